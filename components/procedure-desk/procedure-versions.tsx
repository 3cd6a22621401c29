import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { DayText } from "#components/ui/date-time.tsx";
import { VersionHistory } from "#components/versions/version-history.tsx";
import type { DeskProcedure } from "#lib/procedures/queries/desk-procedure.ts";

/** Every version of a layer with its days and the decision it rests on, and any two compared. */
export function ProcedureVersions(
  given: Omit<ComponentProps<typeof VersionHistory<DeskProcedure["history"][number]>>, "columns">,
) {
  const t = useTranslations("procedureDesk.history");
  return (
    <VersionHistory
      {...given}
      columns={[
        {
          key: "from",
          head: t("from"),
          nowrap: true,
          cell: ({ effectiveOn }) => <DayText on={effectiveOn} />,
        },
        {
          key: "until",
          head: t("closedOn"),
          nowrap: true,
          cell: ({ closedOn }) => (closedOn ? <DayText on={closedOn} /> : "–"),
        },
        { key: "decision", head: t("decision"), cell: ({ decisionNo }) => decisionNo ?? "–" },
      ]}
    />
  );
}
