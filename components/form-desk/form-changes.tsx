import { useLocale, useTranslations } from "next-intl";
import { ChangeList } from "#components/versions/change-list.tsx";
import { conditionSentence } from "#lib/forms/condition-sentence.ts";
import type { Condition } from "#lib/forms/conditions.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { formDifferences } from "#lib/forms/differences.ts";
import type { FormChange, Requirement } from "#lib/forms/form-change.ts";

/** What a version of a form has otherwise, in words. Each rule is told in the words of the version it belongs to. */
export function FormChanges({
  former,
  next,
  changes = formDifferences(former, next),
}: {
  former: FormDefinition;
  next: FormDefinition;
  /** All of them, unless only some are to be told. */
  changes?: readonly FormChange[];
}) {
  const t = useTranslations("versions.review");
  return <ChangeList sentences={changes.map(useChangeWords(former, next))} none={t("none")} />;
}

function useChangeWords(former: FormDefinition, next: FormDefinition) {
  const t = useTranslations("formDesk.change");
  const kinds = useTranslations("formDesk.kind");
  const phrase = useTranslations("forms.condition");
  const locale = useLocale();
  const sentence = (condition: Condition | undefined, definition: FormDefinition) =>
    condition
      ? t("if", {
          sentence: conditionSentence(condition, {
            definition,
            locale,
            phrase: (key, values) => phrase(key as never, values as never),
          }),
        })
      : t("always");
  const requirement = (given: Requirement, definition: FormDefinition) =>
    typeof given === "boolean" ? t(given ? "must" : "may") : sentence(given, definition);

  return (change: FormChange): string => {
    switch (change.code) {
      case "titleChanged":
      case "stepWords":
      case "fieldWords":
        return t(change.code, { from: change.from[locale], to: change.to[locale] });
      case "stepAdded":
      case "stepRemoved":
      case "stepMoved":
        return t(change.code, { step: change.step[locale] });
      case "stepWhen":
        return t(change.code, {
          step: change.step[locale],
          from: sentence(change.from, former),
          to: sentence(change.to, next),
        });
      case "fieldAdded":
      case "fieldRemoved":
        return t(change.code, {
          field: change.field[locale],
          step: change.step[locale],
          kind: kinds(change.kind),
        });
      case "fieldMoved":
        return t(change.code, { field: change.field[locale], step: change.step[locale] });
      case "fieldKind":
        return t(change.code, {
          field: change.field[locale],
          from: kinds(change.from),
          to: kinds(change.to),
        });
      case "fieldRequired":
        return t(change.code, {
          field: change.field[locale],
          from: requirement(change.from, former),
          to: requirement(change.to, next),
        });
      case "fieldWhen":
        return t(change.code, {
          field: change.field[locale],
          from: sentence(change.from, former),
          to: sentence(change.to, next),
        });
      case "fieldOptions": {
        const named = (list: { vi: string; en: string }[]) =>
          list.map((each) => `“${each[locale]}”`).join(", ") || "–";
        return t(change.code, {
          field: change.field[locale],
          added: named(change.added),
          removed: named(change.removed),
        });
      }
      case "fieldRows":
        return t(change.code, {
          field: change.field[locale],
          from: change.from.join("–"),
          to: change.to.join("–"),
        });
      case "fieldHelp":
      case "fieldPrefill":
      case "fieldSettings":
        return t(change.code, { field: change.field[locale] });
    }
  };
}
