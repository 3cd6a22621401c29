import * as z from "zod";
import { agencyLevels, audiences, channels, type ProcedureContent } from "../content.ts";
import { optionalText, optionalWords, some, text, words, wordsIn } from "./inputs.ts";
import { rows } from "./rows.ts";

const result = z.object({ code: optionalText, name: words });
const basis = z.object({
  number: text.pipe(z.string().min(1, "required").max(200, "tooLong")),
  title: optionalWords,
});

/** Who may apply, how, for what, and on what law it stands, as a form posts it. */
export const basicsForm = z.object({
  audience: some(audiences),
  agencyLevels: some(agencyLevels),
  channels: some(channels),
  competentAuthority: words,
  decisionNo: text.transform((given) => given || null),
  results: rows(result, ["code"]).transform((given, context) => {
    if (given.length === 0) context.addIssue({ code: "custom", message: "oneRow" });
    return given.map(({ code, name }) => ({ ...(code && { code }), name }));
  }),
  legalBasis: rows(basis, []).transform((given) =>
    given.map(({ number, title }) => ({ number, ...(title && { title }) })),
  ),
});

/** The form of what holds now. */
export function basicsFormOf(
  content: Pick<
    ProcedureContent,
    "audience" | "agencyLevels" | "channels" | "competentAuthority" | "decisionNo" | "results" | "legalBasis"
  >,
) {
  return {
    audience: content.audience,
    agencyLevels: content.agencyLevels,
    channels: [...new Set(content.channels.map(({ channel }) => channel))],
    competentAuthority: wordsIn(content.competentAuthority),
    decisionNo: content.decisionNo ?? "",
    results: content.results.map(({ code, name }) => ({ code: code ?? "", name: wordsIn(name) })),
    legalBasis: content.legalBasis.map(({ number, title }) => ({ number, title: wordsIn(title) })),
  };
}
