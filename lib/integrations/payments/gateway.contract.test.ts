import { describe, expect, test } from "vitest";
import type { PaymentGateway } from "#lib/payments/gateway.ts";
import { simulatedGateway } from "./simulator.ts";

const make = (secret = "a secret between us and the bank") =>
  simulatedGateway({
    secret,
    pageUrl: (reference, token) => `http://localhost:3000/${reference}?token=${token}`,
  });

/** Each with a way to make the notice its provider would send. */
const gateways = [
  [
    "simulator",
    (): { gateway: PaymentGateway; notice: Notice } => {
      const gateway = make();
      return {
        gateway,
        notice: (payUrl, wanted) => {
          const payment = gateway.paymentOf(new URL(payUrl).searchParams.get("token") ?? "");
          if (!payment) throw new Error("the page does not know its payment");
          return gateway.noticeOf(payment, wanted);
        },
      };
    },
  ],
] as const;

type Notice = (payUrl: string, wanted: "pay" | "fail") => { body: string; headers: Record<string, string> };

const request = {
  key: "d1/1",
  amountDong: 50_000,
  purpose: "Lệ phí hồ sơ H38.1",
  returnUrl: "http://localhost:3000/ho-so/H38.1",
};

describe.each(gateways)("%s keeps the promises of a payment gateway", (_name, gateway) => {
  test("the same key opens the same payment, another key another one", async () => {
    const opened = await gateway().gateway.open(request);
    expect(await gateway().gateway.open(request)).toEqual(opened);
    const other = await gateway().gateway.open({ ...request, key: "d1/2" });
    expect(other.reference).not.toBe(opened.reference);
  });

  test.each(["pay", "fail"] as const)(
    "a notice after %s tells the payment and its amount",
    async (wanted) => {
      const { gateway: bank, notice } = gateway();
      const { reference, payUrl } = await bank.open(request);
      const { body, headers } = notice(payUrl, wanted);

      expect(await bank.verifyNotice(body, new Headers(headers))).toEqual({
        noticeId: expect.any(String),
        reference,
        amountDong: 50_000,
        state: wanted === "pay" ? "paid" : "failed",
      });
    },
  );

  test("an amount that ends in 13 fails however it is paid", async () => {
    const { gateway: bank, notice } = gateway();
    const { payUrl } = await bank.open({ ...request, amountDong: 20_013 });
    const { body, headers } = notice(payUrl, "pay");
    expect(await bank.verifyNotice(body, new Headers(headers))).toMatchObject({ state: "failed" });
  });

  test("a notice that was changed on its way, or signed by another, is none", async () => {
    const { gateway: bank, notice } = gateway();
    const { payUrl } = await bank.open(request);
    const { body, headers } = notice(payUrl, "fail");
    expect(await bank.verifyNotice(body.replace("failed", "paid"), new Headers(headers))).toBeNull();
    expect(await bank.verifyNotice(body, new Headers())).toBeNull();
    expect(await make("another secret").verifyNotice(body, new Headers(headers))).toBeNull();
  });
});

test("the simulated bank shows nothing for an address that was tampered with", async () => {
  const { payUrl } = await make().open(request);
  const token = new URL(payUrl).searchParams.get("token") ?? "";
  const [payment = "", signature] = token.split(".");
  const cheaper = Buffer.from(payment, "base64url").toString().replace("50000", "10000");
  expect(make().paymentOf(`${Buffer.from(cheaper).toString("base64url")}.${signature}`)).toBeUndefined();
  expect(make().paymentOf("")).toBeUndefined();
});
