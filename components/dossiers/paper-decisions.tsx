import { useLocale, useTranslations } from "next-intl";
import type { PaperDecision } from "#lib/dossiers/paper-decisions.ts";

/** Papers asked for although data stand in for them, and why; papers whose data were taken instead. */
export function PaperDecisions({ decisions }: { decisions: readonly PaperDecision[] }) {
  const t = useTranslations("dossiers");
  const locale = useLocale();
  if (decisions.length === 0) return null;
  return (
    <ul className="list-disc space-y-1 pl-5 text-small">
      {decisions.map((each) => (
        <li key={each.componentKey}>
          {each.paper[locale]}.{" "}
          {each.kind === "stillNeeded"
            ? t(`stillNeeded.${each.why}`, { database: each.database[locale] })
            : t("slip.fromData", { source: each.source })}
          {each.kind === "stillNeeded" && each.note && ` (${each.note})`}
        </li>
      ))}
    </ul>
  );
}
