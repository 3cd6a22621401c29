import { useTranslations } from "next-intl";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { type Act, acts } from "#lib/audit/acts.ts";

/** Narrows the record down to an act or to a person: a plain GET form. */
export function AuditFilterForm({
  action,
  filter,
}: {
  action: string;
  filter: { act: Act | undefined; person: string };
}) {
  const t = useTranslations("audit");
  return (
    <search aria-label={t("filter.label")}>
      <form action={action} method="get" className="flex flex-wrap items-end gap-x-4">
        <PlainSelectField
          name="viec"
          label={t("filter.act")}
          empty={t("filter.anyAct")}
          defaultValue={filter.act ?? ""}
          choices={acts.map((act) => ({ value: act, label: t(`act.${act}`) }))}
        />
        <PlainTextField
          className="sm:w-72"
          name="nguoi"
          label={t("filter.person")}
          placeholder={t("filter.personHint")}
          defaultValue={filter.person}
        />
        <div className="my-3 flex gap-2">
          <Button type="submit" icon="filter">
            {t("filter.submit")}
          </Button>
          {(filter.act || filter.person) && (
            <LinkButton href="/staff/audit" variant="quiet">
              {t("filter.clear")}
            </LinkButton>
          )}
        </div>
      </form>
    </search>
  );
}
