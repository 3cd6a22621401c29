import fc from "fast-check";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { audiences, channels, lifeEvents, timeUnits } from "#lib/procedures/content.ts";
import { sampleContent } from "./procedure-content.ts";

const word = fc.constantFrom("Đơn", "Giấy khai sinh", "Bản vẽ", "Ảnh", "Sổ", "Tờ khai");
const words = word.map((vi) => ({ vi, en: vi }));
const key = fc.constantFrom("first", "second", "third");

const timeLimit = fc.record({
  amount: fc.integer({ min: 0, max: 4 }),
  unit: fc.constantFrom(...timeUnits),
  assumed: fc.boolean(),
});
const fee = fc.record({
  name: words,
  kind: fc.constantFrom("fee" as const, "charge" as const),
  status: fc.constantFrom("free" as const, "fixed" as const, "local_council" as const),
  amountDong: fc.integer({ min: 0, max: 3 }),
});
const terms = fc.record(
  {
    channel: fc.constantFrom(...channels),
    caseKey: key,
    timeLimit: fc.option(timeLimit),
    stages: fc.array(
      fc.record({ name: words, since: words, timeLimit }, { requiredKeys: ["name", "timeLimit"] }),
      {
        minLength: 2,
        maxLength: 3,
      },
    ),
    fees: fc.array(fee, { maxLength: 2 }),
    note: words,
  },
  { requiredKeys: ["channel", "timeLimit", "fees"] },
);
const paper = fc.record(
  {
    key,
    caseKey: key,
    name: words,
    originals: fc.integer({ min: 0, max: 2 }),
    copies: fc.integer({ min: 0, max: 2 }),
    required: fc.boolean(),
    handling: fc.constantFrom("submit" as const, "present" as const),
    guidance: words,
  },
  { requiredKeys: ["key", "name", "originals", "copies", "required", "handling"] },
);
const guide = fc.record({
  questions: fc.array(
    fc.record({
      key,
      label: words,
      options: fc.array(fc.record({ value: key, label: words }), { minLength: 2, maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  exclusions: fc.array(fc.record({ when: fc.record({ field: key, is: key }), reason: words }), {
    maxLength: 2,
  }),
});

/** Contents alike enough for two of them to be versions of one procedure. */
export const arbitraryContent: fc.Arbitrary<ProcedureContent> = fc
  .record(
    {
      name: words,
      field: key,
      audience: fc.array(fc.constantFrom(...audiences), { minLength: 1, maxLength: 2 }),
      serviceLevel: fc.constantFrom(1 as const, 2 as const, 4 as const),
      online: fc.constantFrom("full" as const, "partial" as const, null),
      partialReason: words,
      conditions: fc.array(words, { maxLength: 3 }),
      cases: fc.array(fc.record({ key, name: words }), { maxLength: 2 }),
      guide,
      channels: fc.array(terms, { minLength: 1, maxLength: 4 }),
      documents: fc.array(paper, { maxLength: 3 }),
      steps: fc.array(words, { maxLength: 3 }),
      results: fc.array(fc.record({ code: word, name: words }), { minLength: 1, maxLength: 2 }),
      legalBasis: fc.array(fc.record({ number: key, title: words }), { maxLength: 2 }),
      decisionNo: fc.option(key),
      handledBy: fc.constantFrom("commune" as const, { department: "STP" }, null),
      formKey: fc.option(key),
      lifeEvents: fc.array(fc.constantFrom(...lifeEvents), { maxLength: 2 }),
      synonyms: fc.array(word, { maxLength: 2 }),
      questions: fc.array(fc.record({ question: words, answer: words }), { maxLength: 2 }),
      places: fc.array(words, { maxLength: 2 }),
      documentNotes: fc.array(words, { maxLength: 2 }),
      named: fc.record({ implementing: word }, { requiredKeys: [] }),
      printed: fc.record({ channels: word, steps: word }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  )
  .map((chosen) => sampleContent(chosen as Partial<ProcedureContent>));
