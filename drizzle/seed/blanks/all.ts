import { businessBlanks } from "./business.ts";
import { civilStatusBlanks } from "./civil-status.ts";
import { landBlanks } from "./land-and-building.ts";
import type { BlankParts } from "./part.ts";
import { personalBlanks } from "./personal.ts";
import { societyBlanks } from "./society.ts";

/** What every blank of the demonstration asks for. */
export const blankParts: BlankParts = {
  ...civilStatusBlanks,
  ...personalBlanks,
  ...businessBlanks,
  ...landBlanks,
  ...societyBlanks,
};
