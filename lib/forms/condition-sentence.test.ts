import { expect, test } from "vitest";
import { birthRegistration } from "#drizzle/seed/forms/birth-registration.ts";
import { permanentResidence } from "#drizzle/seed/forms/permanent-residence.ts";
import en from "#messages/en/forms.json" with { type: "json" };
import vi from "#messages/vi/forms.json" with { type: "json" };
import { conditionSentence } from "./condition-sentence.ts";
import type { Condition } from "./conditions.ts";
import type { FormDefinition } from "./definition.ts";

function sentence(
  condition: Condition,
  locale: "vi" | "en" = "vi",
  definition: FormDefinition = birthRegistration,
) {
  const phrases = (locale === "vi" ? vi : en).condition;
  const phrase = (key: keyof typeof phrases, values: Record<string, string | number> = {}) =>
    phrases[key].replace(/\{(\w+)\}/g, (_match, name: string) => String(values[name]));
  return conditionSentence(condition, { definition, locale, phrase });
}

test.each<[Condition, string]>([
  [{ field: "birthPlaceKind", is: "home" }, "“Trẻ sinh ở đâu?” là “Tại nhà”"],
  [{ field: "birthPlaceKind", isNot: "home" }, "“Trẻ sinh ở đâu?” không phải là “Tại nhà”"],
  [
    { field: "birthPlaceKind", in: ["home", "elsewhere"] },
    "“Trẻ sinh ở đâu?” là một trong các lựa chọn “Tại nhà”, “Nơi khác”",
  ],
  [{ field: "motherDeclared", is: true }, "câu “Có khai người mẹ không?” trả lời là “Có”"],
  [{ field: "motherDeclared", is: false }, "câu “Có khai người mẹ không?” trả lời là “Không”"],
  [{ field: "child.birthDate", olderThanDays: 60 }, "“Ngày sinh” đã cách hôm nay quá 60 ngày"],
  [{ field: "child.birthDate", before: "2025-01-31" }, "“Ngày sinh” trước 31/01/2025"],
  [{ field: "child.birthDate", after: "today" }, "“Ngày sinh” sau hôm nay"],
  [{ field: "child.birthDate", ageAtLeast: 14 }, "theo “Ngày sinh” thì đã đủ 14 tuổi"],
  [{ field: "copies", greaterThan: 1500 }, "“Số bản sao trích lục khai sinh muốn nhận” lớn hơn 1.500"],
  [
    { not: { field: "note", filled: true } },
    "không thuộc trường hợp đã khai “Điều muốn nói thêm với cán bộ”",
  ],
  [
    {
      and: [
        { field: "motherDeclared", is: true },
        {
          or: [
            { field: "note", filled: false },
            { field: "birthPlaceKind", is: "home" },
          ],
        },
      ],
    },
    "câu “Có khai người mẹ không?” trả lời là “Có” và (chưa khai “Điều muốn nói thêm với cán bộ” hoặc “Trẻ sinh ở đâu?” là “Tại nhà”)",
  ],
])("%j reads: %s", (condition, text) => expect(sentence(condition)).toBe(text));

test("reads in English too", () => {
  expect(sentence({ field: "residenceCase", is: "rented" }, "en", permanentResidence)).toBe(
    "“Where do you register?” is “A rented or lent home”",
  );
});
