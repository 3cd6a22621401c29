import type { InsideField } from "#lib/forms/editing/written.ts";
import type { Words } from "#lib/forms/field-schema.ts";
import { organisationBlock, paymentBlock } from "./blocks/business.ts";
import { childBlock, identityBlock, representativeBlock, requesterBlock } from "./blocks/people.ts";
import { contactBlock, parcelBlock, residenceBlock } from "./blocks/places.ts";

/** A shared question as the bank begins with it. Its own questions speak of each other by `key`. */
export type SeededBlock = { key: string; name: Words; fields: InsideField[] };

/** What the bank of shared questions begins with: what most procedures ask of anybody. */
export const seededBlocks: SeededBlock[] = [
  requesterBlock,
  identityBlock,
  childBlock,
  representativeBlock,
  contactBlock,
  residenceBlock,
  parcelBlock,
  organisationBlock,
  paymentBlock,
];
