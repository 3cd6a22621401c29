import { useTranslations } from "next-intl";
import type { OfficerAct } from "#lib/accounts/policy.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { ActForm } from "./act-form.tsx";

const wholeAccount = ["resetPassword", "lock", "unlock"] as const satisfies readonly OfficerAct[];

type AccountAct = (typeof wholeAccount)[number];

/** What may be done to the account as a whole, each with what it means; or why nothing may. */
export function OfficerActs({
  officerId,
  acts,
  actions,
}: {
  officerId: string;
  acts: readonly OfficerAct[];
  actions: Record<AccountAct, FormAction>;
}) {
  const t = useTranslations("accounts.one");
  if (acts.length === 0) return <p className="text-muted">{t("self")}</p>;
  const offered = wholeAccount.filter((act) => acts.includes(act));
  if (offered.length === 0) return <p className="text-muted">{t("elsewhere")}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {offered.map((act) => (
        <li key={act} className="flex flex-wrap items-center justify-between gap-3 py-2">
          <p className="min-w-0 max-w-reading">{t(act === "resetPassword" ? "resetNote" : `${act}Note`)}</p>
          <ActForm
            action={actions[act]}
            values={{ officerId }}
            variant={act === "unlock" ? "secondary" : "danger"}
          >
            {t(act)}
          </ActForm>
        </li>
      ))}
    </ul>
  );
}
