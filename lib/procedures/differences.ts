import { isSame } from "./canonical.ts";
import type { ChannelTerms, ProcedureContent } from "./content.ts";
import { printedParts } from "./content.ts";
import type { Change, ListPart, TermsPart, WholePart } from "./differences/change.ts";
import { listDifferences } from "./differences/lists.ts";

type Compare = (former: ProcedureContent, next: ProcedureContent) => Change[];

/** How each part of a content is compared, in the order a reader cares about them. */
const comparisons = {
  name: whole("name"),
  whoFor: whole("whoFor"),
  outcome: whole("outcome"),
  cases: list(
    "cases",
    ({ cases }) => cases,
    ({ key }) => key,
  ),
  channels: compareTerms,
  documents: list(
    "documents",
    ({ documents }) => documents,
    ({ key, caseKey }) => `${key}/${caseKey ?? ""}`,
  ),
  documentNotes: list("documentNotes", ({ documentNotes }) => documentNotes ?? []),
  conditions: list("conditions", ({ conditions }) => conditions),
  guide: (former, next) => [
    ...list(
      "guideQuestions",
      ({ guide }) => guide?.questions ?? [],
      ({ key }) => key,
    )(former, next),
    ...list(
      "exclusions",
      ({ guide }) => guide?.exclusions ?? [],
      ({ reason }) => reason.vi,
    )(former, next),
  ],
  steps: list("steps", ({ steps }) => steps),
  results: list(
    "results",
    ({ results }) => results,
    ({ name }) => name.vi,
  ),
  serviceLevel: whole("serviceLevel"),
  online: whole("online"),
  partialReason: whole("partialReason"),
  cutOff: whole("cutOff"),
  supplementEffect: whole("supplementEffect"),
  competentAuthority: whole("competentAuthority"),
  handledBy: whole("handledBy"),
  formKey: whole("formKey"),
  processKey: whole("processKey"),
  places: list("places", ({ places }) => places ?? []),
  questions: list(
    "questions",
    ({ questions }) => questions ?? [],
    ({ question }) => question.vi,
  ),
  legalBasis: list(
    "legalBasis",
    ({ legalBasis }) => legalBasis,
    ({ number }) => number,
  ),
  decisionNo: whole("decisionNo"),
  audience: list("audience", ({ audience }) => audience),
  agencyLevels: list("agencyLevels", ({ agencyLevels }) => agencyLevels),
  field: whole("field"),
  lifeEvents: list("lifeEvents", ({ lifeEvents }) => lifeEvents),
  synonyms: list("synonyms", ({ synonyms }) => synonyms),
  named: whole("named"),
  printed: comparePrinted,
} satisfies Record<keyof ProcedureContent, Compare>;

/** What the later of two contents says otherwise than the former; nothing if, and only if, they say the same. */
export function differences(former: ProcedureContent, next: ProcedureContent): Change[] {
  return Object.values(comparisons).flatMap((compare) => compare(former, next));
}

/** A part that says one thing, or nothing. */
function whole(part: WholePart): Compare {
  return (former, next) => {
    const [before, after] = [meaning(former[part]), meaning(next[part])];
    return isSame(before, after) ? [] : [{ part, about: null, ...differing(before, after) } as Change];
  };
}

function list<Part extends ListPart, Item>(
  part: Part,
  read: (content: ProcedureContent) => readonly Item[],
  keyOf?: (item: Item) => string,
): Compare {
  return (former, next) =>
    listDifferences(read(former), read(next), keyOf).map(
      (found) => ({ part, about: null, ...found }) as Change,
    );
}

/** Channels and cases that came or went, and of the others what each says of time, money and the rest. */
function compareTerms(former: ProcedureContent, next: ProcedureContent): Change[] {
  const keyOf = ({ channel, caseKey }: ChannelTerms) => `${channel}/${caseKey ?? ""}`;
  return listDifferences(former.channels, next.channels, keyOf).flatMap((found): Change[] => {
    const { before, after } = found;
    if (!before || !after) return [{ part: "channels", about: null, ...found } as Change];
    const about = { channel: after.channel, caseKey: after.caseKey ?? null };
    const said: [TermsPart, unknown, unknown][] = [
      ["timeLimits", before.timeLimit, after.timeLimit],
      ["stages", before.stages ?? null, after.stages ?? null],
      ["fees", before.fees, after.fees],
      ["notes", before.note ?? null, after.note ?? null],
    ];
    return said.flatMap(([part, was, is]) =>
      isSame(was, is) ? [] : [{ part, about, ...differing(was, is) } as Change],
    );
  });
}

function comparePrinted(former: ProcedureContent, next: ProcedureContent): Change[] {
  return printedParts.flatMap((about): Change[] => {
    const [before, after] = [former.printed?.[about] ?? null, next.printed?.[about] ?? null];
    return before === after ? [] : [{ part: "printed", about, ...differing(before, after) }];
  });
}

function differing<Value>(before: Value | null, after: Value | null) {
  const what = before === null ? "added" : after === null ? "removed" : "changed";
  return { what, before, after } as const;
}

/** What says nothing is null: a part left out, and one with nothing in it. */
function meaning<Value>(value: Value): Value | null {
  const isEmpty = value === undefined || isSame(value, {});
  return isEmpty ? null : value;
}
