import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FieldRow, identityFaults, monthColumns, monthTable } from "./month-table.ts";

const sound: FieldRow = {
  field: "Hộ tịch",
  received: 10,
  online: 6,
  direct: 3,
  carriedOver: 1,
  resolved: 7,
  early: 4,
  onTime: 2,
  overdue: 1,
  inProgress: 3,
  within: 2,
  pastDue: 1,
};

/** Lines that add up: the parts are free, the rest follows. */
const soundRows = fc
  .record({
    field: fc.string(),
    early: fc.nat(500),
    onTime: fc.nat(500),
    overdue: fc.nat(500),
    within: fc.nat(500),
    pastDue: fc.nat(500),
    onlineShare: fc.double({ min: 0, max: 1, noNaN: true }),
    directShare: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ onlineShare, directShare, ...row }): FieldRow => {
    const resolved = row.early + row.onTime + row.overdue;
    const inProgress = row.within + row.pastDue;
    const received = resolved + inProgress;
    const online = Math.floor(received * onlineShare);
    const direct = Math.floor((received - online) * directShare);
    return {
      ...row,
      received,
      online,
      direct,
      carriedOver: received - online - direct,
      resolved,
      inProgress,
    };
  });

describe("identityFaults", () => {
  test("finds nothing in a line that adds up", () => {
    expect(identityFaults(sound)).toEqual([]);
  });

  test.each(monthColumns)("a miscount of %s alone is always noticed", (column) => {
    expect(identityFaults({ ...sound, [column]: sound[column] + 1 })).not.toEqual([]);
  });

  test("says which sum is wrong, with its numbers", () => {
    expect(identityFaults({ ...sound, overdue: 2 })).toEqual(["resolved 7 is not 4 + 2 + 2"]);
  });
});

describe("monthTable", () => {
  test("a month in which nothing was on the tables is all zeros", () => {
    const { rows, total } = monthTable([]);
    expect(rows).toEqual([]);
    expect(Object.values(total)).toEqual(monthColumns.map(() => 0));
  });

  test("of sound lines the total is sound, and the sum of each column", () => {
    fc.assert(
      fc.property(fc.array(soundRows, { maxLength: 20 }), (rows) => {
        const { total } = monthTable(rows);
        expect(identityFaults(total)).toEqual([]);
        for (const column of monthColumns)
          expect(total[column]).toBe(rows.reduce((sum, row) => sum + row[column], 0));
      }),
    );
  });

  test("one wrong line is not made good by another that is wrong the other way", () => {
    const rows = [
      { ...sound, online: sound.online + 1 },
      { ...sound, online: sound.online - 1 },
    ];
    expect(() => monthTable(rows)).toThrow(/does not add up: received 10/);
  });
});
