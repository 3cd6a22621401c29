import { globSync, readFileSync } from "node:fs";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Answers } from "#lib/forms/answer.ts";
import { type FormDefinition, formDefinitionSchema } from "#lib/forms/definition.ts";
import { expanded } from "#lib/forms/expanded.ts";
import { sampleAnswers } from "#lib/forms/sample.ts";
import { sampleLookups } from "#lib/forms/sample-lookups.ts";
import enCommon from "#messages/en/common.json" with { type: "json" };
import enErrors from "#messages/en/errors.json" with { type: "json" };
import enForms from "#messages/en/forms.json" with { type: "json" };
import viCommon from "#messages/vi/common.json" with { type: "json" };
import viErrors from "#messages/vi/errors.json" with { type: "json" };
import viForms from "#messages/vi/forms.json" with { type: "json" };
import { formOf, today, words } from "#tests/forms/form-of.ts";
import { EformStep } from "./eform-step.tsx";

const messages = {
  vi: { common: viCommon, errors: viErrors, forms: viForms },
  en: { common: enCommon, errors: enErrors, forms: enForms },
};

/** The step as a browser without scripts gets it. */
function page(definition: FormDefinition, stepKey: string, answers: Answers, locale: "vi" | "en" = "vi") {
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
        answers={answers}
        lookups={sampleLookups}
        action={async () => ({})}
        today={today}
        filer="Giàng A Sử"
      >
        <button type="submit">Go on</button>
      </EformStep>
    </NextIntlClientProvider>,
  );
}

const form = expanded(
  formDefinitionSchema.parse(
    formOf([
      {
        kind: "repeat",
        key: "items",
        label: words("Hàng hóa"),
        itemLabel: words("mặt hàng"),
        min: 1,
        max: 5,
        style: "table",
        sums: ["line"],
        fields: [
          { kind: "money", key: "price", label: words("Đơn giá"), required: true },
          { kind: "number", key: "count", label: words("Số lượng"), required: true },
          {
            kind: "calculated",
            key: "line",
            label: words("Thành tiền"),
            formula: { product: [{ field: "items.price" }, { field: "items.count" }] },
            result: "money",
          },
        ],
      },
      { kind: "choice", key: "land", label: words("Quốc tịch"), style: "search", catalogue: "countries" },
      { kind: "signature", key: "sign", label: words("Tôi cam đoan"), required: true },
    ]),
  ),
);
const answers: Answers = {
  items: [
    { price: 50_000, count: 3 },
    { price: 10_000, count: 2 },
  ],
  land: "DE",
};

describe("a step with every newer kind", () => {
  test("has a table with a heading for each column, a line for each row, and its sums", () => {
    const html = page(form, "only", answers);
    expect(html.match(/<th scope="col"/g)).toHaveLength(4);
    expect(html.match(/<th scope="row"/g)).toHaveLength(2);
    expect(html).toContain("150.000 đồng");
    expect(html).toMatch(/Tổng cộng: Thành tiền.*170\.000 đồng/s);
  });

  test("posts nothing for what it works out", () => {
    expect(page(form, "only", answers)).not.toContain('name="answers.items.0.line"');
  });

  test("offers a catalogue to search, and shows the answer in the reader's language", () => {
    expect(page(form, "only", answers)).toMatch(/<input[^>]*list="[^"]+"[^>]*value="Đức"/);
    expect(page(form, "only", answers, "en")).toMatch(/<input[^>]*value="Germany"/);
    expect(page(form, "only", answers)).toContain('<option value="Lào"></option>');
  });

  test("asks for a name under the statement", () => {
    const html = page(form, "only", answers);
    expect(html).toContain('name="answers.sign"');
    expect(html).toContain(viForms.step.signatureHint);
  });
});

const frozen = globSync("tests/forms/frozen/*.json").sort();
test.each(frozen)("every step of the published form %s is still drawn, in both languages", (file) => {
  const definition = expanded(formDefinitionSchema.parse(JSON.parse(readFileSync(file, "utf8"))));
  const given = sampleAnswers(definition, 5);
  for (const step of definition.steps)
    for (const locale of ["vi", "en"] as const)
      expect(page(definition, step.key, given, locale)).toContain('name="answers.');
});
