import { useLocale, useTranslations } from "next-intl";
import { Details } from "#components/ui/details.tsx";
import type { AvailableAction, DossierAction } from "#lib/dossiers/action-facts.ts";
import type { FormAction } from "#lib/platform/form.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { moveKinds } from "#lib/processes/definition.ts";
import type { ActionChoices } from "./action-choices.ts";
import { ActionFields, supplementLines } from "./action-fields.tsx";
import { ActionForm } from "./action-form.tsx";

/** Actions that end something for the applicant are marked as such. */
const grave: readonly DossierAction[] = ["refuse", "decline", "withdraw"];

export type OfferedAction = AvailableAction & { toName: Bilingual | null };

/** Exactly what this officer may do with the dossier now, the usual way on first and open. */
export function DecisionPanel({
  code,
  offered,
  choices,
  initial,
  actions,
}: {
  code: string;
  offered: readonly OfferedAction[];
  choices: ActionChoices;
  /** First values of fields, by action. */
  initial: Partial<Record<DossierAction, Record<string, string>>>;
  actions: Record<DossierAction, FormAction>;
}) {
  const t = useTranslations("desk.actions");
  const locale = useLocale();
  if (offered.length === 0) return <p className="text-muted">{t("none")}</p>;
  return offered.map(({ kind, to, toName, name: ownName, hindrances, ...about }, index) => {
    const usual = toName ? t(`to.${kind}`, { step: toName[locale] }) : t(`plain.${kind}`);
    const name = ownName?.[locale] ?? usual;
    return (
      <Details key={[kind, to, ...Object.values(about)].join("-")} summary={name} open={index === 0}>
        {hindrances?.map((hindrance) => (
          <p key={hindrance} className="text-attention">
            {t(`hindered.${hindrance}`)}
          </p>
        ))}
        {!hindrances && (
          <ActionForm
            kind={kind}
            action={actions[kind]}
            carried={{
              code,
              ...about,
              ...(to && kind !== "receive" && { to }),
              ...(isMove(kind) && { kind }),
            }}
            initial={{
              ...initial[kind],
              ...(kind === "requestSupplement" && { items: supplementLines(choices) }),
            }}
            submit={t(`submit.${kind}`)}
            variant={grave.includes(kind) ? "danger" : "primary"}
          >
            <ActionFields kind={kind} choices={choices} />
          </ActionForm>
        )}
      </Details>
    );
  });
}

function isMove(kind: DossierAction): boolean {
  return moveKinds.some((move) => move === kind);
}
