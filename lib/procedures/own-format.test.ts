import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { feeOf, timeLimitOf } from "#tests/factories/overrides.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { isOwnFormat, ownFormat, readOwn } from "./own-format.ts";
import { type InForce, written } from "./own-writing.ts";
import { readOwnRecord } from "./read-record.ts";

const text = fc
  .stringMatching(/^[A-Za-zĐđÀ-ỹ0-9"\\/“”][A-Za-zĐđÀ-ỹ0-9 "\\/“”]{0,20}$/u)
  .map((words) => words.trim());
const bilingual = fc.oneof(
  text.map((vi) => ({ vi, en: vi })),
  fc.record({ vi: text, en: text }),
);
const day = fc
  .tuple(
    fc.integer({ min: 2020, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, on]) => `${year}-${String(month).padStart(2, "0")}-${String(on).padStart(2, "0")}`);
const content = fc
  .record({
    name: bilingual,
    whoFor: bilingual,
    steps: fc.array(bilingual, { maxLength: 3 }),
    conditions: fc.array(bilingual, { maxLength: 2 }),
    synonyms: fc.array(
      text.filter((word) => word.length > 1),
      { maxLength: 2 },
    ),
    decisionNo: fc.option(text),
    serviceLevel: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    documents: fc.array(
      fc.record({
        key: fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/),
        name: bilingual,
        originals: fc.nat(9),
        copies: fc.nat(9),
        required: fc.boolean(),
        handling: fc.constantFrom("submit" as const, "present" as const),
      }),
      { maxLength: 3 },
    ),
  })
  .map((parts) => sampleContent(parts));
const overrides = fc.subarray([feeOf(5000), timeLimitOf(2)]);
const record = fc.oneof(
  content.map((read) => ({ source: "own" as const, retrievedOn: null, raw: read as unknown, content: read })),
  fc.record({
    source: fc.constantFrom("own" as const, "national" as const),
    retrievedOn: fc.option(day),
    raw: fc.dictionary(fc.string(), fc.jsonValue()) as fc.Arbitrary<unknown>,
    content,
  }),
);
const finding = fc.record({
  kind: fc.constant("unitMissing"),
  severity: fc.constantFrom("warning" as const, "note" as const),
  part: fc.constant("channels"),
  excerpt: text,
  done: fc.constant("keptPrinted"),
});
const procedure: fc.Arbitrary<InForce> = fc
  .record({
    effectiveOn: day,
    record,
    overrides,
    findings: fc.array(finding, { maxLength: 2 }),
    fieldName: fc.option(bilingual, { nil: undefined }),
  })
  .map(({ findings, ...rest }) => ({
    ...rest,
    code: "1.000001",
    communes: [],
    record: { ...rest.record, findings, ticked: findings.map((_, place) => place) },
  }));

describe("the portal's own format", () => {
  test("says back what was written, whatever it is", () => {
    fc.assert(
      fc.property(procedure, (inForce) => {
        const wire = JSON.parse(JSON.stringify(written(inForce)));
        const reading = readOwnRecord(wire);
        if ("faults" in reading) throw new Error(JSON.stringify(reading.faults));
        const { record: read, ignored } = reading;
        expect(ignored).toEqual([]);
        expect(read).toMatchObject({ effectiveOn: inForce.effectiveOn, source: inForce.record.source });
        const again = written({
          code: read.code,
          effectiveOn: read.effectiveOn,
          fieldName: read.fieldName,
          communes: [],
          overrides: read.overrides.map((each) => ({ ...each, against: 7, authorId: null })),
          record: { ...read },
        });
        expect(JSON.parse(JSON.stringify(again))).toEqual(wire);
      }),
    );
  });

  test("needs neither English nor what there is none of", () => {
    const reading = readOwn({
      format: ownFormat,
      code: "1.000001",
      effectiveOn: "2026-01-01",
      content: {
        name: { vi: "Cấp giấy mẫu" },
        field: "civilStatus",
        agencyLevels: ["commune"],
        audience: ["citizen"],
        serviceLevel: 2,
        whoFor: { vi: "Ai cần" },
        outcome: { vi: "Giấy mẫu" },
        channels: [{ channel: "direct", timeLimit: null, fees: [] }],
        results: [{ name: { vi: "Giấy mẫu" } }],
        competentAuthority: { vi: "UBND xã" },
      },
    });
    expect(reading).toMatchObject({
      ignored: [],
      procedure: { content: { name: { en: "Cấp giấy mẫu" }, documents: [], processKey: null } },
    });
  });

  test("names what it does not know, so that a slip of the pen is seen", () => {
    const misspelt = {
      ...sampleContent(),
      documnets: [],
      channels: [{ ...sampleContent().channels[0], fee: 1 }],
    };
    const reading = readOwn({
      format: ownFormat,
      code: "1.000001",
      effectiveOn: "2026-01-01",
      content: misspelt,
      kind: "x",
    });
    expect(reading).toMatchObject({ ignored: ["content.channels.0.fee", "content.documnets", "kind"] });
  });

  test("says where a record is at fault", () => {
    const reading = readOwn({
      format: ownFormat,
      code: "x",
      effectiveOn: "2026-02-30",
      content: { ...sampleContent(), serviceLevel: 9 },
    });
    expect("faults" in reading && reading.faults.map(({ field }) => field)).toEqual([
      "code",
      "effectiveOn",
      "content.serviceLevel",
    ]);
  });

  test("is known by its name, also where a later version of it is not read", () => {
    const later = { format: "mot-cua/procedure@2" };
    expect(isOwnFormat(later)).toBe(true);
    expect(readOwn(later)).toHaveProperty("faults");
    for (const other of [null, [], "mot-cua/procedure@1", { format: 1 }, { code: "1.000001" }])
      expect(isOwnFormat(other)).toBe(false);
  });
});
