import { useLocale, useTranslations } from "next-intl";
import { linkClass } from "#components/ui/link-class.ts";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { offerOf } from "#lib/procedures/offer.ts";
import { type PageQuestion, queryOfPage } from "#lib/procedures/page-address.ts";
import type { PageAnswers } from "#lib/procedures/page-answers.ts";
import type { ProcedurePage } from "#lib/procedures/queries/procedure-page.ts";
import type { WhereToGo as Where } from "#lib/procedures/queries/where-to-go.ts";
import { differsByCase } from "#lib/procedures/terms.ts";
import type { UsualTime as Usual } from "#lib/reports/queries/usual-times.ts";
import { BlankFormLink } from "./blank-form-link.tsx";
import { Calculator, calculatorId } from "./calculator.tsx";
import { CaseChoice, CaseReset } from "./case-choice.tsx";
import { guideId } from "./case-guide.tsx";
import { PapersToBring } from "./papers-to-bring.tsx";
import { ProcedureAction } from "./procedure-action.tsx";
import { ProcedureFacts, papersId } from "./procedure-facts.tsx";
import { ProcedureFolds } from "./procedure-folds.tsx";
import { Questions } from "./questions.tsx";
import { RuleOrigins } from "./rule-origins.tsx";
import { UsualTime } from "./usual-time.tsx";
import { WhereToGo } from "./where-to-go.tsx";

type Props = {
  page: ProcedurePage;
  question: PageQuestion;
  answers: PageAnswers;
  /** Address of the page, for its forms. */
  action: string;
  where: Where;
  usual: readonly Usual[];
  handler: Bilingual;
};

/** The page of a procedure from top to bottom: the answers, whose case it is, what to bring, what to do, and the rest. */
export function ProcedureParts(props: Props) {
  const { page, question, answers, action, where, usual, handler } = props;
  const { code, content, number, effectiveOn, closed } = page;
  const t = useTranslations("guide");
  const titles = useTranslations("procedures.folds");
  const { cases, questions = [] } = content;
  const { walk, caseKey, shown, calculated, isExcluded } = answers;
  const isByCase = cases.length > 0 && differsByCase(content);
  const choice = { code, action, question, cases, caseKey, walk, instead: page.instead };
  return (
    <>
      <ProcedureFacts content={shown} caseKey={caseKey} />
      <RuleOrigins overrides={page.overrides} />
      <UsualTime times={usual} />
      {(walk || isByCase) && !closed && (
        <div className="print:hidden">
          <Section
            id={guideId}
            title={t(cases.length > 0 ? "title" : "titleQualify")}
            actions={<CaseReset {...choice} />}
          >
            <CaseChoice {...choice} />
          </Section>
        </div>
      )}
      <PaperPart {...props} />
      {!closed && !isExcluded && <Doing {...props} />}
      {calculated && !closed && (
        <div className="print:hidden">
          <Section id={calculatorId} title={t("calculator.title")} isOnPaper={false}>
            <Calculator action={action} question={question} content={content} {...calculated} />
          </Section>
        </div>
      )}
      {!closed && (
        <WhereToGo
          where={where}
          content={content}
          handler={handler}
          action={action}
          kept={queryOfPage({ ...question, commune: undefined })}
        />
      )}
      {questions.length > 0 && (
        <Section title={t("questions")}>
          <Questions questions={questions} />
        </Section>
      )}
      <Section title={titles("title")}>
        <ProcedureFolds content={content} offer={page.offer} version={{ code, number, effectiveOn }} />
      </Section>
    </>
  );
}

function PaperPart({ page: { code, content, offer }, question, answers: { caseKey } }: Props) {
  const t = useTranslations("guide.checklist");
  const locale = useLocale();
  const query = queryOfPage({ caseKey: caseKey ?? undefined, commune: question.commune, isPrintable: true });
  return (
    <Section id={papersId} title={t("title")}>
      <PapersToBring code={code} content={content} caseKey={caseKey} withBlanks={offer.blanks.length > 0} />
      {offerOf(content, caseKey).hasBlankForm && offer.hasBlankForm && (
        <BlankFormLink code={code} caseKey={caseKey} name={content.name[locale]} />
      )}
      {content.documents.length > 0 && (
        <p className="mt-2 print:hidden">
          <Link
            href={{ pathname: "/procedures/[code]", params: { code }, query }}
            prefetch={false}
            className={linkClass}
          >
            {t("print")}
          </Link>
        </p>
      )}
    </Section>
  );
}

/** Why not everything can be done online, and the one thing to do next. */
function Doing({ page: { code, content }, answers: { caseKey, walk } }: Props) {
  const t = useTranslations("procedures");
  const guide = useTranslations("guide");
  const locale = useLocale();
  const offer = offerOf(content, caseKey);
  const isForCounter = caseKey !== null && !offer.canFileOnline && offerOf(content).canFileOnline;
  const { partialReason } = content;
  return (
    <>
      {partialReason && offer.canFileOnline && <Notice title={t("partial")}>{partialReason[locale]}</Notice>}
      {isForCounter && <Notice>{guide("counterOnly")}</Notice>}
      <ProcedureAction code={code} offer={offer} caseKey={caseKey} isSticky={!isAnswering(walk)} />
    </>
  );
}

/** Whether somebody is in the middle of the questions: the next answer is then the one thing to do. */
function isAnswering(walk: PageAnswers["walk"]): boolean {
  return walk !== null && walk.steps.length > 0 && walk.outcome.kind === "question";
}
