import { useLocale, useTranslations } from "next-intl";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import { databaseKeys, databasesNamed } from "#lib/procedures/substitution/databases.ts";
import type { RuleFilter } from "#lib/procedures/substitution/rule-filter.ts";

/** Narrows the list of rules down: a plain GET form. The state is kept. */
export function RulesFilter({ action, filter }: { action: string; filter: RuleFilter }) {
  const t = useTranslations("substitutions");
  const locale = useLocale();
  return (
    <search>
      <form action={action} method="get" className="flex flex-wrap items-end gap-x-4">
        {filter.state !== "waiting" && <input type="hidden" name="trang-thai" value={filter.state} />}
        <PlainTextField name="tu" type="search" label={t("words")} defaultValue={filter.words} />
        <PlainSelectField
          name="csdl"
          label={t("database")}
          empty={t("anyDatabase")}
          defaultValue={filter.database ?? ""}
          choices={databaseKeys.map((key) => ({ value: key, label: databasesNamed([key])?.[locale] ?? key }))}
        />
        <Button type="submit" icon="filter" className="my-3">
          {t("filter")}
        </Button>
      </form>
    </search>
  );
}
