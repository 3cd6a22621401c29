import { index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { paymentStates } from "#lib/payments/gateway.ts";
import { createdAt, id, moment } from "./columns.ts";
import { dossiers } from "./dossiers.ts";

/** One attempt to collect a fee. Settled only by the provider's verified notice. */
export const payments = pgTable(
  "payments",
  {
    id: id(),
    dossierId: uuid("dossier_id")
      .notNull()
      .references(() => dossiers.id),
    provider: text("provider").notNull(),
    reference: text("reference").notNull().unique(),
    amountDong: integer("amount_dong").notNull(),
    state: text("state", { enum: paymentStates }).notNull(),
    payUrl: text("pay_url").notNull(),
    openedAt: createdAt(),
    settledAt: moment("settled_at"),
  },
  (table) => [index("payments_dossier_idx").on(table.dossierId)],
);

/** Notices as they arrived, each once. */
export const paymentNotices = pgTable(
  "payment_notices",
  {
    provider: text("provider").notNull(),
    noticeId: text("notice_id").notNull(),
    reference: text("reference").notNull(),
    state: text("state", { enum: paymentStates }).notNull(),
    amountDong: integer("amount_dong").notNull(),
    receivedAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.provider, table.noticeId] })],
);
