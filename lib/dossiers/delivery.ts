import type { DeliveryMethod } from "./lifecycle.ts";
import type { Party } from "./party.ts";
import { saveDeliverySchema } from "./schema.ts";

/** What a draft says of how its applicant is reached and how the result comes to them; perhaps only as typed so far. */
export type DeliveryDraft = {
  id: string;
  revision: number;
  submitter: Party | null;
  deliveryMethod: DeliveryMethod | null;
  deliveryAddress: string | null;
};

/** Clean delivery data, or what is to be put right, by field. */
export type DeliveryReading =
  | { submitter: Party; deliveryMethod: DeliveryMethod; deliveryAddress: string | null }
  | { problems: Record<string, string> };

/** Reads what a draft keeps, by the rules that a complete step is held to. */
export function readDelivery(draft: DeliveryDraft, canReceiveOnline: boolean): DeliveryReading {
  const { submitter, deliveryMethod } = draft;
  if (!submitter) return { problems: { phone: "required" } };
  const parsed = saveDeliverySchema.safeParse({
    draftId: draft.id,
    revision: draft.revision,
    phone: submitter.phone ?? "",
    email: submitter.email ?? "",
    address: submitter.address ?? "",
    deliveryMethod,
    deliveryAddress: draft.deliveryAddress ?? "",
  });
  if (!parsed.success)
    return {
      problems: Object.fromEntries(
        parsed.error.issues.map(({ path, message }) => [path.join("."), message]).reverse(),
      ),
    };
  if (parsed.data.deliveryMethod === "online" && !canReceiveOnline)
    return { problems: { deliveryMethod: "invalidChoice" } };
  const { phone, email, address, deliveryAddress } = parsed.data;
  const { email: _email, address: _address, ...rest } = submitter;
  return {
    submitter: { ...rest, phone, ...(email && { email }), ...(address && { address }) },
    deliveryMethod: parsed.data.deliveryMethod,
    deliveryAddress: deliveryAddress || null,
  };
}
