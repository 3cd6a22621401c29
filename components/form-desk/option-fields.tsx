"use client";

import { useTranslations } from "next-intl";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextAreaField } from "#components/forms/plain-fields.tsx";
import { catalogues } from "#lib/forms/catalogues/names.ts";
import { useDesk } from "./desk-facts.ts";

const mostShown = 3;

/** Own options one a line, a list the form shares, or an official catalogue. */
export function OptionFields({ value }: { value: { from: string; lines: string } }) {
  const t = useTranslations("formDesk.setting");
  const { form, faults, locale } = useDesk();
  const lists = Object.entries(form.lists ?? {}).map(([list, options]) => {
    const some = options.slice(0, mostShown).map(({ label }) => label[locale]);
    return { value: `list.${list}`, label: t("sharedList", { list: `${some.join(", ")}…` }) };
  });
  const official = catalogues.map((each) => ({ value: `catalogue.${each}`, label: t(`value.${each}`) }));
  return (
    <>
      <PlainSelectField
        name="value.settings.options.from"
        label={t("optionsFrom")}
        help={lists.length > 0 ? t("listsHelp") : undefined}
        defaultValue={value.from}
        choices={[{ value: "own", label: t("own") }, ...lists, ...official]}
      />
      <PlainTextAreaField
        name="value.settings.options.lines"
        label={t("name.options")}
        help={t("optionsHelp")}
        rows={5}
        defaultValue={value.lines}
        error={faults["value.settings.options.lines"]}
      />
    </>
  );
}
