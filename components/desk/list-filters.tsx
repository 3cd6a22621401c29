import { useLocale, useTranslations } from "next-intl";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainDateField, PlainTextField } from "#components/forms/plain-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Href } from "#components/ui/href.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { roles } from "#lib/accounts/actor.ts";
import { dossierStatuses, filingChannels } from "#lib/dossiers/lifecycle.ts";
import { dueWindows, type ListColumn, type ListFilters, listColumns } from "#lib/dossiers/list-schema.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";

/** How a list is narrowed and which columns it shows: a folded form that asks for the same address with more in it. */
export function ListFilterForm({
  action,
  kept,
  filters,
  fields,
  agencies,
  columns,
  clear,
}: {
  action: string;
  /** What the address says besides: it stays. */
  kept: Record<string, string>;
  filters: ListFilters;
  fields: ReadonlyMap<string, Bilingual>;
  /** The agencies that may hold something; none where the list is of one's own desks. */
  agencies: readonly { id: string; name: string }[];
  /** The columns shown now; left out where they are not chosen. */
  columns?: readonly ListColumn[];
  clear: Href;
}) {
  const [t, words, locale] = [useTranslations("lists"), useTranslations("dossiers"), useLocale()];
  const set = Object.values(filters).filter((value) => value !== undefined).length;
  const named = [...fields].map(([value, name]) => ({ value, label: name[locale] }));
  const any = t("filters.any");
  const chosen = (name: "status" | "field" | "channel" | "holder" | "role" | "due") => ({
    name,
    label: t(`filters.${name}`),
    empty: any,
    defaultValue: filters[name] ?? "",
  });
  return (
    <details className="my-3 print:hidden" open={set > 0}>
      <summary className="cursor-pointer py-2 font-strong text-lam">
        {t("filters.title")}
        {set > 0 && <span className="text-muted"> · {t("filters.on", { count: set })}</span>}
      </summary>
      <form action={action} className="rounded-box border border-line px-4 pb-3">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-4">
          <PlainSelectField
            {...chosen("status")}
            choices={dossierStatuses.map((value) => ({ value, label: words(`status.${value}`) }))}
          />
          <PlainSelectField
            {...chosen("due")}
            choices={dueWindows.map((value) => ({ value, label: t(`window.${value}`) }))}
          />
          <PlainSelectField
            {...chosen("field")}
            choices={named.sort((one, other) => one.label.localeCompare(other.label, locale))}
          />
          <PlainTextField
            name="procedure"
            label={t("filters.procedure")}
            help={t("filters.procedureHelp")}
            defaultValue={filters.procedure}
          />
          <PlainSelectField
            {...chosen("channel")}
            choices={filingChannels.map((value) => ({ value, label: words(`channel.${value}`) }))}
          />
          {agencies.length > 0 && (
            <>
              <PlainSelectField
                {...chosen("holder")}
                choices={agencies.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <PlainSelectField
                {...chosen("role")}
                choices={roles.map((value) => ({ value, label: words(`role.${value}`) }))}
              />
            </>
          )}
          <PlainDateField name="from" label={t("filters.from")} defaultValue={filters.from} />
          <PlainDateField name="to" label={t("filters.to")} defaultValue={filters.to} />
        </div>
        {columns && (
          <fieldset className="my-3">
            <legend className="mb-1 font-strong">{t("columns.title")}</legend>
            <div className="flex flex-wrap gap-x-5">
              {listColumns.map((value) => (
                <label key={value} className="flex min-h-control items-center gap-2">
                  <input
                    type="checkbox"
                    name="col"
                    value={value}
                    defaultChecked={columns.includes(value)}
                    className="size-4"
                  />
                  {t(`columns.${value}`)}
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <LinkButton href={clear}>{t("filters.clear")}</LinkButton>
          <Button type="submit">{t("filters.apply")}</Button>
        </div>
      </form>
    </details>
  );
}

/** Agencies to choose among, in the order of their names. */
export function agenciesByName(offices: ReadonlyMap<string, { id: string; name: string }>) {
  return [...offices.values()].sort((one, other) => one.name.localeCompare(other.name, "vi"));
}
