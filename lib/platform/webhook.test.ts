import { beforeEach, expect, test, vi } from "vitest";
import { Refusal } from "./errors.ts";

vi.mock("server-only", () => ({}));
const logged = vi.hoisted(() => [] as string[]);
vi.mock("./log.ts", () => ({
  logError: () => "error-id",
  logRefusal: (_actor: unknown, wanted: string) => logged.push(wanted),
}));
vi.mock("./session.ts", () => ({ contextAs: (actor: unknown) => ({ actor }), apiContext: () => ({}) }));
const { webhookRoute } = await import("./webhook.ts");
beforeEach(() => {
  logged.length = 0;
});

type Hear = Parameters<typeof webhookRoute>[1];

function deliver(hear: Hear, headers: Record<string, string> = { "content-length": "2" }) {
  const request = new Request("http://localhost:3000/api/webhooks/payments/bank", {
    method: "POST",
    body: "{}",
    headers,
  });
  return webhookRoute("payments", hear)(request, { params: Promise.resolve({ provider: "bank" }) });
}

test("a notice that was heard is answered with 200, whoever it was that delivered it", async () => {
  const response = await deliver(async ({ actor }, request, provider) => {
    expect(actor).toEqual({ kind: "system", id: "payments" });
    expect([await request.text(), provider]).toEqual(["{}", "bank"]);
    return "heard";
  });
  expect(response.status).toBe(200);
});

test("an unsigned notice is refused and noted", async () => {
  expect((await deliver(async () => "unsigned")).status).toBe(401);
  expect(logged).toEqual(["webhook payments/bank: no valid signature"]);
});

test("a refusal and trouble of our own are no 200, so that the sender tries again", async () => {
  expect((await deliver(() => Promise.reject(new Refusal("notFound")))).status).toBe(404);
  expect((await deliver(() => Promise.reject(new Refusal("conflict")))).status).toBe(409);
  const trouble = await deliver(() => Promise.reject(new Error("secret address of the database")));
  expect(trouble.status).toBe(500);
  expect(await trouble.text()).not.toContain("secret");
});

test("a body that is large, or does not say how large, is not read", async () => {
  const hear = vi.fn<Hear>();
  expect((await deliver(hear, { "content-length": "100000" })).status).toBe(413);
  expect((await deliver(hear, {})).status).toBe(413);
  expect(hear).not.toHaveBeenCalled();
});
