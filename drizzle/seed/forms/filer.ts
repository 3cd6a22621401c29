import type { Group, LeafOf, Option } from "#lib/forms/field-schema.ts";
import { fullName, known, personalId, residence, words } from "./parts.ts";

/** Contact details of the person who files; both are already in the account. */
export const contact: [LeafOf<"phone">, LeafOf<"email">] = [
  {
    kind: "phone",
    key: "phone",
    label: words("Số điện thoại", "Phone number"),
    help: words("Để báo tin khi hồ sơ có thay đổi.", "So that we can tell you when something changes."),
    required: true,
    prefill: known("citizen.phone"),
  },
  {
    kind: "email",
    key: "email",
    label: words("Thư điện tử", "E-mail address"),
    prefill: known("citizen.email"),
  },
];

/** Who files and what they are to the person the form is about. What the account vouches for is not asked again. */
export function filer(
  relations: Option[],
  label = words("Quan hệ với người được đăng ký", "Relation to the person registered"),
): Group {
  return {
    kind: "group",
    key: "requester",
    label: words("Người yêu cầu", "Person who files"),
    fields: [
      { kind: "choice", key: "relation", label, style: "select", options: relations, required: true },
      fullName({ prefill: known("citizen.fullName"), readOnlyWhenVerified: true, autocomplete: "name" }),
      personalId({ prefill: known("citizen.personalId"), readOnlyWhenVerified: true }),
      ...contact,
      residence({ prefill: known("citizen.address") }),
    ],
  };
}
