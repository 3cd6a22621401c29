import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "#components/accounts/act-form.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { DayText } from "#components/ui/date-time.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import { isBare } from "#lib/procedures/bare.ts";
import { partAddress } from "#lib/procedures/editing/part-address.ts";
import type { LayerOverride, OverridePart } from "#lib/procedures/overrides.ts";
import type { DeskProcedure } from "#lib/procedures/queries/desk-procedure.ts";
import type { RecordSource } from "#lib/procedures/versions.ts";
import { partsInOrderOfWork } from "./parts-in-order.ts";

/** Every part of a procedure with whose rule it is and on what ground, and a way to set it. */
export function PartTable({
  procedure: { code, agencyId, overrides, below, parts, record, base, content },
  values,
  remove,
}: {
  procedure: DeskProcedure;
  values: Record<string, string>;
  remove: FormAction;
}) {
  const t = useTranslations("procedureDesk.parts");
  const names = useTranslations("procedureDesk.edit.part");
  const ruleFor = (part: OverridePart) =>
    overrides.find((each) => each.part === part) ?? below.find((each) => each.part === part);
  const isSetHere = (part: OverridePart) => overrides.some((each) => each.part === part);
  return (
    <DataTable
      caption={t("title")}
      rows={partsInOrderOfWork}
      rowKey={(part) => part}
      columns={[
        { key: "part", head: t("part"), main: true, cell: (part) => names(part) },
        ...(base
          ? []
          : [
              {
                key: "state",
                head: t("state"),
                cell: (part: OverridePart) => <Said isBare={isBare(part, content)} />,
              },
            ]),
        {
          key: "whose",
          head: t("whose"),
          cell: (part) => <Whose rule={ruleFor(part)} bottom={record?.source ?? "national"} />,
        },
        {
          key: "act",
          head: t("act"),
          align: "end",
          bare: true,
          cell: (part) =>
            parts.includes(part) && (
              <span className="inline-flex flex-wrap items-start justify-end gap-2">
                <LinkButton
                  variant="quiet"
                  icon="edit"
                  href={{
                    pathname: "/staff/procedures/[code]/edit/[part]",
                    params: { code, part: partAddress(part) },
                    query: agencyId ? { xa: agencyId } : {},
                  }}
                >
                  {t.rich("edit", {
                    part: names(part),
                    hidden: (words) => <span className="sr-only">{words}</span>,
                  })}
                </LinkButton>
                {isSetHere(part) && (
                  <ActForm
                    action={remove}
                    values={{ ...values, part }}
                    variant="quiet"
                    icon="remove"
                    label={t("removeLabel", { part: names(part) })}
                  >
                    {t("remove")}
                  </ActForm>
                )}
              </span>
            ),
        },
      ]}
    />
  );
}

function Said({ isBare: isMissing }: { isBare: boolean }) {
  const t = useTranslations("procedureDesk.parts");
  return isMissing ? <Badge tone="attention">{t("bare")}</Badge> : "–";
}

function Whose({ rule, bottom }: { rule: LayerOverride | undefined; bottom: RecordSource }) {
  const t = useTranslations("procedureDesk.parts");
  const locale = useLocale();
  if (!rule) return <span className="text-muted">{t(bottom)}</span>;
  const { agency, ground } = rule;
  return (
    <>
      {agency[locale]}
      <span className="block text-muted text-small">
        {ground.number}
        {ground.on && (
          <>
            , <DayText on={ground.on} />
          </>
        )}
        {ground.title && <span className="line-clamp-2">{ground.title}</span>}
      </span>
    </>
  );
}
