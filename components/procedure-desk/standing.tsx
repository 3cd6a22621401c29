import { useTranslations } from "next-intl";
import { VersionBadge } from "#components/procedures/version-badge.tsx";
import { DayText } from "#components/ui/date-time.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { DeskProcedure } from "#lib/procedures/queries/desk-procedure.ts";

/** What holds now, what is to come, and when it ends. */
export function Standing({ procedure: { base, scheduled } }: { procedure: DeskProcedure }) {
  const t = useTranslations("procedureDesk.standing");
  if (!base) return <p className="text-muted">{t("nothing")}</p>;
  const { state, number, effectiveOn, closedOn, closing } = base;
  const successor = closing?.successorCode;
  return (
    <DefinitionList
      items={[
        {
          term: t("version"),
          value: (
            <>
              {number} <VersionBadge state={state} />
            </>
          ),
        },
        { term: t("from"), value: <DayText on={effectiveOn} form="day" /> },
        ...scheduled
          .filter((version) => version.number !== number)
          .map((version) => ({
            key: `scheduled-${version.number}`,
            term: t("next"),
            value: t.rich("nextFrom", {
              number: version.number,
              day: () => <DayText on={version.effectiveOn} form="day" />,
            }),
          })),
        ...(closedOn
          ? [
              {
                term: t("closedOn"),
                value: <DayText on={closedOn} form="day" />,
                source: closing?.decisionNo,
              },
              ...(successor
                ? [
                    {
                      term: t("successor"),
                      value: (
                        <Link
                          href={{ pathname: "/staff/procedures/[code]", params: { code: successor } }}
                          prefetch={false}
                          className="text-lam underline"
                        >
                          {successor}
                        </Link>
                      ),
                    },
                  ]
                : []),
            ]
          : []),
      ]}
    />
  );
}
