import { createHmac } from "node:crypto";
import { join } from "node:path";
import type { Printer } from "#lib/documents/printer.ts";
import type { FileStore } from "#lib/documents/store.ts";
import type { Mailer } from "#lib/notifications/mailer.ts";
import type { PaymentGateway } from "#lib/payments/gateway.ts";
import type { Database } from "#lib/platform/db.ts";
import { env } from "#lib/platform/env.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { addressOf } from "#lib/platform/i18n/address.ts";
import { outboxMailer } from "./mail/outbox.ts";
import { smtpMailer } from "./mail/smtp.ts";
import { simulatedGateway } from "./payments/simulator.ts";
import { threadedPrinter } from "./printing/thread.ts";
import { diskStore } from "./store/disk.ts";

/** One printer for each process, kept across hot reloads: its thread is costly to start. */
const kept = globalThis as { printer?: Printer };

/** Who draws papers. */
export function printer(): Printer {
  kept.printer ??= threadedPrinter(process.cwd());
  return kept.printer;
}

/** Where files are kept. */
export function fileStore(): FileStore {
  return diskStore(join(env().DATA_DIR, "files"));
}

/** What issuing a result needs. */
export function resultPorts() {
  return { printer: printer(), store: fileStore(), publicUrl: env().PUBLIC_URL };
}

/** Who delivers mail: the operator's server, or in a demo the visible outbox. */
export function mailer(db: Database): Mailer {
  const { SMTP_URL, MAIL_FROM } = env();
  if (SMTP_URL) return smtpMailer({ url: SMTP_URL, from: MAIL_FROM });
  return hasOutbox() ? outboxMailer(db) : { send: () => Promise.reject(new Error("SMTP_URL is not set")) };
}

/** Whether letters are laid out for everybody to see. */
export function hasOutbox(): boolean {
  return env().DEMO === "on" && !env().SMTP_URL;
}

/** Who takes the money. Refused where no provider is set up: fees are then paid at the counter. */
export function paymentGateway(): PaymentGateway {
  return bankSimulator();
}

/** The provider a notice claims to come from. */
export function paymentGatewayNamed(name: string): PaymentGateway {
  if (name !== "simulator") throw new Refusal("notFound");
  return bankSimulator();
}

/** The simulated bank, in a demo only. */
export function bankSimulator() {
  if (env().DEMO === "off") throw new Refusal("unavailable");
  return simulatedGateway({
    secret: createHmac("sha256", env().NEXTAUTH_SECRET).update("payment simulator").digest("hex"),
    pageUrl: (reference, token) =>
      addressOf("/simulators/payment/[reference]", "vi", { params: { reference }, query: { token } }),
  });
}
