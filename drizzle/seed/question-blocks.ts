import type { SeededBlock } from "./blocks/block.ts";
import { organisationBlock, paymentBlock } from "./blocks/business.ts";
import { childBlock, identityBlock, representativeBlock, requesterBlock } from "./blocks/people.ts";
import { contactBlock, parcelBlock, residenceBlock } from "./blocks/places.ts";

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
