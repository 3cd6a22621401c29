import { useTranslations } from "next-intl";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { VersionBadge } from "#components/procedures/version-badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { FormDesk } from "#lib/processes/queries/form-desk.ts";

type Version = FormDesk["history"][number];

/** Every version of a form with the people it went through, newest first. */
export function FormHistory({ history }: { history: readonly Version[] }) {
  const t = useTranslations("formDesk.review");
  return (
    <DataTable
      caption={t("history")}
      rows={history}
      rowKey={({ number }) => String(number)}
      columns={[
        { key: "number", head: t("number"), main: true, cell: ({ number }) => number },
        { key: "state", head: t("state"), nowrap: true, cell: ({ state }) => <VersionBadge state={state} /> },
        {
          key: "begun",
          head: t("begun"),
          nowrap: true,
          cell: ({ createdAt }) => <DateTime at={createdAt.toISOString()} form="short" />,
        },
        { key: "author", head: t("author"), cell: ({ author }) => author ?? t("import") },
        {
          key: "publisher",
          head: t("publisher"),
          cell: ({ state, publisher, publishedAt }) =>
            state === "draft" ? (
              "–"
            ) : (
              <>
                {publisher ?? t("import")}
                {publishedAt && (
                  <span className="block text-muted text-small">
                    <DateTime at={publishedAt.toISOString()} form="short" />
                  </span>
                )}
              </>
            ),
        },
      ]}
    />
  );
}

/** Chooses two versions to be compared: a plain GET form. */
export function CompareForms({
  action,
  history,
  chosen: [from, to],
}: {
  action: string;
  history: readonly Version[];
  chosen: readonly [number, number];
}) {
  const t = useTranslations("formDesk.review");
  const [newest, before] = history;
  const choices = history.map(({ number }) => ({ value: String(number), label: String(number) }));
  return (
    <form action={`${action}#so-sanh`} method="get" className="flex flex-wrap items-end gap-x-4">
      <PlainSelectField
        name="tu-ban"
        label={t("from")}
        choices={choices}
        defaultValue={String(from || before?.number || "")}
      />
      <PlainSelectField
        name="den-ban"
        label={t("to")}
        choices={choices}
        defaultValue={String(to || newest?.number || "")}
      />
      <Button type="submit" className="my-3">
        {t("compare")}
      </Button>
    </form>
  );
}
