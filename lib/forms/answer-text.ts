import { phoneText } from "#lib/accounts/identity-numbers.ts";
import { dateText } from "./date-text.ts";
import type { FormDefinition } from "./definition.ts";
import type { FormLocale, Leaf, Repeat } from "./field-schema.ts";
import { optionsOf } from "./fields.ts";
import { type Address, addressText, type FormLookups } from "./lookups.ts";
import type { FileAnswer } from "./read-files.ts";
import { numberText } from "./read-number.ts";

/** What the words of an answer are made with: the definition, the reader's language, the units, and a few phrases. */
export type Reader = {
  definition: FormDefinition;
  locale: FormLocale;
  lookups: FormLookups;
  phrases: { yes: string; no: string; agreed: string; currency: string };
};

/** One clean answer in words. */
export function answerText(
  field: Leaf,
  answer: unknown,
  { definition, locale, lookups, phrases }: Reader,
): string {
  const label = (value: unknown, options: ReturnType<typeof optionsOf>) =>
    options.find((option) => option.value === value)?.label[locale] ?? String(value);
  switch (field.kind) {
    case "yesNo":
      return answer === true ? phrases.yes : phrases.no;
    case "consent":
      return phrases.agreed;
    case "choice":
      return label(answer, optionsOf(definition, field));
    case "choices":
      return (answer as string[]).map((value) => label(value, optionsOf(definition, field))).join(", ");
    case "address":
      return addressText(answer as Address, lookups);
    case "date":
    case "partialDate":
      return dateText(String(answer));
    case "calculated":
      return field.result === "money"
        ? `${numberText(Number(answer))} ${phrases.currency}`
        : [numberText(Number(answer)), field.unit?.[locale]].filter(Boolean).join(" ");
    case "file":
      return (answer as FileAnswer[]).map(({ name }) => name).join(", ");
    case "signature":
      return signatureText(answer as Signature);
    case "number":
      return [numberText(Number(answer)), field.unit?.[locale]].filter(Boolean).join(" ");
    case "money":
      return `${numberText(Number(answer))} ${phrases.currency}`;
    case "phone":
      return phoneText(String(answer));
    case "text":
    case "longText":
    case "email":
    case "personalId":
    case "taxCode":
      return String(answer);
  }
}

/** A statement signed by typing a name: whose name, and the day the portal received it. */
type Signature = { name: string; signedOn: string };

/** "Giàng A Sử, 22/11/2026". */
function signatureText({ name, signedOn }: Signature): string {
  return [name, signedOn && dateText(signedOn)].filter(Boolean).join(", ");
}

/** "Thành viên 2": what a row of a repeated group is called. */
export function rowHeading({ itemLabel }: Repeat, index: number, locale: FormLocale): string {
  const label = itemLabel[locale];
  return `${label.charAt(0).toLocaleUpperCase(locale)}${label.slice(1)} ${index + 1}`;
}
