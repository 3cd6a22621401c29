import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import {
  type PaymentGateway,
  type PaymentNotice,
  type PaymentRequest,
  type PaymentState,
  paymentStates,
} from "#lib/payments/gateway.ts";

/** The bank's page of the simulator is told everything in its address, signed: it keeps nothing of its own. */
export type SimulatedPayment = Omit<PaymentRequest, "key"> & { reference: string };

const noticeSchema = z.object({
  noticeId: z.string().min(1).max(100),
  reference: z.string().min(1).max(100),
  state: z.enum(paymentStates),
  amountDong: z.number().int().min(0),
});

const paymentSchema = z.object({
  reference: z.string(),
  amountDong: z.number(),
  purpose: z.string(),
  returnUrl: z.string(),
});

type Settings = {
  secret: string;
  /** The address of the bank's page for a payment. */
  pageUrl: (reference: string, token: string) => string;
};

const signatureHeader = "x-simulator-signature";

/** A payment platform to develop and demonstrate with. An amount that ends in 13 fails. */
export function simulatedGateway({ secret, pageUrl }: Settings) {
  const sign = (text: string) => createHmac("sha256", secret).update(text).digest("hex");
  const holds = (text: string, signature: string) => {
    const [ours, theirs] = [Buffer.from(sign(text)), Buffer.from(signature)];
    return ours.length === theirs.length && timingSafeEqual(ours, theirs);
  };

  return {
    name: "simulator",
    async open({ key, ...request }) {
      const reference = `MP${sign(`reference ${key}`).slice(0, 16).toUpperCase()}`;
      const payment = Buffer.from(JSON.stringify({ ...request, reference })).toString("base64url");
      const token = `${payment}.${sign(payment)}`;
      return { reference, payUrl: pageUrl(reference, token) };
    },
    async verifyNotice(rawBody, headers) {
      if (!holds(rawBody, headers.get(signatureHeader) ?? "")) return null;
      return noticeSchema.parse(JSON.parse(rawBody));
    },
    /** What the bank's page shows; undefined when its address was tampered with. */
    paymentOf(token: string): SimulatedPayment | undefined {
      const [payment = "", signature = ""] = token.split(".");
      if (!holds(payment, signature)) return undefined;
      return paymentSchema.parse(JSON.parse(Buffer.from(payment, "base64url").toString()));
    },
    /** The notice the bank sends after the payer pressed a button: the raw body and its signature. */
    noticeOf({ reference, amountDong }: SimulatedPayment, wanted: "pay" | "fail") {
      const state = wanted === "pay" && amountDong % 100 !== 13 ? "paid" : "failed";
      const notice: PaymentNotice = { noticeId: `${reference}-${state}`, reference, state, amountDong };
      const body = JSON.stringify(notice);
      return { state: state as PaymentState, body, headers: { [signatureHeader]: sign(body) } };
    },
  } satisfies PaymentGateway & Record<string, unknown>;
}
