"use client";

import { useTranslations } from "next-intl";
import { GroupFrame } from "#components/forms/field-frame.tsx";
import { PlainCheckboxGroup, PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { writtenAt } from "#lib/forms/editing/written.ts";
import { fieldAt, leavesOf } from "#lib/forms/fields.ts";
import { isColumn } from "#lib/forms/sums.ts";
import { type Place, useDesk } from "./desk-facts.ts";

type Words = { name: string; label: string; error: string | undefined };

/** Between how many years ago most answers lie. */
export function YearsFields({ value, ...words }: Words & { value: { least: string; most: string } }) {
  const t = useTranslations("formDesk.setting");
  return (
    <GroupFrame words={{ ...words, help: t("yearsHelp") }}>
      <div className="flex flex-wrap gap-x-4 *:my-0 *:w-32">
        {(["least", "most"] as const).map((part) => (
          <PlainTextField
            key={part}
            name={`${words.name}.${part}`}
            label={t(part)}
            inputMode="numeric"
            defaultValue={value[part]}
            autoComplete="off"
          />
        ))}
      </div>
    </GroupFrame>
  );
}

/** Which number columns of a repeated group are added up below its rows. */
export function ColumnFields({ value, path, ...words }: Words & { value: unknown; path: string }) {
  const t = useTranslations("formDesk.setting");
  const { definition, locale } = useDesk();
  const field = fieldAt(definition, path)?.field;
  const columns = field?.kind === "repeat" ? leavesOf(field).filter(isColumn) : [];
  if (columns.length === 0) return <p className="my-3 text-muted text-small">{t("noColumns")}</p>;
  return (
    <PlainCheckboxGroup
      {...words}
      help={t("columnsHelp")}
      chosen={value}
      choices={columns.map(({ key, label }) => ({ value: key, label: label[locale] }))}
    />
  );
}

/** Of a person: the parts that must be answered, or whose data fills them in. */
export function PersonFields({
  as,
  value,
  step,
  path,
  ...words
}: Words & Place & { as: "requiredParts" | "filler"; value: unknown }) {
  const t = useTranslations("formDesk.setting");
  const { form, sources, locale } = useDesk();
  const person = writtenAt(form, step, path);
  if (as === "filler") {
    const shared = sources.blocks.map(({ key, name }) => ({
      value: `bank.${key}`,
      label: t("value.bank", { block: name[locale] }),
    }));
    const isGone = String(value).startsWith("bank.") && !shared.some((each) => each.value === value);
    const gone = isGone ? [{ value: String(value), label: t("value.goneBlock") }] : [];
    return (
      <PlainSelectField
        {...words}
        help={t("fillerHelp")}
        defaultValue={String(value)}
        empty={t("value.nobody")}
        choices={[{ value: "citizen", label: t("value.citizen") }, ...shared, ...gone]}
      />
    );
  }
  const parts = person?.kind === "person" ? person.parts : [];
  return (
    <PlainCheckboxGroup
      key={parts.join(" ")}
      {...words}
      chosen={value}
      choices={parts.map((part) => ({ value: part, label: t(`value.${part}`) }))}
    />
  );
}
