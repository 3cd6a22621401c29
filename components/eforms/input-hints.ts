import type { Leaf } from "#lib/forms/field-schema.ts";
import type { KnownFact } from "#lib/forms/prefill-schema.ts";

/** What browsers may offer to fill in, where the question is about the person at the keyboard. */
const ownFacts: Partial<Record<KnownFact, string>> = {
  "citizen.fullName": "name",
  "citizen.birthDate": "bday",
  "citizen.phone": "tel",
  "citizen.email": "email",
};

/** Attributes that bring up the right keyboard, and offer a person's own data only for questions about that person. */
export function inputHints(field: Leaf) {
  return { ...keyboard(field), autoComplete: autoComplete(field) };
}

function keyboard(field: Leaf) {
  switch (field.kind) {
    case "email":
      return { type: "email", inputMode: "email", autoCapitalize: "none" } as const;
    case "phone":
      return { type: "tel", inputMode: "tel" } as const;
    case "number":
      return { inputMode: field.decimals ? "decimal" : "numeric" } as const;
    case "money":
    case "personalId":
    case "taxCode":
      return { inputMode: "numeric" } as const;
    case "text":
      return field.format === "name" ? ({ autoCapitalize: "words", spellCheck: false } as const) : {};
    default:
      return {};
  }
}

function autoComplete(field: Leaf): string {
  if ("autocomplete" in field && field.autocomplete) return field.autocomplete;
  const rules = "prefill" in field ? (field.prefill ?? []) : [];
  const own = rules.find((rule) => "from" in rule && !rule.when);
  const fact = own && "from" in own ? ownFacts[own.from as KnownFact] : undefined;
  return fact ?? "off";
}
