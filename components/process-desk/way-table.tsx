import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "#components/accounts/act-form.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";

/** Every way of the diagram in words, for those who do not see it; and cut there, by those who may. */
export function WayTable({
  process,
  draft,
  change,
}: {
  process: ProcessDefinition;
  draft: { key: string; revision: string };
  change: FormAction | undefined;
}) {
  const t = useTranslations("processDesk");
  const locale = useLocale();
  const names = new Map(process.steps.map(({ key, name }) => [key, name[locale]]));
  const ways = process.steps.flatMap(({ key, name, actions }) =>
    actions.flatMap(({ kind, to }, action) =>
      to === undefined ? [] : [{ key, from: name[locale], kind, to: names.get(to) ?? to, action }],
    ),
  );
  return (
    <DataTable
      caption={t("diagram.table")}
      rows={ways}
      rowKey={({ key, action }) => `${key} ${action}`}
      columns={[
        { key: "from", head: t("diagram.from"), main: true, cell: ({ from }) => from },
        { key: "action", head: t("diagram.action"), cell: ({ kind }) => t(`action.${kind}`) },
        { key: "to", head: t("diagram.to"), cell: ({ to }) => to },
        ...(change
          ? [
              {
                key: "cut",
                head: t("steps.tools"),
                cell: ({ key, action, from, to }: (typeof ways)[number]) => (
                  <ActForm
                    action={change}
                    values={{
                      ...draft,
                      changes: JSON.stringify([{ kind: "disconnect", from: key, action }]),
                    }}
                    variant="quiet"
                    label={t("diagram.cutLabel", { from, to })}
                  >
                    {t("diagram.cutOne")}
                  </ActForm>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
