import { expect, test } from "vitest";
import { birthRegistration } from "#drizzle/seed/forms/birth-registration.ts";
import { checkDefinition } from "#lib/forms/check-definition.ts";
import { allFields } from "#lib/forms/fields.ts";
import { readStep } from "#lib/forms/read-step.ts";
import type { SupplementItem } from "./supplement.ts";
import { askedPaths, supplementForm, supplementStepKey } from "./supplement-form.ts";

const items: SupplementItem[] = [
  { target: { kind: "field", path: "child.fullName" }, reason: "Tên chưa khớp" },
  { target: { kind: "paper", componentKey: "birthNotice" }, reason: "Ảnh mờ" },
  { target: { kind: "field", path: "facilityName" }, reason: "Ghi đủ tên bệnh viện" },
  { target: { kind: "field", path: "child.birthDate" }, reason: "Xem lại ngày sinh" },
];

test("asks the questions of the request and no others, whatever they depended on", () => {
  const form = supplementForm(birthRegistration, items);
  const paths = form ? allFields(form).map(({ path }) => path) : [];
  expect(paths).toEqual(["child", "child.fullName", "child.birthDate", "facilityName"]);
  expect(JSON.stringify(form)).not.toContain('"when"');
  expect(askedPaths(items)).toEqual(["child.fullName", "facilityName", "child.birthDate"]);
});

test("is a form the language accepts and reads", () => {
  const form = supplementForm(birthRegistration, items);
  if (!form) throw new Error("there are questions");
  expect(checkDefinition({ ...form, summary: ["facilityName"] })).toEqual([]);
  const posted = { child: { fullName: "", birthDate: "2027-01-05" }, facilityName: "Bệnh viện Sản Nhi" };
  const { answers, problems } = readStep(form, supplementStepKey, posted, {
    answers: {},
    today: "2027-03-02",
  });
  expect(problems.map(({ name }) => name)).toEqual(["child.fullName"]);
  expect(answers).toMatchObject({ facilityName: "Bệnh viện Sản Nhi" });
});

test("there is none when only papers are asked for", () => {
  expect(supplementForm(birthRegistration, items.slice(1, 2))).toBeUndefined();
});
