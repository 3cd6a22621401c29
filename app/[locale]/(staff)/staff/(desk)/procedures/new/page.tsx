import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { BeginForm } from "#components/procedure-desk/begin-form.tsx";
import { byName } from "#components/procedure-desk/desk-choices.ts";
import { Notice } from "#components/ui/notice.tsx";
import { departmentNames } from "#lib/agencies/queries/departments.ts";
import { currentContext } from "#lib/platform/session.ts";
import { handlerOf } from "#lib/procedures/editing/plain-forms.ts";
import { mayEdit } from "#lib/procedures/policy.ts";
import { fieldNames } from "#lib/procedures/queries/field-names.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import { beginProcedure } from "../actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("procedureDesk.begin");
  return { title: t("title") };
}

export default async function NewProcedurePage() {
  const [context, locale, t, list, words] = await Promise.all([
    currentContext(),
    getLocale(),
    getTranslations("procedureDesk.begin"),
    getTranslations("procedureDesk.list"),
    getTranslations("procedureDesk.edit.handling"),
  ]);
  const [keeper, departments, fields] = await Promise.all([
    keeperOf(context),
    departmentNames(context),
    fieldNames(context),
  ]);
  const handlers = [{ value: "commune", label: words("commune") }, ...byName(departments, locale)].filter(
    ({ value }) => mayEdit(keeper, { agencyId: null, handledBy: handlerOf(value) }),
  );
  return (
    <Page
      width="wide"
      title={t("title")}
      intro={t("intro")}
      breadcrumbs={[{ label: list("title"), href: "/staff/procedures" }, { label: t("title") }]}
    >
      {handlers.length > 0 ? (
        <ClientMessages namespaces={["procedureDesk"]}>
          <BeginForm action={beginProcedure} handlers={handlers} fields={byName(fields, locale)} />
        </ClientMessages>
      ) : (
        <Notice tone="warning" title={t("notYours")} />
      )}
    </Page>
  );
}
