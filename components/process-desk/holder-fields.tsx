"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { SelectField } from "#components/forms/fields.tsx";
import { roles } from "#lib/accounts/actor.ts";
import { stepOrganisations } from "#lib/processes/definition.ts";
import type { StepChoices } from "./step-choices.ts";

/** Who holds a step: which organisation, seen from the dossier, and which role there. */
export function HolderFields({ prefix, choices }: { prefix: string; choices: StepChoices }) {
  const t = useTranslations("processDesk");
  const words = useTranslations("dossiers.role");
  return (
    <div className="grid items-end gap-x-4 lg:grid-cols-3">
      <SelectField
        name={`${prefix}.role`}
        label={t("edit.role")}
        choices={roles.map((role) => ({ value: role, label: words(role) }))}
      />
      <SelectField
        name={`${prefix}.organisation`}
        label={t("edit.organisation")}
        choices={stepOrganisations.map((each) => ({ value: each, label: t(`organisation.${each}`) }))}
      />
      <SelectField
        name={`${prefix}.agency`}
        label={t("edit.agency")}
        help={t("edit.agencyHelp")}
        choices={choices.agencies}
        optional
      />
    </div>
  );
}
