import * as z from "zod";
import { type AgencyLevel, audiences, channels, type ProcedureContent } from "../content.ts";
import { optionalText, some, text, words, wordsIn } from "./inputs.ts";
import { handlerOf } from "./plain-forms.ts";

/** A procedure that no import brought, as the desk begins it: what must be known before anything else can be set. */
export const beginProcedureSchema = z.object({
  code: text.pipe(z.string().regex(/^\d\.\d{6}$/, "procedureCodeShape")),
  name: words,
  whoFor: words,
  outcome: words,
  /** Number of the decision that announced it. */
  decisionNo: optionalText.pipe(z.string().max(200, "tooLong").optional()),
  field: text.pipe(z.string().regex(/^[a-z][a-zA-Z0-9]*$/, "required")),
  handledBy: text.pipe(z.string().min(1, "required")).transform(handlerOf),
  audience: some(audiences),
  channels: some(channels),
});

export type BeginProcedure = z.output<typeof beginProcedureSchema>;

/** The form of a procedure of which nothing is known yet. */
export const emptyBeginning = {
  code: "",
  name: wordsIn(),
  whoFor: wordsIn(),
  outcome: wordsIn(),
  decisionNo: "",
  field: "",
  handledBy: "",
  audience: ["citizen"] as string[],
  channels: [...channels] as string[],
};

/** The content a procedure begins with: what was said, and of everything else nothing, so that nothing is claimed. */
export function begunContent(
  { name, whoFor, outcome, decisionNo, field, handledBy, audience, channels: offered }: BeginProcedure,
  competentAuthority: ProcedureContent["competentAuthority"],
): ProcedureContent {
  return {
    name,
    whoFor,
    outcome,
    field,
    handledBy,
    audience,
    competentAuthority,
    agencyLevels: [levelOf(handledBy)],
    serviceLevel: 1,
    online: null,
    channels: offered.map((channel) => ({ channel, timeLimit: null, fees: [] })),
    results: [{ name: outcome }],
    decisionNo: decisionNo ?? null,
    legalBasis: decisionNo ? [{ number: decisionNo }] : [],
    conditions: [],
    cases: [],
    documents: [],
    steps: [],
    cutOff: null,
    supplementEffect: "restart",
    formKey: null,
    processKey: null,
    lifeEvents: [],
    synonyms: [],
  };
}

function levelOf(handledBy: ProcedureContent["handledBy"]): AgencyLevel {
  return handledBy === "commune" ? "commune" : "province";
}
