"use client"; // keeps what is ticked when something is refused; without scripts the same form posts

import { useLocale, useTranslations } from "next-intl";
import { CheckboxField, CheckboxGroupField, HiddenField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { ListedRule } from "#lib/procedures/queries/list-substitutions.ts";
import { confirmSubstitutionsSchema } from "#lib/procedures/substitution/change-schema.ts";

/** What the form needs of a rule. */
export type RuleToConfirm = Pick<
  ListedRule,
  "id" | "procedureCode" | "procedureName" | "paper" | "database" | "documents" | "suggested" | "isPartial"
>;

/** Rules that wait, each with the documents it seems to mean ticked: many are confirmed at once. */
export function ConfirmRules({ rules, action }: { rules: readonly RuleToConfirm[]; action: FormAction }) {
  const t = useTranslations("substitutions");
  const form = useActionForm(confirmSubstitutionsSchema, action, {
    rules: rules.map(({ id, suggested }) => ({
      id,
      ticked: isCertain(suggested) ? "yes" : "",
      documentKeys: suggested.map(({ key }) => key),
    })),
  });
  return (
    <Form form={form} done={t("confirmed")}>
      <ul className="divide-y divide-line border-line border-y">
        {rules.map((rule, place) => (
          <RuleLine key={rule.id} rule={rule} place={place} />
        ))}
      </ul>
      {rules.some(({ documents }) => documents.length > 0) && (
        <FormActions>
          <SubmitButton icon="check">{t("confirm")}</SubmitButton>
        </FormActions>
      )}
    </Form>
  );
}

/** A match as good as this is ticked beforehand; the person still looks and sends it. */
const certain = 0.95;

function isCertain(suggested: RuleToConfirm["suggested"]) {
  return suggested.length > 0 && suggested.every(({ likeness }) => likeness >= certain);
}

function RuleLine({ rule, place }: { rule: RuleToConfirm; place: number }) {
  const at = `rules.${place}`;
  const t = useTranslations("substitutions");
  const locale = useLocale();
  const { id, procedureCode, procedureName, paper, database, documents, suggested, isPartial } = rule;
  const likenessOf = new Map(suggested.map(({ key, likeness }) => [key, likeness]));
  return (
    <li className="grid gap-x-6 py-3 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <div>
        <p className="font-strong">
          <Link
            href={{ pathname: "/staff/procedures/substitutions", query: { "quy-dinh": id } }}
            className="text-lam underline underline-offset-4"
          >
            {paper}
          </Link>
        </p>
        <p className="text-small">
          {procedureCode} · {procedureName?.[locale] ?? t("unknownProcedure")}
        </p>
        <p className="text-muted text-small">
          {database[locale]}
          {isPartial && ` · ${t("partial")}`}
        </p>
        <HiddenField name={`${at}.id`} />
        {documents.length > 0 && (
          <CheckboxField
            name={`${at}.ticked`}
            label={t("tick", { number: place + 1, code: procedureCode })}
            optional
          />
        )}
      </div>
      {documents.length === 0 ? (
        <p className="py-2 text-muted">{t(procedureName ? "noDocuments" : "waitsForProcedure")}</p>
      ) : (
        <CheckboxGroupField
          name={`${at}.documentKeys`}
          label={t("documents")}
          choices={documents.map(({ key, name }) => ({
            value: key,
            label: name[locale],
            help:
              likenessOf.has(key) && t("likeness", { percent: Math.round((likenessOf.get(key) ?? 0) * 100) }),
          }))}
          optional
        />
      )}
    </li>
  );
}
