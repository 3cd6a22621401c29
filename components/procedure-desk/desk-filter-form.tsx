import { useTranslations } from "next-intl";
import { type Choice, PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import { serviceLevels } from "#lib/procedures/content.ts";
import { type DeskFilter, queryOfDesk } from "#lib/procedures/desk/desk-filter.ts";

/** Narrows the list of the catalogue down: a plain GET form. */
export function DeskFilterForm({
  action,
  filter,
  fields,
  agencies,
  kinds,
}: {
  action: string;
  filter: DeskFilter;
  fields: readonly Choice[];
  agencies: readonly Choice[];
  kinds: readonly Choice[];
}) {
  const t = useTranslations("procedureDesk.list");
  const { xem } = queryOfDesk({ tab: filter.tab });
  return (
    <search>
      <form
        action={action}
        method="get"
        className="grid grid-cols-2 items-end gap-x-4 lg:grid-cols-4 max-sm:[&>:first-of-type]:col-span-2 max-sm:[&>button]:col-span-2"
      >
        {xem && <input type="hidden" name="xem" value={xem} />}
        <PlainTextField name="tu" type="search" label={t("words")} defaultValue={filter.words} />
        <PlainSelectField
          name="linh-vuc"
          label={t("field")}
          empty={t("anyField")}
          defaultValue={filter.field ?? ""}
          choices={fields}
        />
        <PlainSelectField
          name="muc"
          label={t("level")}
          empty={t("anyLevel")}
          defaultValue={filter.level ? String(filter.level) : ""}
          choices={serviceLevels.map((level) => ({ value: String(level), label: String(level) }))}
        />
        <PlainSelectField
          name="co-quan"
          label={t("agency")}
          empty={t("anyAgency")}
          defaultValue={filter.agency ?? ""}
          choices={agencies}
        />
        {filter.tab === "findings" && (
          <PlainSelectField
            name="loai"
            label={t("kind")}
            empty={t("anyKind")}
            defaultValue={filter.kind ?? ""}
            choices={kinds}
          />
        )}
        <Button type="submit" icon="filter" className="my-3 sm:justify-self-start">
          {t("filter")}
        </Button>
      </form>
    </search>
  );
}
