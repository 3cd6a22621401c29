import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerDataStream } from "smtp-server";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { outbox } from "#drizzle/schema/notifications.ts";
import type { Mail, Mailer } from "#lib/notifications/mailer.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { outboxMailer } from "./outbox.ts";
import { smtpMailer } from "./smtp.ts";

/** An SMTP server that keeps what it is given, as its readers would see it: a repeated Message-ID is one letter. */
const letters = new Map<string, { to: string; source: string }>();
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: ({ address }, _session, done) =>
    done(address.endsWith("@khong-nhan-duoc.example") ? new Error("this address takes no mail") : null),
  onData: async (stream: SMTPServerDataStream, session, done) => {
    const source = await text(stream);
    const id = /^Message-ID: (\S+)/im.exec(source)?.[1] ?? "";
    letters.set(id, { to: session.envelope.rcptTo.map(({ address }) => address).join(), source });
    done();
  },
});
let url = "";
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((closed) => server.close(closed)));

type Arrived = { to: string; words: string };
const from = "Một Cửa <khong-tra-loi@laocai.example>";

const mailers: [string, (db: Database) => Mailer, (db: Database) => Promise<Arrived[]>][] = [
  [
    "SMTP",
    () => smtpMailer({ url, from }),
    async () => [...letters.values()].map(({ to, source }) => ({ to, words: decoded(source) })),
  ],
  [
    "the demo's outbox",
    outboxMailer,
    async (db) =>
      (await db.select().from(outbox)).map(({ recipient, subject, body, attachmentName }) => ({
        to: recipient,
        words: `${subject}\n${body}\n${attachmentName ?? ""}`,
      })),
  ],
];

/** Enough of MIME for our own letters: encoded words in the head, base64 or quoted-printable in the body. */
function decoded(source: string) {
  const [head = "", ...body] = source.split(/\r?\n\r?\n/);
  const words = head
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_, how: string, word: string) =>
      how.toUpperCase() === "B" ? Buffer.from(word, "base64").toString() : quoted(word.replaceAll("_", " ")),
    );
  const isBase64 = /^[A-Za-z0-9+/=\r\n]+$/;
  const parts = body.map((part) =>
    isBase64.test(part) ? Buffer.from(part, "base64").toString() : quoted(part),
  );
  return [words, ...parts].join("\n\n");
}

const quoted = (encoded: string) =>
  Buffer.from(
    encoded
      .replace(/=\r?\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString();

const mail = (changes: Partial<Mail> = {}): Mail => ({
  key: crypto.randomUUID(),
  to: "hoa@thu.example",
  subject: "Hồ sơ H38.1 đã được tiếp nhận",
  text: "Kính gửi ông/bà,\n\nHẹn trả kết quả: 09 giờ 32 phút, ngày 03/11/2025.\n",
  ...changes,
});

describe.each(mailers)("%s keeps the promises of a mailer", (_name, make, arrived) => {
  test("a letter arrives at its address with its Vietnamese words", async ({ db }) => {
    const to = `${crypto.randomUUID()}@thu.example`;
    await make(db).send(mail({ to }));
    const [letter] = (await arrived(db)).filter((each) => each.to === to);
    expect(letter?.words).toContain("Hồ sơ H38.1 đã được tiếp nhận");
    expect(letter?.words).toContain("Hẹn trả kết quả: 09 giờ 32 phút, ngày 03/11/2025.");
  });

  test("the same key sent again is the same letter", async ({ db }) => {
    const to = `${crypto.randomUUID()}@thu.example`;
    const letter = mail({ to });
    await make(db).send(letter);
    await make(db).send(letter);
    expect((await arrived(db)).filter((each) => each.to === to)).toHaveLength(1);
  });

  test("an attachment goes along under its name", async ({ db }) => {
    const to = `${crypto.randomUUID()}@thu.example`;
    const attachment = { name: "phieu.pdf", mediaType: "application/pdf", content: Buffer.from("%PDF-1.7") };
    await make(db).send(mail({ to, attachment }));
    const [letter] = (await arrived(db)).filter((each) => each.to === to);
    expect(letter?.words).toContain("phieu.pdf");
  });

  test("a subject cannot smuggle in a second recipient", async ({ db }) => {
    const subject = `x\r\nBcc: spy@elsewhere.example ${crypto.randomUUID()}`;
    await make(db).send(mail({ subject }));
    expect((await arrived(db)).filter(({ to }) => to.includes("spy"))).toEqual([]);
  });

  test("an address that takes no mail is an error, for the queue to see", async ({ db }) => {
    await expect(make(db).send(mail({ to: "ai@khong-nhan-duoc.example" }))).rejects.toThrow();
  });
});

test("mail is not taken for sent while nobody listens", async () => {
  const mailer = smtpMailer({ url: "smtp://127.0.0.1:1", from });
  await expect(mailer.send(mail())).rejects.toThrow();
});
