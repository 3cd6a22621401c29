import type * as z from "zod";
import type { listAnswer, oneAnswer } from "./api.ts";
import type { Bilingual } from "./bilingual.ts";
import { handlerKey, type ProcedureContent } from "./content.ts";
import type { Offer } from "./offer.ts";
import type { Listing } from "./search/entry.ts";

type Language = "vi" | "en";
type Listed = z.infer<typeof listAnswer>["items"][number];

const levelsFromLocal = ["commune", "province", "ministry", "other"] as const;

/** A line of a list as the API says it. */
export function listedIn(lang: Language, listing: Listing): Listed {
  const { code, name, field, fieldName, serviceLevel, agencyLevels: levels, canFileOnline } = listing;
  return {
    code,
    name: name[lang],
    field: fieldName[lang],
    fieldKey: field,
    serviceLevel,
    agencyLevel: levelsFromLocal.find((level) => levels.includes(level)) ?? "other",
    agencyLevels: levels,
    canFileOnline,
  };
}

type InForce = {
  code: string;
  versionId: string;
  number: number;
  effectiveOn: string;
  content: ProcedureContent;
  fieldName: Bilingual;
  offer: Offer;
};

/** A procedure as the API says it. Blanks are named only where the level of service offers them. */
export function procedureIn(lang: Language, found: InForce): z.infer<typeof oneAnswer> {
  const { code, versionId, number, effectiveOn, content, fieldName, offer } = found;
  const { documents, audience, online, decisionNo } = content;
  const say = (text: Bilingual) => text[lang];
  const sayOrNull = (text: Bilingual | undefined) => text?.[lang] ?? null;
  const agency = handlerKey(content) ?? "";
  const listing = { ...content, code, fieldName, agency, canFileOnline: offer.canFileOnline };
  return {
    ...listedIn(lang, listing),
    version: { id: versionId, number, effectiveOn },
    decisionNo,
    audience,
    online,
    partialReason: sayOrNull(content.partialReason),
    whoFor: say(content.whoFor),
    outcome: say(content.outcome),
    conditions: content.conditions.map(say),
    cases: content.cases.map(({ key, name }) => ({ key, name: say(name) })),
    channels: content.channels.map(({ channel, caseKey, timeLimit, fees, note }) => ({
      channel,
      caseKey: caseKey ?? null,
      timeLimit,
      fees: fees.map((each) => ({
        name: say(each.name),
        kind: each.kind,
        status: each.status,
        amountDong: each.amountDong,
        note: sayOrNull(each.note),
      })),
      note: sayOrNull(note),
    })),
    documents: documents.map((paper) => ({
      key: paper.key,
      caseKey: paper.caseKey ?? null,
      name: say(paper.name),
      originals: paper.originals,
      copies: paper.copies,
      required: paper.required,
      handling: paper.handling,
      guidance: sayOrNull(paper.guidance),
      blank: paper.template && offer.blanks.length > 0 ? `/templates/${paper.template}` : null,
      replacedBy: paper.replacedBy
        ? { database: say(paper.replacedBy.database), basis: paper.replacedBy.basis }
        : null,
    })),
    steps: content.steps.map(say),
    results: content.results.map((result) => ({ code: result.code ?? null, name: say(result.name) })),
    legalBasis: content.legalBasis.map((law) => ({ number: law.number, title: sayOrNull(law.title) })),
    competentAuthority: say(content.competentAuthority),
    handledBy: agency,
  };
}
