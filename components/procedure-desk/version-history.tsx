import { useTranslations } from "next-intl";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { VersionBadge } from "#components/procedures/version-badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { DateTime, DayText } from "#components/ui/date-time.tsx";
import type { DeskProcedure } from "#lib/procedures/queries/desk-procedure.ts";

type Version = DeskProcedure["history"][number];

/** Every version with its days and people, newest first. */
export function VersionHistory({ history }: { history: readonly Version[] }) {
  const t = useTranslations("procedureDesk.history");
  return (
    <DataTable
      caption={t("title")}
      rows={history}
      rowKey={({ number }) => String(number)}
      columns={[
        { key: "number", head: t("number"), main: true, cell: ({ number }) => t("version", { number }) },
        { key: "state", head: t("state"), nowrap: true, cell: ({ state }) => <VersionBadge state={state} /> },
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
        { key: "author", head: t("author"), cell: ({ author }) => author ?? t("import") },
        { key: "publisher", head: t("publisher"), cell: (version) => <Publisher version={version} /> },
        { key: "decision", head: t("decision"), cell: ({ decisionNo }) => decisionNo ?? "–" },
      ]}
    />
  );
}

function Publisher({ version: { publisher, publishedAt, state } }: { version: Version }) {
  const t = useTranslations("procedureDesk.history");
  if (state === "draft") return "–";
  return (
    <>
      {publisher ?? t("import")}
      {publishedAt && (
        <span className="block text-muted text-small">
          <DateTime at={publishedAt.toISOString()} form="short" />
        </span>
      )}
    </>
  );
}

/** Chooses two versions to be compared: a plain GET form. */
export function CompareForm({
  action,
  history,
  chosen,
  agencyId,
}: {
  action: string;
  history: readonly Version[];
  chosen: readonly [number, number] | null;
  agencyId: string | null;
}) {
  const t = useTranslations("procedureDesk.history");
  const choices = history.map(({ number }) => ({ value: String(number), label: t("version", { number }) }));
  const [newest, before] = history;
  return (
    <form action={`${action}#so-sanh`} method="get" className="flex flex-wrap items-end gap-x-4">
      {agencyId && <input type="hidden" name="xa" value={agencyId} />}
      <PlainSelectField
        name="tu-ban"
        label={t("compareFrom")}
        choices={choices}
        defaultValue={String(chosen?.[0] ?? before?.number ?? "")}
      />
      <PlainSelectField
        name="den-ban"
        label={t("compareTo")}
        choices={choices}
        defaultValue={String(chosen?.[1] ?? newest?.number ?? "")}
      />
      <Button type="submit" className="my-3">
        {t("compare")}
      </Button>
    </form>
  );
}
