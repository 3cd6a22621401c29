import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CasePane } from "#components/desk/case-pane.tsx";
import { Consultations } from "#components/desk/consultations.tsx";
import { DecisionPanel } from "#components/desk/decision-panel.tsx";
import { DeskTimeline } from "#components/desk/desk-timeline.tsx";
import { DeskUpload } from "#components/desk/desk-upload.tsx";
import { KeptDocuments } from "#components/desk/kept-documents.tsx";
import { Slips } from "#components/desk/slips.tsx";
import { StepPanel } from "#components/desk/step-panel.tsx";
import { VersionMoveCard } from "#components/desk/version-move-card.tsx";
import { LinkedDossiers } from "#components/dossiers/linked-dossiers.tsx";
import { Page } from "#components/layout/page.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Card } from "#components/ui/section.tsx";
import { getDeskView } from "#lib/dossiers/queries/desk-view.ts";
import { getVersionMove } from "#lib/dossiers/queries/version-move.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import {
  askOpinion,
  askSupplement,
  assign,
  changeVersion,
  decline,
  dropOpinion,
  giveOpinion,
  giveResult,
  issue,
  keepDocument,
  move,
  openLinked,
  reappoint,
  receive,
  recordSupplement,
  refuse,
  sendBack,
  stepBack,
  takeUp,
  withdraw,
} from "./actions.ts";

type Props = PageProps<"/[locale]/staff/dossiers/[code]">;

const actions = {
  receive,
  refuse,
  requestSupplement: askSupplement,
  answerSupplement: recordSupplement,
  assign,
  forward: move,
  approve: move,
  handOver: move,
  initial: move,
  sign: move,
  number: move,
  applicantDone: move,
  returnToStep: sendBack,
  decline,
  issueResult: issue,
  returnResult: giveResult,
  withdraw,
  takeUp,
  consult: askOpinion,
  answerConsultation: giveOpinion,
  endConsultation: dropOpinion,
  spawn: openLinked,
  keepOutput: keepDocument,
  extend: reappoint,
  declareInterest: stepBack,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeURIComponent((await params).code) };
}

export default async function DeskDossierPage({ params, searchParams }: Props) {
  const [{ code }, { done, paper, file, for: purpose }, locale] = await Promise.all([
    params,
    searchParams,
    getLocale(),
  ]);
  const context = await currentContext();
  const view = await getDeskView(context, decodeURIComponent(code), locale).catch(asPage);
  const t = await getTranslations("desk");
  const { dossier, offered } = view;
  const doneText =
    typeof done === "string" && t.has(`done.${done}` as never) ? t(`done.${done}` as never) : null;
  const versionMove = await getVersionMove(context, dossier.code);
  const fileFor = (wanted: string) => (typeof file === "string" && purpose === wanted ? file : undefined);
  return (
    <Page
      width="wide"
      actions={
        <Slips
          code={dossier.code}
          events={dossier.timeline.map(({ type }) => type)}
          hasForm={dossier.form !== null}
        />
      }
      breadcrumbs={[{ href: "/staff", label: t("nav.work") }, { label: dossier.code }]}
      title={dossier.code}
      intro={`${dossier.procedure.name[locale]}${dossier.caseName ? ` · ${dossier.caseName[locale]}` : ""}`}
    >
      {doneText && <Notice tone="success" role="status" title={doneText} />}
      <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(22rem,2fr)]">
        <CasePane view={view} selected={typeof paper === "string" ? paper : undefined} />
        <div className="space-y-4">
          <StepPanel dossier={dossier} />
          {dossier.consultations.length > 0 && (
            <Card title={t("consultations.title")}>
              <Consultations consultations={dossier.consultations} />
            </Card>
          )}
          {view.linked.length > 0 && (
            <Card title={t("linked.title")}>
              <LinkedDossiers linked={view.linked} page="/staff/dossiers/[code]" />
            </Card>
          )}
          {dossier.keptDocuments.length > 0 && (
            <Card title={t("kept.title")}>
              <KeptDocuments documents={dossier.keptDocuments} />
            </Card>
          )}
          <Card title={t("decision")}>
            {offered.some(({ kind }) => kind === "issueResult") && (
              <DeskUpload purpose="result" code={dossier.code} locale={locale} fileId={fileFor("result")} />
            )}
            {offered.some(({ kind }) => kind === "keepOutput") && (
              <DeskUpload purpose="output" code={dossier.code} locale={locale} fileId={fileFor("output")} />
            )}
            <DecisionPanel
              code={dossier.code}
              offered={offered}
              choices={{
                ...view,
                components: dossier.components,
                isHeld: dossier.step?.holderName != null,
              }}
              initial={{
                issueResult: { title: dossier.procedure.name.vi, fileId: fileFor("result") ?? "" },
                keepOutput: { fileId: fileFor("output") ?? "" },
                returnResult: { receiver: dossier.submitter.name, method: dossier.delivery.method },
              }}
              actions={actions}
            />
          </Card>
          {versionMove && <VersionMoveCard code={dossier.code} move={versionMove} action={changeVersion} />}
          <Card title={t("history")}>
            <DeskTimeline entries={dossier.timeline} />
          </Card>
        </div>
      </div>
    </Page>
  );
}
