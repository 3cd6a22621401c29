import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import type { ChannelTerms, ProcedureContent } from "#lib/procedures/content.ts";
import { FeeText } from "./fee-text.tsx";
import { TermsTime } from "./terms-time.tsx";

/** Time limit and fees of every channel and case, as announced. */
export function TermsTable({ content: { channels, cases } }: { content: ProcedureContent }) {
  const t = useTranslations("procedures");
  const locale = useLocale();
  const caseName = (key: string | undefined) =>
    cases.find((each) => each.key === key)?.name[locale] ?? t("terms.everyCase");
  const all: (Column<ChannelTerms> & { when: boolean })[] = [
    {
      key: "channel",
      head: t("terms.channel"),
      cell: ({ channel }) => t(`channel.${channel}`),
      main: true,
      when: true,
    },
    { key: "case", head: t("terms.case"), cell: ({ caseKey }) => caseName(caseKey), when: cases.length > 0 },
    {
      key: "time",
      head: t("terms.time"),
      cell: (terms) => <TermsTime times={terms} />,
      when: true,
    },
    { key: "fee", head: t("terms.fee"), cell: ({ fees }) => <FeeText fees={fees} />, when: true },
    {
      key: "note",
      head: t("terms.note"),
      cell: ({ note }) => note?.[locale],
      when: channels.some(({ note }) => note),
    },
  ];
  return (
    <DataTable
      caption={t("folds.terms")}
      rows={channels}
      rowKey={({ channel, caseKey }) => `${channel}/${caseKey}`}
      columns={all.filter(({ when }) => when)}
    />
  );
}
