import { useTranslations } from "next-intl";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import { serviceLevels } from "#lib/procedures/content.ts";
import type { KeptFilter } from "#lib/procedures/kept-filter.ts";
import { versionStates } from "#lib/procedures/versions.ts";

/** Narrows the list of procedures down: a plain GET form. */
export function KeptProceduresFilter({ action, filter }: { action: string; filter: KeptFilter }) {
  const t = useTranslations("procedures.staff");
  return (
    <search>
      <form action={action} method="get" className="flex flex-wrap items-end gap-x-4">
        <PlainTextField name="tu" type="search" label={t("words")} defaultValue={filter.words} />
        <PlainSelectField
          name="trang-thai"
          label={t("state")}
          empty={t("anyState")}
          defaultValue={filter.state ?? ""}
          choices={versionStates.map((state) => ({ value: state, label: t(`states.${state}`) }))}
        />
        <PlainSelectField
          name="muc"
          label={t("level")}
          empty={t("anyLevel")}
          defaultValue={filter.level ? String(filter.level) : ""}
          choices={serviceLevels.map((level) => ({ value: String(level), label: String(level) }))}
        />
        <Button type="submit" icon="filter" className="my-3">
          {t("filter")}
        </Button>
      </form>
    </search>
  );
}
