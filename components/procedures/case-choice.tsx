import { useLocale, useTranslations } from "next-intl";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { Button } from "#components/ui/button.tsx";
import { Details } from "#components/ui/details.tsx";
import { linkClass } from "#components/ui/link-class.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import type { GuideWalk } from "#lib/procedures/guide.ts";
import { type PageQuestion, queryOfPage } from "#lib/procedures/page-address.ts";
import { CaseGuide, guideId } from "./case-guide.tsx";
import { KeptInputs } from "./kept-inputs.tsx";

type Props = {
  code: string;
  action: string;
  question: PageQuestion;
  cases: ProcedureContent["cases"];
  /** The case the page shows; null: every one. */
  caseKey: string | null;
  /** The way through the guide; null where there is none. */
  walk: GuideWalk | null;
  instead: readonly { code: string; name: Bilingual }[];
};

/** Which case is somebody's: by a few questions where there is a guide, or chosen by who knows it. */
export function CaseChoice(props: Props) {
  const { question, cases, caseKey, walk } = props;
  const t = useTranslations("guide");
  const isChosen = caseKey !== null && question.caseKey === caseKey;
  return (
    <>
      {isChosen && <Chosen {...props} />}
      {walk && !isChosen && <CaseGuide {...props} pathname="/procedures/[code]" walk={walk} />}
      {!walk && !isChosen && <Choose {...props} />}
      {walk && !isChosen && cases.length > 0 && (
        <Details summary={t("chooseYourself")}>
          <Choose {...props} />
        </Details>
      )}
    </>
  );
}

/** The way back to the beginning: to every case, or to the first question. */
export function CaseReset({ code, question, caseKey, walk }: Props) {
  const t = useTranslations("guide");
  const isChosen = caseKey !== null && question.caseKey === caseKey;
  if (!isChosen && !walk?.steps.length) return null;
  return (
    <Link
      href={{
        pathname: "/procedures/[code]",
        params: { code },
        query: queryOfPage({ ...question, caseKey: undefined, answers: {} }),
        hash: guideId,
      }}
      prefetch={false}
      className={linkClass}
    >
      {t(isChosen ? "allCases" : "again")}
    </Link>
  );
}

function Chosen({ cases, caseKey }: Props) {
  const t = useTranslations("guide");
  const locale = useLocale();
  const chosen = cases.find(({ key }) => key === caseKey);
  return chosen ? <p className="font-strong">{t("chosen", { name: chosen.name[locale] })}</p> : null;
}

/** A list of the cases, for who knows their own. */
function Choose({ action, question, cases }: Props) {
  const t = useTranslations("guide");
  const locale = useLocale();
  return (
    <form method="get" action={`${action}#${guideId}`}>
      <KeptInputs question={{ ...question, caseKey: undefined, answers: {} }} />
      <PlainSelectField
        id="chon-truong-hop"
        name="truong-hop"
        label={t("choose")}
        choices={cases.map(({ key, name }) => ({ value: key, label: name[locale] }))}
        required
      />
      <Button type="submit" className="max-md:w-full">
        {t("show")}
      </Button>
    </form>
  );
}
