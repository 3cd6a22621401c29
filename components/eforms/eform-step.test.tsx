import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Answers } from "#lib/forms/answer.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { firstValues, type Known } from "#lib/forms/prefill.ts";
import { sampleAnswers } from "#lib/forms/sample.ts";
import { sampleLookups } from "#lib/forms/sample-lookups.ts";
import enCommon from "#messages/en/common.json" with { type: "json" };
import enErrors from "#messages/en/errors.json" with { type: "json" };
import enForms from "#messages/en/forms.json" with { type: "json" };
import viCommon from "#messages/vi/common.json" with { type: "json" };
import viErrors from "#messages/vi/errors.json" with { type: "json" };
import viForms from "#messages/vi/forms.json" with { type: "json" };
import { seededForm, seededSteps } from "#tests/forms/seeded.ts";
import { EformStep } from "./eform-step.tsx";

const today = "2026-11-16";
const messages = {
  vi: { common: viCommon, errors: viErrors, forms: viForms },
  en: { common: enCommon, errors: enErrors, forms: enForms },
};

type More = { locale?: "vi" | "en"; known?: Known };

/** The step as a browser without scripts gets it. */
function page(
  definition: FormDefinition,
  stepKey: string,
  answers: Answers,
  { locale = "vi", known = {} }: More = {},
) {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      timeZone="Asia/Ho_Chi_Minh"
      messages={messages[locale]}
      onError={(error) => expect.unreachable(error.message)}
    >
      <EformStep
        definition={definition}
        stepKey={stepKey}
        {...firstValues(definition, stepKey, answers, known, today)}
        lookups={sampleLookups}
        action={async () => ({})}
        today={today}
      >
        <button type="submit">Go on</button>
      </EformStep>
    </NextIntlClientProvider>,
  );
}

const birthRegistration = seededForm("1.001193");
const householdBusiness = seededForm("1.001612");

test.each(seededSteps)(
  "%s, step %s: every input has a name, an id of its own and a label, in both languages",
  (_form, key, definition) => {
    for (const locale of ["vi", "en"] as const) {
      const html = page(definition, key, sampleAnswers(definition, 3), { locale });
      const inputs = [...html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map(([tag]) => tag);
      expect(inputs.length).toBeGreaterThan(0);
      const ids = inputs.map((tag) => /\bid="([^"]+)"/.exec(tag)?.[1]);
      expect(new Set(ids).size).toBe(ids.length);
      for (const tag of inputs) expect(tag).toMatch(/\bname="answers\./);
      const isTick = (tag: string) => /type="(?:radio|checkbox)"/.test(tag);
      const labelled = inputs.filter((tag) => !isTick(tag) && !/type="hidden"/.test(tag));
      for (const tag of labelled) expect(html).toContain(`for="${/\bid="([^"]+)"/.exec(tag)?.[1]}"`);
      expect(html).not.toMatch(/undefined|\[object/);
    }
  },
);

describe("without scripts", () => {
  test("what depends on another answer of the step is there, and says when to fill it in", () => {
    const html = page(birthRegistration, "mother", {});
    expect(html).toContain("Chỉ điền khi câu “Có khai người mẹ không?” trả lời là “Có”.");
    expect(html).toContain('name="answers.mother.fullName"');
  });
  test("what depends on an earlier step is settled: asked or not there at all", () => {
    const spouse = (maritalStatus: string) => page(seededForm("1.004873"), "proofs", { maritalStatus });
    expect(spouse("divorced")).toContain('name="answers.divorceProof.number"');
    expect(spouse("divorced")).not.toContain("answers.marriageProof");
  });
  test("rows come and go by posting an intent, unchecked", () => {
    const members = [{ fullName: "Giàng A Sử" }, {}];
    const html = page(householdBusiness, "founders", { founder: "family", members });
    expect(html).toContain('value="add:members"');
    expect(html).toContain('value="remove:members:1"');
    expect(html).toContain('name="answers.members.1.fullName"');
    expect(html).toMatch(/<button[^>]*formNoValidate=""[^>]*value="add:members"/i);
  });
  test("the only row that must be there cannot be removed", () => {
    const html = page(householdBusiness, "activity", {});
    expect(html).toContain('name="answers.sectors.0.name"');
    expect(html).not.toContain("remove:sectors");
  });
  test("Enter does not press a button that changes rows: the first button of the form is a plain one", () => {
    const [first] = /<button\b[^>]*>/.exec(page(householdBusiness, "founders", { founder: "family" })) ?? [];
    expect(first).not.toContain("name=");
  });
  test("answers are shown as they were given, typed ones included", () => {
    const html = page(householdBusiness, "capital", { capitalDong: 1_500_000, employees: "hai" });
    expect(html).toContain('value="1.500.000"');
    expect(html).toContain('value="hai"');
  });
});

describe("what a register vouches for", () => {
  const known: Known = {
    "citizen.fullName": {
      value: "Nguyễn Thị Hoàng Phương Anh Đào",
      source: "Tài khoản định danh",
      isVerified: true,
    },
    "citizen.phone": { value: "84912345678", source: "Hồ sơ cá nhân", isVerified: false },
  };
  const html = page(birthRegistration, "requester", {}, { known });

  test("is read and not typed, with its source beside it", () => {
    expect(html).toContain("Nguyễn Thị Hoàng Phương Anh Đào</dd>");
    expect(html).toContain("Đã xác thực. Nguồn: Tài khoản định danh");
    expect(html).toMatch(/<input type="hidden"[^>]*name="answers\.requester\.fullName"/);
  });
  test("is told from what only saves typing, which can be changed", () => {
    expect(html).toMatch(/<input type="tel"[^>]*name="answers\.requester\.phone"[^>]*value="0912 345 678"/);
    expect(html).toContain("Lấy từ: Hồ sơ cá nhân");
  });
});

test("a browser may fill in the filer's own data, and never offers it for somebody else", () => {
  const own = page(birthRegistration, "requester", {});
  expect(own).toMatch(
    /autoComplete="tel"[^>]*name="answers\.requester\.phone"|name="answers\.requester\.phone"[^>]*autoComplete="tel"/i,
  );
  const child = page(birthRegistration, "child", {});
  expect(child).toMatch(/<input(?=[^>]*name="answers\.child\.fullName")(?=[^>]*autoComplete="off")/i);
});

test("answers that are surprising together are pointed out, and nothing more", () => {
  const person = { sex: "male", birthDate: "1988-07-02", personalId: "010190001234" };
  const html = page(householdBusiness, "owner", { owner: person });
  expect(html).toContain("Mời bạn xem lại, không bắt buộc sửa");
  expect(html).toContain(
    "Chủ hộ kinh doanh – Số định danh cá nhân: Năm sinh trong số định danh khác với năm sinh đã khai.",
  );
  expect(
    page(householdBusiness, "owner", { owner: { ...person, personalId: "010088001234" } }),
  ).not.toContain("Mời bạn xem lại");
});
