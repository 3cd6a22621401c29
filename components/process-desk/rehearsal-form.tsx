import { useLocale, useTranslations } from "next-intl";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import type { ProcessUser } from "#lib/processes/queries/process-users.ts";

/** Chooses what is rehearsed: for which procedure and case, received when. A plain GET form. */
export function RehearsalForm({
  action,
  users,
  chosen,
}: {
  action: string;
  users: readonly ProcessUser[];
  chosen: { code: string; caseKey: string; start: string };
}) {
  const t = useTranslations("processDesk.rehearsal");
  const locale = useLocale();
  const cases = users.find(({ code }) => code === chosen.code)?.content.cases ?? [];
  return (
    <form
      action={action}
      method="get"
      className="grid items-end gap-x-4 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto]"
    >
      <input type="hidden" name="xem" value="chay-thu" />
      <PlainSelectField
        name="thu-tuc"
        label={t("procedure")}
        empty={t("noProcedure")}
        defaultValue={chosen.code}
        choices={users.map(({ code, content }) => ({
          value: code,
          label: `${code} ${content.name[locale]}`.slice(0, 120),
        }))}
      />
      {cases.length > 0 && (
        <PlainSelectField
          name="truong-hop"
          label={t("case")}
          defaultValue={chosen.caseKey}
          choices={cases.map(({ key, name }) => ({ value: key, label: name[locale] }))}
        />
      )}
      <PlainTextField name="bat-dau" type="datetime-local" label={t("start")} defaultValue={chosen.start} />
      <Button type="submit" variant="primary" className="my-3">
        {t("submit")}
      </Button>
    </form>
  );
}
