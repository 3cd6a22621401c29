import { useLocale, useTranslations } from "next-intl";
import { SelectField, TextField } from "#components/forms/fields.tsx";
import { useCountedLabel } from "#components/procedures/use-counted-label.ts";
import type { Intake } from "#lib/dossiers/queries/intake.ts";

/** What the fee goes by beside the case: what is counted, and the group whose proof the clerk has seen. */
export function IntakeFees({ intake: { counted, groups } }: { intake: Intake }) {
  const t = useTranslations("guide.counter");
  const labelOf = useCountedLabel();
  const locale = useLocale();
  return (
    <>
      {counted.map(({ name }) => (
        <TextField
          key={name}
          name={`counted.${name}`}
          label={labelOf(name)}
          inputMode="numeric"
          autoComplete="off"
        />
      ))}
      {groups.length > 0 && (
        <SelectField
          name="feeGroup"
          label={t("group")}
          help={t("groupHelp")}
          choices={groups.map(({ key, name }) => ({ value: key, label: name[locale] }))}
          optional
        />
      )}
    </>
  );
}
