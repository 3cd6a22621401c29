import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ConfigurationChanges } from "#components/configuration/configuration-changes.tsx";
import { ConfigurationUpload } from "#components/configuration/configuration-upload.tsx";
import { TakeOverForm } from "#components/configuration/take-over-form.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { AnchorButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { parseDocument } from "#lib/platform/json-document.ts";
import { keptDocument } from "#lib/platform/kept-document.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import { mayApplyConfiguration, maySeeConfiguration } from "#lib/processes/policy.ts";
import { readConfiguration } from "#lib/processes/queries/configuration.ts";
import { configurationDifference } from "#lib/processes/queries/configuration-difference.ts";
import { takeOver } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("configuration");
  return { title: t("title") };
}

export default async function ConfigurationPage({
  searchParams,
}: PageProps<"/[locale]/staff/procedures/configuration">) {
  const [{ file, error }, context, t, desk, locale] = await Promise.all([
    searchParams,
    currentContext(),
    getTranslations("configuration"),
    getTranslations("procedureDesk.list"),
    getLocale(),
  ]);
  const keeper = await keeperOf(context);
  if (!maySeeConfiguration(keeper))
    await asPage(new Refusal(context.actor.kind === "visitor" ? "signInRequired" : "notFound"));
  const here = getPathname({ href: "/staff/procedures/configuration", locale });
  const sent = typeof file === "string" ? file : undefined;
  const difference = sent === undefined ? undefined : await differenceOf(context, sent);
  return (
    <Page
      width="wide"
      title={t("title")}
      intro={t("intro")}
      breadcrumbs={[{ label: desk("title"), href: "/staff/procedures" }, { label: t("title") }]}
    >
      <Section title={t("export")}>
        <p className="mb-3 max-w-reading">{t("exportHelp")}</p>
        <AnchorButton href="/api/configuration" icon="download" download>
          {t("download")}
        </AnchorButton>
      </Section>
      <Section title={t("import")}>
        <ConfigurationUpload returnTo={here} error={typeof error === "string" ? error : undefined} />
      </Section>
      {sent !== undefined && difference === undefined && (
        <Notice tone="warning">
          <p>{t("gone")}</p>
        </Notice>
      )}
      {sent !== undefined && difference && (
        <Section title={t("difference")}>
          <ConfigurationChanges difference={difference} />
          <ClientMessages namespaces={["configuration"]}>
            {mayApplyConfiguration(keeper) ? (
              <TakeOverForm action={takeOver} file={sent} count={difference.changes.length} />
            ) : (
              <p className="mt-4">{t("onlyControl")}</p>
            )}
          </ClientMessages>
        </Section>
      )}
    </Page>
  );
}

async function differenceOf(context: Context, file: string) {
  const content = await keptDocument("configuration", file);
  const document = content && parseDocument(content);
  if (!document || "why" in document) return;
  return configurationDifference(context, readConfiguration(document.value));
}
