import { expect, test } from "vitest";
import { type DeliveryDraft, readDelivery } from "./delivery.ts";

const draft: DeliveryDraft = {
  id: "01900000-0000-7000-8000-000000000000",
  revision: 3,
  submitter: { kind: "person", name: "Lò Thị Mai", phone: "0912 345 678", address: "Thôn Bản Mế" },
  deliveryMethod: "online",
  deliveryAddress: null,
};

test("what was typed is read as a complete step would be", () => {
  expect(readDelivery(draft, true)).toEqual({
    submitter: { kind: "person", name: "Lò Thị Mai", phone: "84912345678", address: "Thôn Bản Mế" },
    deliveryMethod: "online",
    deliveryAddress: null,
  });
});

test("reading what was read changes nothing", () => {
  const first = readDelivery(draft, true);
  if ("problems" in first) throw new Error("the draft is complete");
  expect(readDelivery({ ...draft, ...first }, true)).toEqual(first);
});

test.for<[string, Partial<DeliveryDraft>, Record<string, string>]>([
  ["nothing was said yet", { submitter: null }, { phone: "required" }],
  [
    "the phone is half a number",
    { submitter: { kind: "person", name: "Mai", phone: "0912" } },
    { phone: "invalidPhone" },
  ],
  ["no way was chosen", { deliveryMethod: null }, { deliveryMethod: "invalidChoice" }],
  ["the post has no address", { deliveryMethod: "postal" }, { deliveryAddress: "required" }],
])("is incomplete while %s", ([, change, problems]) => {
  expect(readDelivery({ ...draft, ...change }, true)).toEqual({ problems });
});

test("an electronic result is not promised by a procedure that has none", () => {
  expect(readDelivery(draft, false)).toEqual({ problems: { deliveryMethod: "invalidChoice" } });
});
