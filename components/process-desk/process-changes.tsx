import { useLocale, useTranslations } from "next-intl";
import { ChangeList } from "#components/versions/change-list.tsx";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { type ProcessDifference, processDifferences, type WholePart } from "#lib/processes/differences.ts";
import { type ProcessNames, useProcessWords } from "./use-process-words.ts";

/** What one version of a process says otherwise than another, as sentences. */
export function ProcessChanges({
  former,
  next,
  names,
}: {
  former: ProcessDefinition;
  next: ProcessDefinition;
  names: ProcessNames;
}) {
  const t = useTranslations("processDesk");
  const review = useTranslations("versions.review");
  const locale = useLocale();
  const words = useProcessWords(names);
  const nothing = t("said.nothing");
  const quoted = (said: string | undefined) => (said ? `“${said}”` : nothing);

  function sentence(found: ProcessDifference): string {
    if (found.about === "whole") {
      const { part, before, after } = found;
      return t("versions.whole", {
        part: t(`part.${part}`),
        before: quoted(wholeWords(before, part, locale)),
        after: quoted(wholeWords(after, part, locale)),
      });
    }
    if (found.about !== "step") return t(`versions.${found.about}`, { step: found.step.name[locale] });
    const { part, before, after } = found;
    return t("versions.step", {
      step: after.name[locale],
      part: t(`part.${part}`).toLocaleLowerCase(locale),
      before: quoted(words.part(before, part, former)),
      after: quoted(words.part(after, part, next)),
    });
  }

  return <ChangeList sentences={processDifferences(former, next).map(sentence)} none={review("none")} />;
}

function wholeWords(process: ProcessDefinition, part: WholePart, locale: "vi" | "en"): string | undefined {
  if (part === "title") return process.title[locale];
  if (part !== "serves") return process[part] ?? undefined;
  const served = process.serves ?? [];
  return (
    served.map((each) => [each.procedure, each.case].filter(Boolean).join(" – ")).join(", ") || undefined
  );
}
