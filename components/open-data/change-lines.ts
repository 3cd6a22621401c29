import type { useTranslations } from "next-intl";
import { changedParts } from "#lib/procedures/changed-parts.ts";
import type { Change } from "#lib/procedures/queries/changes.ts";

/** What a change is, line by line, in plain text: for the page and for the feed. */
export function changeLines(
  t: ReturnType<typeof useTranslations<"openData.changes">>,
  { kind, content, former, closing }: Change,
  locale: "vi" | "en",
): string[] {
  switch (kind) {
    case "new":
      return [content.whoFor[locale], content.outcome[locale]];
    case "closed":
      return [
        ...(closing ? [t("closedBy", { decision: closing.decisionNo })] : []),
        ...(closing?.successorCode ? [t("successor", { code: closing.successorCode })] : []),
      ];
    case "changed":
      return former ? changedParts(former, content).map((part) => t(`part.${part}`)) : [];
  }
}
