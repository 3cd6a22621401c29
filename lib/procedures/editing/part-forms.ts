import * as z from "zod";
import type { ProcedureContent } from "../content.ts";
import type { OverridePart } from "../overrides.ts";
import { procedureCode } from "../schema.ts";
import { basicsForm, basicsFormOf } from "./basics-form.ts";
import { casesForm, casesFormOf } from "./cases-form.ts";
import { documentsForm, documentsFormOf } from "./documents-form.ts";
import { feesForm, feesFormOf } from "./fees-form.ts";
import { count, groundForm } from "./inputs.ts";
import {
  findingForm,
  findingFormOf,
  handlingForm,
  handlingFormOf,
  levelForm,
  levelFormOf,
  placesForm,
  placesFormOf,
  questionsForm,
  questionsFormOf,
  wordsForm,
  wordsFormOf,
} from "./plain-forms.ts";
import { timeLimitsForm, timeLimitsFormOf } from "./time-limits-form.ts";

/** What goes along with every part: which draft it is for, as it was when the form was opened, and the legal ground. */
const common = {
  code: procedureCode,
  /** The commune whose own version it is; empty: the version of the province. */
  agencyId: z.union([z.literal(""), z.uuid()]).transform((id) => id || null),
  revision: count(999_999),
  ground: groundForm,
};

/** What the form of a part posts, and the override it asks for. */
export const savePartSchema = z.discriminatedUnion("part", [
  z.object({ ...common, part: z.literal("timeLimits"), value: timeLimitsForm }),
  z.object({ ...common, part: z.literal("fees"), value: feesForm }),
  z.object({ ...common, part: z.literal("level"), value: levelForm }),
  z.object({ ...common, part: z.literal("documents"), value: documentsForm }),
  z.object({ ...common, part: z.literal("cases"), value: casesForm }),
  z.object({ ...common, part: z.literal("handling"), value: handlingForm }),
  z.object({ ...common, part: z.literal("places"), value: placesForm }),
  z.object({ ...common, part: z.literal("words"), value: wordsForm }),
  z.object({ ...common, part: z.literal("basics"), value: basicsForm }),
  z.object({ ...common, part: z.literal("finding"), value: findingForm }),
  z.object({ ...common, part: z.literal("questions"), value: questionsForm }),
]);

/** The fields of a part, filled in with what holds now. */
export function partFormOf(part: OverridePart, content: ProcedureContent) {
  switch (part) {
    case "timeLimits":
      return timeLimitsFormOf(content);
    case "fees":
      return feesFormOf(content);
    case "level":
      return levelFormOf(content);
    case "documents":
      return documentsFormOf(content);
    case "cases":
      return casesFormOf(content);
    case "handling":
      return handlingFormOf(content);
    case "places":
      return placesFormOf(content);
    case "words":
      return wordsFormOf(content);
    case "basics":
      return basicsFormOf(content);
    case "finding":
      return findingFormOf(content);
    case "questions":
      return questionsFormOf(content);
  }
}
