"use client";

import { useTranslations } from "next-intl";
import { GroupFrame } from "#components/forms/field-frame.tsx";
import { useScripts } from "#components/ui/use-scripts.ts";
import { valueAt } from "#lib/forms/answer.ts";
import type { LeafOf } from "#lib/forms/field-schema.ts";
import type { FormLookups } from "#lib/forms/lookups.ts";
import type { LeafWords, WithTitle } from "./leaf-words.ts";
import { PartSelect, PartText } from "./part-fields.tsx";
import { useStepFacts } from "./step-facts.ts";
import { useGroupWords } from "./use-group-words.ts";

/**
 * An address in today's units. The commune is chosen where its province has a list and typed elsewhere; without scripts both
 * inputs are there, and the one that fits the province counts.
 */
export function AddressField({
  name,
  label,
  title,
  help,
  optional,
  field,
}: LeafWords & WithTitle & { field: LeafOf<"address"> }) {
  const t = useTranslations("forms.step");
  const hasScripts = useScripts();
  const { lookups, values } = useStepFacts();
  const { id, error } = useGroupWords(name, title);
  const isHome = field.scope === "homeProvince";
  const chosen = valueAt({ answers: values }, `${name}.province`);
  const province = isHome ? lookups.homeProvince : chosen;
  const isListed = !province || lookups.communes.some((commune) => commune.province === province);
  const part = { whole: title, need: optional ? "unmarked" : "required" } as const;
  return (
    <GroupFrame words={{ id, name, label, help, error, need: optional ? "optional" : "unmarked" }}>
      {!isHome && (
        <PartSelect
          {...part}
          name={`${name}.province`}
          label={t("province")}
          choices={lookups.provinces.map(asChoice)}
        />
      )}
      <div hidden={hasScripts && !isListed}>
        <PartSelect
          {...part}
          name={`${name}.commune`}
          label={t("commune")}
          choices={communeChoices(lookups)}
        />
      </div>
      {!isHome && (
        <div hidden={hasScripts && isListed} className={isListed ? "[@media(scripting:enabled)]:hidden" : ""}>
          <PartText
            {...part}
            name={`${name}.communeName`}
            label={t("communeName")}
            help={hasScripts ? undefined : t("communeNameHint")}
            need={hasScripts ? part.need : "unmarked"}
          />
        </div>
      )}
      <FormerCommune whole={title} name={name} id={id} isElsewhere={!isListed} />
      {field.detail !== "none" && (
        <PartText
          {...part}
          name={`${name}.detail`}
          label={t("detail")}
          need={!optional && field.detail === "optional" ? "optional" : part.need}
          autoComplete={field.autocomplete ?? "off"}
        />
      )}
    </GroupFrame>
  );
}

/** The name that older papers give the place, with all former units offered by the browser itself. */
function FormerCommune({
  whole,
  name,
  id,
  isElsewhere,
}: {
  whole: string;
  name: string;
  id: string;
  isElsewhere: boolean;
}) {
  const t = useTranslations("forms.step");
  const hasScripts = useScripts();
  const { formerCommunes = [] } = useStepFacts().lookups;
  if (formerCommunes.length === 0) return null;
  return (
    <div hidden={hasScripts && isElsewhere}>
      <PartText
        whole={whole}
        name={`${name}.formerCommune`}
        label={t("formerCommune")}
        help={t("formerHint")}
        need="optional"
        list={`${id}-former`}
      />
      <datalist id={`${id}-former`}>
        {formerCommunes.map((former) => (
          <option key={former.name} value={former.name} />
        ))}
      </datalist>
    </div>
  );
}

/** Communes of several provinces say which one is theirs. */
function communeChoices({ communes, provinces }: FormLookups) {
  const listed = new Set(communes.map(({ province }) => province));
  if (listed.size < 2) return communes.map(asChoice);
  const names = new Map(provinces.map(({ code, name }) => [code, name]));
  return communes.map(({ code, name, province }) => ({
    value: code,
    label: `${name}, ${names.get(province)}`,
  }));
}

function asChoice({ code, name }: { code: string; name: string }) {
  return { value: code, label: name };
}
