import { useTranslations } from "next-intl";
import { DayText } from "#components/ui/date-time.tsx";
import { type Definition, DefinitionList } from "#components/ui/definition-list.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Assurance } from "#lib/accounts/actor.ts";
import { maskedNumber } from "#lib/accounts/identity-numbers.ts";
import type { Sex } from "#lib/accounts/people.ts";

type Identity = {
  fullName: string;
  personalId: string | null;
  birthOn: string | null;
  sex: Sex | null;
  assurance: Assurance;
};

/** Who the portal takes a citizen to be, and on whose word. Nothing here can be edited. */
export function IdentityFacts({ profile }: { profile: Identity }) {
  const t = useTranslations("account.verified");
  const { fullName, personalId, birthOn, sex, assurance } = profile;
  const isVerified = assurance > 0;
  const facts: (Definition | undefined)[] = [
    {
      key: "fullName",
      term: t("fullName"),
      value: fullName,
      source: t(isVerified ? "national" : "declared"),
    },
    personalId
      ? { key: "personalId", term: t("personalId"), value: <HiddenNumber number={personalId} /> }
      : undefined,
    birthOn ? { key: "birthOn", term: t("birthOn"), value: <DayText on={birthOn} /> } : undefined,
    sex ? { key: "sex", term: t("sex"), value: t(sex) } : undefined,
    { key: "level", term: t("level"), value: t(`level${assurance}`) },
  ];
  return (
    <>
      <DefinitionList items={facts.filter((fact) => fact !== undefined)} />
      {isVerified ? (
        <p className="mt-2 text-muted text-small">{t("wrong")}</p>
      ) : (
        <Notice>
          <p>{t("upgrade")}</p>
        </Notice>
      )}
    </>
  );
}

/** Whoever looks over one's shoulder sees the last digits only. */
function HiddenNumber({ number }: { number: string }) {
  const t = useTranslations("account.verified");
  return (
    <details className="group">
      <summary className="flex min-h-control flex-wrap items-center gap-x-3">
        <span className="tabular-nums group-open:hidden">{maskedNumber(number)}</span>
        <span className="text-lam text-small underline underline-offset-4 group-open:hidden">
          {t("showNumber")}
        </span>
        <span className="hidden tabular-nums group-open:inline">{number}</span>
      </summary>
    </details>
  );
}
