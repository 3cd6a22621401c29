import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { ArrangeForm } from "#components/leave/arrange-form.tsx";
import { DelegationTable } from "#components/leave/delegation-table.tsx";
import { HandOnForm } from "#components/leave/hand-on-form.tsx";
import { Section } from "#components/ui/section.tsx";
import { listColleagues, listDelegations } from "#lib/accounts/queries/colleagues.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { arrange, end, handOn } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("leave"))("title") };
}

export default async function LeavePage() {
  const context = await currentContext();
  const t = await getTranslations("leave");
  const [colleagues, delegations] = await Promise.all([
    listColleagues(context).catch(asPage),
    listDelegations(context).catch(asPage),
  ]);
  const own = context.actor.kind === "officer" ? context.actor.id : "";
  return (
    <Page width="wide" title={t("title")} intro={t("intro")}>
      <Section title={t("current.title")}>
        <DelegationTable delegations={delegations} end={end} />
      </Section>
      <ClientMessages namespaces={["leave"]}>
        <Section title={t("arrange.title")}>
          <ArrangeForm
            action={arrange}
            colleagues={colleagues}
            own={own}
            today={dateInVietnam(context.now)}
          />
        </Section>
        <Section title={t("handOn.title")}>
          <HandOnForm action={handOn} colleagues={colleagues} own={own} />
        </Section>
      </ClientMessages>
    </Page>
  );
}
