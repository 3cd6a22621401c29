import { useLocale, useTranslations } from "next-intl";
import { PlainRadioGroup } from "#components/forms/plain-choices.tsx";
import { Button } from "#components/ui/button.tsx";
import { linkClass } from "#components/ui/link-class.ts";
import { Notice } from "#components/ui/notice.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import type { GuideOutcome, GuideWalk } from "#lib/procedures/guide.ts";
import { answerName, type PageQuestion, queryOfPage } from "#lib/procedures/page-address.ts";
import { KeptInputs } from "./kept-inputs.tsx";
import { ProcedureLink } from "./page-notices.tsx";
import { Said } from "./said.tsx";

/** Place of the guide on its page: where an answer leads back to. */
export const guideId = "truong-hop";

type Props = {
  /** The page that asks, its address in the language of the page, and what that address says. */
  pathname: "/procedures/[code]" | "/apply/[code]";
  code: string;
  action: string;
  question: PageQuestion;
  walk: GuideWalk;
  cases: ProcedureContent["cases"];
  instead: readonly { code: string; name: Bilingual }[];
};

/** A few short questions, one at a time, that lead to the right case or say why this is not the right procedure. */
export function CaseGuide(props: Props) {
  const { walk } = props;
  const t = useTranslations("guide");
  return (
    <>
      {walk.steps.length === 0 && <p className="text-muted">{t("intro")}</p>}
      {walk.steps.length > 0 && <Answered {...props} />}
      <Outcome {...props} />
    </>
  );
}

/** What was answered so far; each answer can be taken back, with those after it. */
function Answered({ pathname, code, question, walk: { steps } }: Props) {
  const t = useTranslations("guide");
  const locale = useLocale();
  return (
    <>
      <h3 className="mt-2 text-body">{t("answered")}</h3>
      <ol className="my-2 divide-y divide-line border-line border-y">
        {steps.map(({ question: { key, label, options }, answer }, place) => {
          const before = Object.fromEntries(
            steps.slice(0, place).map((step) => [step.question.key, step.answer]),
          );
          const query = queryOfPage({ ...question, caseKey: undefined, answers: before });
          return (
            <li key={key} className="flex flex-wrap items-center gap-x-4 py-1">
              <span className="min-w-0 grow">
                <span className="block text-muted text-small">
                  <Said text={label} />
                </span>
                <span className="font-strong">
                  {options.map(
                    ({ value, label: said }) => value === answer && <Said key={value} text={said} />,
                  )}
                </span>
              </span>
              <Link
                href={{ pathname, params: { code }, query, hash: guideId }}
                prefetch={false}
                className={linkClass}
              >
                <span aria-hidden="true">{t("change")}</span>
                <VisuallyHidden>{t("changeAnswer", { question: label[locale] })}</VisuallyHidden>
              </Link>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Outcome(props: Props) {
  const { outcome } = props.walk;
  const t = useTranslations("guide");
  const locale = useLocale();
  switch (outcome.kind) {
    case "question":
      return <Ask {...props} question={props.question} asked={outcome.question} />;
    case "case": {
      const found = props.cases.find(({ key }) => key === outcome.caseKey);
      return (
        <Notice tone="success" title={found ? t("found", { name: found.name[locale] }) : t("qualified")}>
          <p>{t(found ? "foundText" : "qualifiedText")}</p>
        </Notice>
      );
    }
    case "excluded":
      return <Excluded exclusion={outcome.exclusion} instead={props.instead} />;
    case "noCase":
      return (
        <Notice tone="warning" title={t("noCase")}>
          <p>{t("noCaseText")}</p>
          <p>
            <Link href={{ pathname: "/help", hash: "offices" }} prefetch={false} className={linkClass}>
              {t("offices")}
            </Link>
          </p>
        </Notice>
      );
  }
}

/** The next question: a small form whose answer stands in the address. */
function Ask({
  action,
  question,
  walk,
  asked,
}: Props & { asked: Extract<GuideOutcome, { kind: "question" }>["question"] }) {
  const t = useTranslations("guide");
  const locale = useLocale();
  const answers = Object.fromEntries(walk.steps.map((step) => [step.question.key, step.answer]));
  return (
    <form
      method="get"
      action={`${action}#${guideId}`}
      className="my-3 rounded-box border border-line bg-surface px-4 pb-4"
    >
      <KeptInputs question={{ ...question, caseKey: undefined, answers }} />
      <PlainRadioGroup
        name={answerName(asked.key)}
        label={asked.label[locale]}
        help={asked.help?.[locale]}
        choices={asked.options.map(({ value, label }) => ({ value, label: label[locale] }))}
        input={{ required: true }}
      />
      <Button type="submit" variant="secondary" className="max-md:w-full">
        {t("next")}
      </Button>
    </form>
  );
}

function Excluded({
  exclusion: { reason, basis, instead: code },
  instead,
}: {
  exclusion: Extract<GuideOutcome, { kind: "excluded" }>["exclusion"];
  instead: Props["instead"];
}) {
  const t = useTranslations("guide");
  const right = instead.find((each) => each.code === code);
  return (
    <Notice tone="warning" title={t("excluded")}>
      <Said text={reason} as="p" />
      {basis && <p className="text-small">{t("basis", { basis })}</p>}
      {right && (
        <p>
          {t("instead")} <ProcedureLink procedure={right} />
        </p>
      )}
    </Notice>
  );
}
