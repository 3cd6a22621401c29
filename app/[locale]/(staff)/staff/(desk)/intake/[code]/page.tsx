import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { IntakeForm } from "#components/desk/intake-form.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { getIntake } from "#lib/dossiers/queries/intake.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { receiveHere } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.intake");
  return { title: t("title") };
}

export default async function IntakeFormPage({
  params,
  searchParams,
}: PageProps<"/[locale]/staff/intake/[code]">) {
  const [{ code }, { "truong-hop": asked }, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("desk"),
    getLocale(),
  ]);
  const caseKey = typeof asked === "string" ? asked : undefined;
  const intake = await getIntake(await currentContext(), code, caseKey).catch(asPage);
  return (
    <Page
      breadcrumbs={[{ href: "/staff/intake", label: t("nav.intake") }, { label: intake.code }]}
      title={intake.name[locale]}
    >
      {intake.counters.length === 0 ? (
        <EmptyState title={t("intake.notClerk")} />
      ) : (
        <ClientMessages namespaces={["desk", "dossiers", "guide"]}>
          <IntakeForm intake={intake} idempotencyKey={crypto.randomUUID()} action={receiveHere} />
        </ClientMessages>
      )}
    </Page>
  );
}
