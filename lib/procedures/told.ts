import type * as z from "zod";
import type { listAnswer, oneAnswer } from "./api.ts";
import type { Bilingual } from "./bilingual.ts";
import { type ComponentDocument, type Guide, handlerKey, type ProcedureContent } from "./content.ts";
import type { Fee } from "./fee-schema.ts";
import type { Offer } from "./offer.ts";
import type { LayerOverride } from "./overrides.ts";
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
  overrides: readonly LayerOverride[];
  /** The page of the procedure for people. */
  url: string;
};

/** A procedure as the API says it. Blanks are named only where the level of service offers them. */
export function procedureIn(lang: Language, found: InForce): z.infer<typeof oneAnswer> {
  const { code, versionId, number, effectiveOn, content, fieldName, offer, overrides, url } = found;
  const { audience, online, decisionNo, guide } = content;
  const say = sayIn(lang);
  const agency = handlerKey(content) ?? "";
  const listing = { ...content, code, fieldName, agency, canFileOnline: offer.canFileOnline };
  return {
    ...listedIn(lang, listing),
    version: { id: versionId, number, effectiveOn },
    decisionNo,
    audience,
    online,
    partialReason: orNull(content.partialReason, say),
    whoFor: say(content.whoFor),
    outcome: say(content.outcome),
    conditions: content.conditions.map(say),
    cases: content.cases.map(({ key, name, when }) => ({ key, name: say(name), when: when ?? null })),
    guide: guide ? guideIn(say, guide) : null,
    channels: content.channels.map(({ channel, caseKey, timeLimit, stages, fees, note }) => ({
      channel,
      caseKey: caseKey ?? null,
      timeLimit,
      stages: orNull(stages, (each) =>
        each.map(({ name, since, timeLimit: limit }) => ({
          name: say(name),
          since: orNull(since, say),
          timeLimit: limit,
        })),
      ),
      fees: fees.map((each) => feeIn(say, each)),
      note: orNull(note, say),
    })),
    documents: content.documents.map((paper) => paperIn(say, paper, offer.blanks.length > 0)),
    documentNotes: (content.documentNotes ?? []).map(say),
    steps: content.steps.map(say),
    results: content.results.map((result) => ({ code: result.code ?? null, name: say(result.name) })),
    legalBasis: content.legalBasis.map((law) => ({ number: law.number, title: orNull(law.title, say) })),
    competentAuthority: say(content.competentAuthority),
    handledBy: agency,
    places: (content.places ?? []).map(say),
    questions: (content.questions ?? []).map(({ question, answer }) => ({
      question: say(question),
      answer: say(answer),
    })),
    origins: overrides.map(({ part, layer, agency: body, ground: { number: groundNumber, on, title } }) => ({
      part,
      layer,
      agency: say(body),
      ground: { number: groundNumber, on: on ?? null, title: title ?? null },
    })),
    printed: content.printed ?? {},
    url,
  };
}

type Said = z.infer<typeof oneAnswer>;
type Say = (text: Bilingual) => string;

const sayIn =
  (lang: Language): Say =>
  (text) =>
    text[lang];

function orNull<Given, Told>(given: Given | undefined, tell: (given: Given) => Told): Told | null {
  return given === undefined ? null : tell(given);
}

function guideIn(say: Say, { questions, exclusions }: Guide): Said["guide"] {
  return {
    questions: questions.map(({ key, label, help, options, when }) => ({
      key,
      label: say(label),
      help: orNull(help, say),
      options: options.map((option) => ({ value: option.value, label: say(option.label) })),
      when: when ?? null,
    })),
    exclusions: exclusions.map(({ when, reason, basis, instead }) => ({
      when,
      reason: say(reason),
      basis: basis ?? null,
      instead: instead ?? null,
    })),
  };
}

function feeIn(say: Say, fee: Fee): Said["channels"][number]["fees"][number] {
  const { name, kind, status, amountDong, quantityFrom, tiers, reductions = [], note } = fee;
  return {
    name: say(name),
    kind,
    status,
    amountDong,
    quantityFrom: quantityFrom ?? null,
    tiers: orNull(tiers, ({ unit, mostDong, ...counted }) => ({
      ...counted,
      unit: say(unit),
      mostDong: mostDong ?? null,
    })),
    reductions: reductions.map(({ group, name: who, percent, basis, from, until }) => ({
      group: group ?? null,
      name: say(who),
      percent,
      basis,
      from: from ?? null,
      until: until ?? null,
    })),
    note: orNull(note, say),
  };
}

function paperIn(say: Say, paper: ComponentDocument, withBlanks: boolean): Said["documents"][number] {
  const { key, caseKey, group, name, originals, copies, required, handling, guidance, template } = paper;
  const known = ({ database, basis }: { database: Bilingual; basis: string }) => ({
    database: say(database),
    basis,
  });
  return {
    key,
    caseKey: caseKey ?? null,
    group: orNull(group, say),
    name: say(name),
    originals,
    copies,
    required,
    handling,
    guidance: orNull(guidance, say),
    blank: template && withBlanks ? `/templates/${template}` : null,
    replacedBy: orNull(paper.replacedBy, known),
    partlyKnown: orNull(paper.partlyKnown, known),
  };
}
