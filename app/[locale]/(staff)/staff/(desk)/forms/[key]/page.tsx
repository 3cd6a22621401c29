import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FormDesk } from "#components/form-desk/form-desk.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Details } from "#components/ui/details.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formLookups } from "#lib/dossiers/queries/form-lookups.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import { mayEditAnyDefinition } from "#lib/processes/policy.ts";
import { listDefinitions } from "#lib/processes/queries/desk-lists.ts";
import { getFormDesk } from "#lib/processes/queries/form-desk.ts";
import { listBlocks } from "#lib/processes/queries/list-blocks.ts";
import { changeForm, keepForm, saveBlock, tryStep } from "../actions.ts";

type Props = PageProps<"/[locale]/staff/forms/[key]">;

const done = ["saved", "begun", "discarded", "published"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ key }, t] = await Promise.all([params, getTranslations("formDesk.list")]);
  return { title: `${key} – ${t("title")}` };
}

export default async function FormDeskPage({ params, searchParams }: Props) {
  const [{ key }, given, context, locale, t, list] = await Promise.all([
    params,
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("formDesk.one"),
    getTranslations("formDesk.list"),
  ]);
  const text = (name: string) => (typeof given[name] === "string" ? given[name] : "");
  const desk = await getFormDesk(context, key).catch(asPage);
  const [mayReplace, blocks, forms, lookups, other] = await Promise.all([
    keeperOf(context).then(mayEditAnyDefinition),
    listBlocks(context),
    listDefinitions(context, "form"),
    formLookups(context),
    text("lay") ? getFormDesk(context, text("lay")).catch(asPage) : undefined,
  ]);
  const what = done.find((each) => each === text("xong"));
  return (
    <Page
      width="wide"
      title={desk.form.title[locale]}
      intro={
        <span className="inline-flex flex-wrap gap-2">
          <Badge tone={desk.inForce ? "ok" : "neutral"}>
            {desk.inForce ? t("inForce", { number: desk.inForce.number }) : t("notInForce")}
          </Badge>
          <Badge tone={desk.draft ? "active" : "neutral"}>
            {desk.draft ? t("draft", { number: desk.draft.number }) : t("noDraft")}
          </Badge>
        </span>
      }
      breadcrumbs={[{ label: list("title"), href: "/staff/forms" }, { label: desk.form.title[locale] }]}
      actions={
        <>
          <LinkButton icon="edit" href={{ pathname: "/staff/forms/[key]", params: { key } }}>
            {t("whole")}
          </LinkButton>
          <LinkButton icon="check" href={{ pathname: "/staff/forms/[key]/review", params: { key } }}>
            {t("review")}
          </LinkButton>
        </>
      }
    >
      {what && <Notice tone="success" role="status" title={t(what)} />}
      {desk.acts.edit && <Notice>{t("readOnly")}</Notice>}
      <ClientMessages namespaces={["formDesk", "forms", "versions"]}>
        <FormDesk
          key={`${key} ${desk.number} ${text("buoc") ? "" : "whole"}`}
          formKey={key}
          form={desk.form}
          revision={desk.revision}
          place={{ step: text("buoc"), path: text("o") }}
          canEdit={desk.acts.edit === null}
          sources={{ blocks, other: other?.form, otherKey: other?.key, mayReplace }}
          actions={{ change: changeForm, keep: keepForm, tryStep, saveBlock }}
          lookups={lookups}
          today={dateInVietnam(context.now)}
          seed={Math.min(Number(text("mau")) || 0, 1000)}
          isTried={text("thu") === "dung"}
        />
      </ClientMessages>
      {desk.acts.edit === null && (
        <Details summary={t("copyFrom")}>
          <p className="mb-2 text-muted text-small">{t("copyFromHelp")}</p>
          <ul className="columns-2 gap-6">
            {forms
              .filter((form) => form.key !== key)
              .map((form) => (
                <li key={form.key}>
                  <Link
                    href={{
                      pathname: "/staff/forms/[key]",
                      params: { key },
                      query: { buoc: text("buoc") || (desk.form.steps[0]?.key ?? ""), lay: form.key },
                    }}
                    prefetch={false}
                    className="inline-block min-h-6 text-lam underline"
                  >
                    {form.title[locale]}
                  </Link>
                </li>
              ))}
          </ul>
        </Details>
      )}
    </Page>
  );
}
