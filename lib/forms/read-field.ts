import type { FormDefinition } from "./definition.ts";
import type { Leaf } from "./field-schema.ts";
import { optionsOf } from "./fields.ts";
import type { FormLookups } from "./lookups.ts";
import { missingAddress, readAddress } from "./read-address.ts";
import { readChoice, readChoices, readConsent, readSearched, readYesNo } from "./read-choice.ts";
import { readDate, readPartialDate } from "./read-date.ts";
import { readFiles } from "./read-files.ts";
import { readMoney, readNumber } from "./read-number.ts";
import { readSignature } from "./read-signature.ts";
import { readEmail, readLongText, readPersonalId, readPhone, readTaxCode, readText } from "./read-text.ts";
import { type Fault, nothing, type Reading } from "./reading-result.ts";

/** What reading needs to know besides the posted values. Without `today`, dates may be past or future as they like. */
export type ReadingFacts = {
  definition: FormDefinition;
  today?: string | undefined;
  lookups?: FormLookups | undefined;
  /** Full name of the person who files, where they are known: the name a statement is signed with. */
  filer?: string | undefined;
};

/**
 * The value of one field from what was posted for it. A clean value read again is itself, so drafts, API bodies and posted
 * forms go through the same door.
 */
export function readField(
  field: Leaf,
  raw: unknown,
  { definition, today, lookups, filer }: ReadingFacts,
): Reading {
  switch (field.kind) {
    case "text":
      return readText(field, raw);
    case "longText":
      return readLongText(field, raw);
    case "number":
      return readNumber(field, raw);
    case "money":
      return readMoney(field, raw);
    case "date":
      return readDate(field, raw, today);
    case "partialDate":
      return readPartialDate(field, raw, today);
    case "choice":
      return field.style === "search"
        ? readSearched(optionsOf(definition, field), raw)
        : readChoice(optionsOf(definition, field), raw);
    case "choices":
      return readChoices(optionsOf(definition, field), raw);
    case "yesNo":
      return readYesNo(raw);
    case "address":
      return readAddress(field, raw, lookups);
    case "personalId":
      return readPersonalId(field, raw);
    case "taxCode":
      return readTaxCode(field, raw);
    case "phone":
      return readPhone(field, raw);
    case "email":
      return readEmail(raw);
    case "consent":
      return readConsent(raw);
    case "file":
      return readFiles(field, raw, lookups?.files);
    case "signature":
      return readSignature(raw, today, filer);
    case "calculated":
      return nothing; // whatever is sent: the scope makes it of the other answers
  }
}

/** What to say when a required field was left empty; of an address, at each of its inputs. */
export function missingFaults(field: Leaf): Fault[] {
  switch (field.kind) {
    case "choice":
    case "yesNo":
      return [{ message: "chooseOne" }];
    case "choices":
      return [{ message: "chooseSome" }];
    case "consent":
      return [{ message: "mustAgree" }];
    case "address":
      return missingAddress(field);
    case "file":
      return [{ message: "attachFile" }];
    default:
      return [{ message: "required" }];
  }
}
