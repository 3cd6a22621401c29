import type { Finding, FindingSeverity } from "../findings.ts";

/**
 * Every kind of doubt a national record may raise: how grave it is and what was done about it. An error keeps the record
 * from being published; a warning has the printed words of its part shown until somebody has ticked it.
 */
export const findingKinds = {
  // The record as a whole.
  decisionTitleAsName: ["error", "heldBack"],
  nameMayBeDecisionTitle: ["warning", "kept"],
  sameBody: ["warning", "kept"],
  nameVeryShort: ["note", "kept"],
  nameWhitespace: ["note", "tidied"],
  notComposed: ["note", "tidied"],
  invisibleCharacters: ["note", "tidied"],
  levelUnknown: ["note", "assumedInformationOnly"],
  agencyLevelUnknown: ["warning", "countedAsOther"],
  audienceUnknown: ["warning", "kept"],
  audienceMissing: ["warning", "assumedEverybody"],
  fieldMissing: ["warning", "countedAsOther"],
  implementingMissing: ["note", "leftOpen"],
  competentMissing: ["note", "tookImplementing"],
  competentUnknown: ["note", "leftOpen"],
  handlerUnknown: ["note", "leftOpen"],
  mentionsDistrict: ["note", "kept"],
  districtNamed: ["warning", "kept"],
  partialRecord: ["warning", "leftOpen"],
  cutText: ["note", "kept"],
  // Channels, time limits and fees.
  channelsMissing: ["warning", "assumedCounter"],
  channelsUnreadable: ["warning", "keptPrinted"],
  textBeforeRows: ["warning", "keptPrinted"],
  unitMissing: ["warning", "assumedWorkingDays"],
  hourAmbiguous: ["note", "countedAsWorkingHours"],
  unitContradicted: ["warning", "keptPrinted"],
  durationMissing: ["note", "leftOpen"],
  durationZero: ["warning", "leftOpen"],
  durationWords: ["warning", "movedToNote"],
  durationFraction: ["warning", "kept"],
  durationTooLong: ["warning", "movedToNote"],
  durationsDiffer: ["note", "kept"],
  runTogether: ["warning", "keptPrinted"],
  foreignCurrency: ["warning", "movedToNote"],
  amountBelowThousand: ["warning", "movedToNote"],
  amountsDiffer: ["warning", "kept"],
  reductionInNote: ["warning", "kept"],
  freeWithAmount: ["warning", "movedToNote"],
  zeroFeeSeeNote: ["note", "tookNote"],
  zeroFeeLocalCouncil: ["note", "leftToCouncil"],
  councilMayChange: ["note", "markedIndicative"],
  feeInDescription: ["note", "tookNote"],
  feeNoteUnclosed: ["warning", "keptPrinted"],
  casesFromRows: ["note", "madeCases"],
  stagesFromRows: ["note", "madeStages"],
  rowsMayBeStages: ["warning", "keptPrinted"],
  casesUnnamed: ["warning", "numberedCases"],
  casesUneven: ["warning", "numberedCases"],
  duplicateRows: ["note", "merged"],
  cutOffMentioned: ["note", "leftOpen"],
  // Papers.
  noDocuments: ["warning", "leftOpen"],
  documentsAsText: ["warning", "keptPrinted"],
  documentsBroken: ["warning", "keptPrinted"],
  casesFromGroups: ["note", "madeCases"],
  groupsBesideCases: ["note", "keptAsGroups"],
  headingAsNote: ["note", "movedToNotes"],
  noteInNotes: ["note", "movedToNotes"],
  noteAsDocument: ["warning", "movedToNotes"],
  headerLine: ["warning", "madeHeading"],
  emptyRow: ["warning", "leftOut"],
  countsMissing: ["warning", "kept"],
  countsFromName: ["warning", "tookFromName"],
  countAmbiguous: ["warning", "keptPrinted"],
  paperAmongNotes: ["warning", "kept"],
  duplicateDocument: ["note", "merged"],
  similarDocument: ["warning", "kept"],
  severalPapersInOne: ["note", "split"],
  longName: ["note", "movedToGuidance"],
  nameTooLong: ["warning", "kept"],
  templateWithoutFile: ["note", "movedToGuidance"],
  templateUncertain: ["warning", "movedToGuidance"],
  // Results and legal basis.
  resultMissing: ["warning", "leftOpen"],
  resultWithoutCode: ["note", "leftOpen"],
  resultCodeOdd: ["note", "kept"],
  testData: ["warning", "kept"],
  lawMissing: ["warning", "leftOpen"],
  lawWithoutNumber: ["warning", "kept"],
  lawUncertain: ["warning", "kept"],
  lawTwice: ["note", "merged"],
  stepsMissing: ["warning", "leftOpen"],
} as const satisfies Record<string, readonly [FindingSeverity, string]>;

export type FindingKind = keyof typeof findingKinds;

const longestExcerpt = 300;

/** A finding of a kind about a part of the record, with the words in question. */
export function found(kind: FindingKind, part: string, words: string): Finding {
  const [severity, done] = findingKinds[kind];
  const excerpt = words.length > longestExcerpt ? `${words.slice(0, longestExcerpt - 1)}…` : words;
  return { kind, severity, part, excerpt, done };
}
