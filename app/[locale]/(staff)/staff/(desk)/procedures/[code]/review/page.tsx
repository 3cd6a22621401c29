import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { Grounds } from "#components/procedure-desk/grounds.tsx";
import { GuideProblems } from "#components/procedure-desk/guide-problems.tsx";
import { HandlingProblems } from "#components/procedure-desk/handling-problems.tsx";
import { PublishForm } from "#components/procedure-desk/publish-form.tsx";
import { WholeContent } from "#components/procedure-desk/whole-content.tsx";
import { VersionChanges } from "#components/procedures/version-changes.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { DraftReview } from "#components/versions/draft-review.tsx";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { layerIn } from "#lib/procedures/desk/layer-address.ts";
import { getDeskProcedure } from "#lib/procedures/queries/desk-procedure.ts";
import { fieldNames } from "#lib/procedures/queries/field-names.ts";
import { laterOf } from "#lib/procedures/rebase.ts";
import { handlingProblems } from "#lib/processes/queries/handling-problems.ts";
import { discardDraft, publishDraft } from "../../actions.ts";

type Props = PageProps<"/[locale]/staff/procedures/[code]/review">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, t] = await Promise.all([params, getTranslations("procedureDesk.review")]);
  return { title: t("title", { code }) };
}

export default async function ReviewDraftPage({ params, searchParams }: Props) {
  const [{ code }, given, context, locale, t, list] = await Promise.all([
    params,
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("procedureDesk.review"),
    getTranslations("procedureDesk.list"),
  ]);
  const agencyId = layerIn(given);
  const query = agencyId ? { xa: agencyId } : {};
  const procedure = await getDeskProcedure(context, { code, agencyId }).catch(asPage);
  const { name, base, draft, acts } = procedure;
  const values = { code, revision: String(draft?.revision ?? 0), ...(agencyId && { agencyId }) };
  const today = dateInVietnam(context.now);
  const former = base === null || base.state === "closed" ? null : base.content;
  const problems = draft
    ? await handlingProblems(context, code, { content: draft.content, base: former })
    : [];
  return (
    <Page
      width="wide"
      title={t("title", { code })}
      intro={name[locale]}
      breadcrumbs={[
        { label: list("title"), href: "/staff/procedures" },
        { label: code, href: { pathname: "/staff/procedures/[code]", params: { code }, query } },
        { label: t("crumb") },
      ]}
      actions={
        draft && (
          <LinkButton
            icon="eye"
            href={{ pathname: "/staff/procedures/[code]/preview", params: { code }, query }}
          >
            {t("preview")}
          </LinkButton>
        )
      }
    >
      <ClientMessages namespaces={["procedureDesk", "versions"]}>
        <DraftReview
          acts={{ ...acts, publish: acts.publish === null ? (problems[0]?.kind ?? null) : acts.publish }}
          changes={
            draft &&
            (base ? (
              <VersionChanges former={base.content} next={draft.content} fields={await fieldNames(context)} />
            ) : (
              <WholeContent content={draft.content} />
            ))
          }
          grounds={draft && <Grounds overrides={draft.overrides} held={base?.overrides ?? []} />}
          problems={
            draft && (
              <>
                <GuideProblems content={draft.content} />
                <HandlingProblems problems={problems} />
              </>
            )
          }
          publish={{
            form: (
              <PublishForm
                action={publishDraft}
                values={{ ...values, effectiveOn: laterOf(draft?.effectiveOn ?? today, today) }}
              />
            ),
          }}
          discard={discardDraft}
          values={values}
        />
      </ClientMessages>
    </Page>
  );
}
