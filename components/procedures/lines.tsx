import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import type { TermLine } from "#lib/procedures/term-lines.ts";

/** Lines of the terms, each under the cases and channels it is for; a single line needs no label. */
export function Lines<Value>({
  lines,
  cases,
  say,
}: {
  lines: readonly TermLine<Value>[];
  cases: ProcedureContent["cases"];
  say: (value: Value) => ReactNode;
}) {
  return lines.map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name and never move.
    <span key={place} className="block not-first:mt-2">
      <LineLabel line={line} cases={cases} />
      {say(line.value)}
    </span>
  ));
}

function LineLabel<Value>({ line, cases }: { line: TermLine<Value>; cases: ProcedureContent["cases"] }) {
  const t = useTranslations("procedures");
  const locale = useLocale();
  const caseNames = line.caseKeys?.map(
    (key) => cases.find((each) => each.key === key)?.name[locale] ?? t("facts.otherCases"),
  );
  const channelNames = line.channels?.map((channel) => t(`channel.${channel}`));
  const label = [caseNames?.join("; "), channelNames?.join(", ")].filter(Boolean).join(" · ");
  return label ? <span className="font-normal text-muted">{label}: </span> : null;
}
