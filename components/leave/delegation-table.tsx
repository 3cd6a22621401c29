import { useTranslations } from "next-intl";
import { ActForm } from "#components/accounts/act-form.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { listDelegations } from "#lib/accounts/queries/colleagues.ts";
import type { FormAction } from "#lib/platform/form.ts";

type Delegation = Awaited<ReturnType<typeof listDelegations>>[number];

/** Who stands in for whom, and until when; who may end it has a button. */
export function DelegationTable({
  delegations,
  end,
}: {
  delegations: readonly Delegation[];
  end: FormAction;
}) {
  const t = useTranslations("leave.current");
  return (
    <DataTable
      caption={t("title")}
      rows={delegations}
      rowKey={({ id }) => id}
      empty={<p className="text-muted">{t("none")}</p>}
      columns={[
        { key: "officer", head: t("officer"), main: true, cell: ({ officerName }) => officerName },
        { key: "deputy", head: t("deputy"), cell: ({ deputyName }) => deputyName },
        {
          key: "days",
          head: t("days"),
          cell: ({ fromAt, untilAt }) => (
            <>
              <DateTime at={fromAt} form="day" /> –{" "}
              <DateTime at={new Date(untilAt.getTime() - 1)} form="day" />
            </>
          ),
        },
        { key: "reason", head: t("reason"), cell: ({ reason }) => reason },
        {
          key: "end",
          head: "",
          bare: true,
          cell: ({ id, mayEnd, officerName, deputyName }) =>
            mayEnd && (
              <ActForm
                action={end}
                values={{ delegationId: id }}
                variant="quiet"
                icon="remove"
                label={t("endLabel", { officer: officerName, deputy: deputyName })}
              >
                {t("end")}
              </ActForm>
            ),
        },
      ]}
    />
  );
}
