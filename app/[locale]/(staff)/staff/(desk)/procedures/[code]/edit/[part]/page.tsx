import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { byName, withKept } from "#components/procedure-desk/desk-choices.ts";
import { PartForm } from "#components/procedure-desk/part-form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { departmentNames } from "#lib/agencies/queries/departments.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Locale } from "#lib/platform/i18n/messages.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { handlerKey, type ProcedureContent } from "#lib/procedures/content.ts";
import { layerIn } from "#lib/procedures/desk/layer-address.ts";
import { partAt } from "#lib/procedures/editing/part-address.ts";
import { partFormOf } from "#lib/procedures/editing/part-forms.ts";
import { groupsOf, knownGroups } from "#lib/procedures/exemption-groups.ts";
import { getPartToEdit } from "#lib/procedures/queries/desk-procedure.ts";
import { fieldNames } from "#lib/procedures/queries/field-names.ts";
import { shortName } from "#lib/procedures/short-name.ts";
import { listNameableKeys } from "#lib/processes/queries/published-keys.ts";
import { savePart } from "../../../actions.ts";

type Props = PageProps<"/[locale]/staff/procedures/[code]/edit/[part]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code, part: address }, t] = await Promise.all([params, getTranslations("procedureDesk.edit")]);
  const part = partAt(address);
  return { title: part ? t("title", { part: t(`part.${part}`), code }) : code };
}

export default async function EditPartPage({ params, searchParams }: Props) {
  const [{ code, part: address }, given, context, locale, t, list] = await Promise.all([
    params,
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("procedureDesk.edit"),
    getTranslations("procedureDesk.list"),
  ]);
  const agencyId = layerIn(given);
  // Who may not look is told so before an address that names no part is not found.
  const editing = await getPartToEdit(context, { code, agencyId }, partAt(address) ?? "words").catch(asPage);
  const part = partAt(address) ?? (await asPage(new Refusal("notFound")));
  const { content, revision, ground } = editing;
  return (
    <Page
      width="wide"
      title={t(`part.${part}`)}
      intro={`${code} · ${shortName(content.name[locale])}`}
      breadcrumbs={[
        { label: list("title"), href: "/staff/procedures" },
        {
          label: code,
          href: {
            pathname: "/staff/procedures/[code]",
            params: { code },
            query: agencyId ? { xa: agencyId } : {},
          },
        },
        { label: t(`part.${part}`) },
      ]}
    >
      {editing.mayEdit ? (
        <ClientMessages namespaces={["procedureDesk"]}>
          <PartForm
            action={savePart}
            choices={await choicesFor(context, content, locale)}
            values={{
              code,
              part,
              agencyId: agencyId ?? "",
              revision: String(revision),
              ground: { number: ground?.number ?? "", on: ground?.on ?? "", title: ground?.title ?? "" },
              value: partFormOf(part, content),
            }}
          />
        </ClientMessages>
      ) : (
        <Notice tone="warning" title={t("notYours")} />
      )}
    </Page>
  );
}

async function choicesFor(context: Context, content: ProcedureContent, locale: Locale) {
  const [{ forms, processes }, departments, fields] = await Promise.all([
    listNameableKeys(context),
    departmentNames(context),
    fieldNames(context),
  ]);
  const t = await getTranslations("procedureDesk.edit.handling");
  const named = (all: typeof forms) =>
    byName(
      all.map(({ key, title, isDraft }) => [key, isDraft ? unpublished(title) : title] as const),
      locale,
    );
  const unpublished = ({ vi, en }: { vi: string; en: string }) => ({
    vi: t("unpublished", { title: vi }),
    en: t("unpublished", { title: en }),
  });
  const { cases, channels, documents, field, formKey, processKey } = content;
  const handler = handlerKey(content);
  const groups = groupsOf(channels.flatMap(({ fees }) => fees)).map(({ key, name }) => [key, name] as const);
  return {
    cases: withKept(
      cases.map(({ key, name }) => ({ value: key, label: name[locale] })),
      [...channels, ...documents].map(({ caseKey }) => caseKey),
    ),
    departments: withKept(byName(departments, locale), [handler === "commune" ? null : handler]),
    forms: withKept(named(forms), [formKey, ...cases.map((each) => each.formKey)]),
    processes: withKept(named(processes), [processKey, ...cases.map((each) => each.processKey)]),
    fields: withKept(byName(fields, locale), [field]),
    groups: byName(new Map([...groups, ...knownGroups]), locale),
  };
}
