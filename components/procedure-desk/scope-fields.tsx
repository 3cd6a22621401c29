"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { CheckboxGroupField, SelectField } from "#components/forms/fields.tsx";
import { channels } from "#lib/procedures/content.ts";
import type { DeskChoices } from "./choices.ts";

/** Which terms a line is for. */
export function ScopeFields({ name, choices }: { name: string; choices: DeskChoices }) {
  const t = useTranslations("procedureDesk.edit");
  return (
    <div className="grid gap-x-4 lg:grid-cols-2 [&_fieldset]:flex [&_fieldset]:flex-wrap [&_fieldset]:gap-x-4 [&_fieldset>div]:basis-full [&_fieldset>p]:basis-full">
      <CheckboxGroupField
        name={`${name}.channels`}
        label={t("channels")}
        help={t("channelsHelp")}
        choices={channels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
        optional
      />
      {choices.cases.length > 0 && (
        <SelectField
          name={`${name}.caseKey`}
          label={t("case")}
          empty={t("everyCase")}
          choices={choices.cases}
          optional
        />
      )}
    </div>
  );
}
