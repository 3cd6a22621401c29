import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import type { Mailer } from "#lib/notifications/mailer.ts";

const patienceMs = 20_000;

/** Hands mail to an SMTP server. The same key gives the same Message-ID, by which readers know a repetition. */
export function smtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  });
  return {
    async send({ key, to, subject, text, attachment }) {
      await transport.sendMail({
        from,
        to: { name: "", address: to }, // an address, never a list of them
        subject,
        text,
        messageId: messageId(key, from),
        ...(attachment && {
          attachments: [
            {
              filename: attachment.name,
              contentType: attachment.mediaType,
              content: Buffer.from(attachment.content),
            },
          ],
        }),
      });
    },
  };
}

function messageId(key: string, from: string) {
  const host = /@([^\s>]+)/.exec(from)?.[1] ?? "localhost";
  return `<${createHash("sha256").update(key).digest("hex").slice(0, 40)}@${host}>`;
}
