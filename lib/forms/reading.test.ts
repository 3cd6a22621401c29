import { describe, expect, test } from "vitest";
import { birthRegistration } from "#drizzle/seed/forms/birth-registration.ts";
import { householdBusiness } from "#drizzle/seed/forms/household-business.ts";
import { seededForms } from "#drizzle/seed/forms/seeded-forms.ts";
import { readableAnswers, summaryOf } from "./reading.ts";
import { sampleAnswers } from "./sample.ts";
import { sampleLookups as lookups } from "./sample-lookups.ts";

const today = "2026-11-16";
const rowsOf = (sections: ReturnType<typeof readableAnswers>) =>
  sections.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows));

describe("answers in words", () => {
  const answers = {
    owner: {
      fullName: "Giàng A Sử",
      sex: "male",
      birthDate: "1988-07-02",
      personalId: "010088001234",
      nationality: "Việt Nam",
      phone: "84912345678",
    },
    sameContactAddress: true,
    founder: "family",
    members: [
      { fullName: "Giàng Thị Mỷ", sex: "female", birthDate: "1990-01-31", personalId: "010190001234" },
    ],
    businessPlace: { province: "15", commune: "02680", detail: "Thôn 3" },
    capitalDong: 50_000_000,
    employees: 2,
    onlyOne: true,
  };
  const sections = readableAnswers(householdBusiness, answers, "vi", lookups, today);
  const value = (name: string) => rowsOf(sections).find((row) => row.name === name);

  test.each([
    ["owner.sex", "Nam"],
    ["owner.birthDate", "02/07/1988"],
    ["owner.phone", "0912 345 678"],
    ["sameContactAddress", "Có"],
    ["founder", "Các thành viên hộ gia đình"],
    ["businessPlace", "Thôn 3, Xã Hợp Thành, Tỉnh Lào Cai"],
    ["capitalDong", "50.000.000 đồng"],
    ["employees", "2 người"],
    ["onlyOne", "Đã đồng ý"],
    ["members.0.sex", "Nữ"],
  ])("%s: %s", (name, text) => expect(value(name)).toMatchObject({ value: text, isAnswered: true }));

  test("give a person a heading, and each row its own", () => {
    const headings = sections.flatMap(({ blocks }) => blocks.flatMap(({ heading }) => heading ?? []));
    expect(headings).toEqual(["Chủ hộ kinh doanh", "Thành viên 1"]);
  });
  test("say what was left out, and not what was never asked", () => {
    expect(value("owner.email")).toMatchObject({ value: "Không khai", isAnswered: false });
    expect(value("contactAddress")).toBeUndefined();
  });
  test("can hide numbers of a person", () => {
    expect(value("owner.personalId")?.masked).toBe("••••••••1234");
    expect(value("owner.fullName")?.masked).toBeUndefined();
  });
  test("read in English too", () => {
    const english = rowsOf(readableAnswers(householdBusiness, answers, "en", lookups, today));
    expect(english.find(({ name }) => name === "founder")).toMatchObject({
      label: "Who founds the household business?",
      value: "Members of a family",
    });
  });
  test("of a draft that were typed and do not read are shown as they were typed", () => {
    const draft = { sameContactAddress: "yes", capitalDong: "nhiều", employees: "2" };
    const rows = rowsOf(readableAnswers(householdBusiness, draft, "vi", lookups, today));
    const shown = (name: string) => rows.find((row) => row.name === name)?.value;
    expect(["sameContactAddress", "employees", "capitalDong"].map(shown)).toEqual(["Có", "2 người", "nhiều"]);
  });
});

test.each(Object.entries(seededForms))(
  "every answer of %s is readable in both languages",
  (_code, definition) => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const answers = sampleAnswers(definition, seed);
      for (const locale of ["vi", "en"] as const) {
        const rows = rowsOf(readableAnswers(definition, answers, locale, lookups, today));
        expect(rows.length).toBeGreaterThan(5);
        expect(rows.filter(({ value }) => value === "" || /undefined|object|NaN/.test(value))).toEqual([]);
        expect(summaryOf(definition, answers, locale, lookups)).not.toBe("");
      }
    }
  },
);

test("the summary says whom it is about", () => {
  expect(
    summaryOf(
      birthRegistration,
      { child: { fullName: "Lò Minh An", birthDate: "2026-11-02" } },
      "vi",
      lookups,
    ),
  ).toBe("Lò Minh An · 02/11/2026");
});
