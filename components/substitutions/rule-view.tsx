import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "#components/accounts/act-form.tsx";
import { StatusBadge, type Tone } from "#components/ui/badge.tsx";
import { DateTime, DayText } from "#components/ui/date-time.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import type { ListedRule } from "#lib/procedures/queries/list-substitutions.ts";
import type { SubstitutionState } from "#lib/procedures/substitution/substitutions.ts";
import { ConfirmRules } from "./confirm-rules.tsx";
import { DaysForm, EndForm } from "./rule-forms.tsx";
import { LastDay } from "./rule-table.tsx";

const tones: Record<SubstitutionState, Tone> = {
  waiting: "attention",
  inForce: "ok",
  upcoming: "active",
  over: "neutral",
};

export type RuleActions = Record<"confirm" | "reopen" | "setDays" | "end", FormAction>;

/** One rule: what it says, what it means, and what may be done with it. */
export function RuleView({ rule, actions }: { rule: ListedRule; actions: RuleActions | null }) {
  const t = useTranslations("substitutions");
  const isConfirmed = rule.confirmedAt !== null;
  return (
    <>
      <RuleFacts rule={rule} />
      {!actions && <Notice>{t("readOnly")}</Notice>}
      {actions && (
        <Section title={t(isConfirmed ? "matchAgain" : "match")}>
          <ConfirmRules
            rules={[isConfirmed ? { ...rule, suggested: chosenIn(rule) } : rule]}
            action={actions.confirm}
          />
          {isConfirmed && (
            <ActForm action={actions.reopen} values={{ id: rule.id }} icon="pause">
              {t("reopen")}
            </ActForm>
          )}
        </Section>
      )}
      {actions && (
        <Section title={t("days")}>
          <DaysForm rule={rule} action={actions.setDays} />
        </Section>
      )}
      {actions && rule.state !== "over" && (
        <Section title={t("end")}>
          <EndForm rule={rule} action={actions.end} />
        </Section>
      )}
    </>
  );
}

function chosenIn({ documentKeys }: ListedRule) {
  return documentKeys.map((key) => ({ key, likeness: 1 }));
}

function RuleFacts({ rule }: { rule: ListedRule }) {
  const t = useTranslations("substitutions");
  const locale = useLocale();
  const { state, procedureCode, procedureName, database, databaseOwner, basis, isPartial, documents } = rule;
  const meant = documents.filter(({ key }) => rule.documentKeys.includes(key));
  return (
    <DefinitionList
      items={[
        {
          term: t("stateHead"),
          value: <StatusBadge tone={tones[state]}>{t(`state.${state}`)}</StatusBadge>,
          source: rule.confirmedAt && (
            <>
              {t("confirmedBy", { name: rule.confirmedBy ?? t("theSystem") })}{" "}
              <DateTime at={rule.confirmedAt} form="short" />
            </>
          ),
        },
        {
          term: t("procedure"),
          value: `${procedureCode} · ${procedureName?.[locale] ?? t("unknownProcedure")}`,
        },
        {
          term: t("database"),
          value: database[locale],
          source: [databaseOwner, isPartial && t("partial")].filter(Boolean).join(" · "),
        },
        { term: t("basis"), value: basis },
        {
          term: t("validity"),
          value: (
            <>
              <DayText on={rule.validFrom} /> – <LastDay rule={rule} />
            </>
          ),
          source: rule.endedOn && t("endedEarly"),
        },
        ...(rule.confirmedAt
          ? [
              {
                term: t("documents"),
                value: meant.map(({ name }) => name[locale]).join("; ") || t("noneMeant"),
              },
            ]
          : []),
      ]}
    />
  );
}
