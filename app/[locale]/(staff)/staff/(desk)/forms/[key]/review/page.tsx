import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ActForm } from "#components/accounts/act-form.tsx";
import { FormChanges } from "#components/form-desk/form-changes.tsx";
import { CompareForms, FormHistory } from "#components/form-desk/form-history.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { ActOrReason } from "#components/procedure-desk/act-or-reason.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { formDifferences } from "#lib/forms/differences.ts";
import { expanded } from "#lib/forms/expanded.ts";
import type { Context } from "#lib/platform/context.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { getFormDesk, getFormVersion } from "#lib/processes/queries/form-desk.ts";
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
  const desk = await getFormDesk(context, key).catch(asPage);
  const { draft, inForce, acts, form } = desk;
  const next = expanded(form);
  const values = { key, revision: String(desk.revision) };
  const chosen = [Number(given["tu-ban"]), Number(given["den-ban"])] as const;
  const compared = chosen.every((number) => number > 0) ? await compare(context, key, chosen) : null;
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
        {!draft && <Notice title={t("noDraft")} />}
        {draft && (
          <Section title={t("changes")}>
            {inForce ? (
              <FormChanges
                changes={formDifferences(inForce.definition, next)}
                former={inForce.definition}
                next={next}
              />
            ) : (
              <p>{t("first")}</p>
            )}
          </Section>
        )}
        {acts.publish !== undefined && (
          <Section title={t("publishTitle")}>
            <p className="mb-3 max-w-reading">{t("publishNote")}</p>
            <ActOrReason reason={acts.publish} label={t("publish")}>
              <ActForm action={publishForm} values={values} variant="primary" icon="check">
                {t("publish")}
              </ActForm>
            </ActOrReason>
          </Section>
        )}
        {acts.discard !== undefined && (
          <Section title={t("discardTitle")}>
            <p className="mb-3 max-w-reading">{t("discardNote")}</p>
            <ActOrReason reason={acts.discard} label={t("discard")}>
              <ActForm action={discardForm} values={values} variant="danger" icon="remove">
                {t("discard")}
              </ActForm>
            </ActOrReason>
          </Section>
        )}
        <Section title={t("history")}>
          <FormHistory history={desk.history} />
        </Section>
        {desk.history.length > 1 && (
          <Section id="so-sanh" title={t("compareTitle")}>
            <CompareForms
              action={getPathname({
                href: { pathname: "/staff/forms/[key]/review", params: { key } },
                locale,
              })}
              history={desk.history}
              chosen={chosen}
            />
            {compared && <FormChanges {...compared} />}
          </Section>
        )}
      </ClientMessages>
    </Page>
  );
}

async function compare(context: Context, key: string, [from, to]: readonly [number, number]) {
  const [former, next] = await Promise.all([
    getFormVersion(context, key, from).catch(asPage),
    getFormVersion(context, key, to).catch(asPage),
  ]);
  return { former, next, changes: formDifferences(former, next) };
}
