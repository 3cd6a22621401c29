import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FormChanges } from "#components/form-desk/form-changes.tsx";
import { ReviewProblems } from "#components/form-desk/review-problems.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { DraftReview } from "#components/versions/draft-review.tsx";
import { VersionHistory } from "#components/versions/version-history.tsx";
import { expanded } from "#lib/forms/expanded.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { twoNumbersIn } from "#lib/procedures/desk/compared-versions.ts";
import { getFormDesk, twoForms } from "#lib/processes/queries/form-desk.ts";
import { discardForm, publishForm } from "../../actions.ts";

type Props = PageProps<"/[locale]/staff/forms/[key]/review">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ key }, t] = await Promise.all([params, getTranslations("formDesk.review")]);
  return { title: `${key} – ${t("title")}` };
}

export default async function ReviewFormPage({ params, searchParams }: Props) {
  const [{ key }, given, context, locale, t, list] = await Promise.all([
    params,
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("formDesk.review"),
    getTranslations("formDesk.list"),
  ]);
  const numbers = twoNumbersIn(given);
  const [desk, two] = await Promise.all([
    getFormDesk(context, key).catch(asPage),
    numbers && twoForms(context, key, numbers).catch(asPage),
  ]);
  const { inForce, acts, form, history, revision } = desk;
  return (
    <Page
      width="wide"
      title={t("title")}
      intro={form.title[locale]}
      breadcrumbs={[
        { label: list("title"), href: "/staff/forms" },
        { label: form.title[locale], href: { pathname: "/staff/forms/[key]", params: { key } } },
        { label: t("crumb") },
      ]}
      actions={
        <LinkButton icon="edit" href={{ pathname: "/staff/forms/[key]", params: { key } }}>
          {t("edit")}
        </LinkButton>
      }
    >
      <ClientMessages namespaces={["formDesk"]}>
        <DraftReview
          acts={acts}
          changes={inForce && <FormChanges former={inForce.definition} next={expanded(form)} />}
          problems={<ReviewProblems formKey={key} definition={expanded(form)} problems={desk.problems} />}
          publish={publishForm}
          discard={discardForm}
          values={{ key, revision: String(revision) }}
        />
      </ClientMessages>
      <VersionHistory
        versions={history}
        address={getPathname({ href: { pathname: "/staff/forms/[key]/review", params: { key } }, locale })}
        chosen={numbers}
      >
        {two && <FormChanges {...two} />}
      </VersionHistory>
    </Page>
  );
}
