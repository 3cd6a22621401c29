import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BusinessList } from "#components/accounts/business-list.tsx";
import { ContactForm } from "#components/accounts/contact-form.tsx";
import { IdentityFacts } from "#components/accounts/identity-facts.tsx";
import { SessionList } from "#components/accounts/session-list.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { LanguageSwitch } from "#components/layout/language-switch.tsx";
import { Page } from "#components/layout/page.tsx";
import { Section } from "#components/ui/section.tsx";
import { phoneText } from "#lib/accounts/identity-numbers.ts";
import { getProfile, listSessions } from "#lib/accounts/queries/profile.ts";
import { formLookups } from "#lib/dossiers/queries/form-lookups.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext, currentSessionId } from "#lib/platform/session.ts";
import { endEverySession, endSession, saveContact } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("title") };
}

export default async function AccountPage() {
  const [context, sessionId] = await Promise.all([currentContext(), currentSessionId()]);
  const profile = await getProfile(context).catch(asPage);
  const [sessions, { communes }, t] = await Promise.all([
    listSessions(context, sessionId),
    formLookups(context),
    getTranslations("account"),
  ]);
  const contact = {
    phone: profile.phone ? phoneText(profile.phone) : "",
    email: profile.email ?? "",
    communeCode: profile.communeCode ?? "",
    street: profile.street ?? "",
  };

  return (
    <Page width="reading" title={t("title")}>
      <Section title={t("verified.title")}>
        <IdentityFacts profile={profile} />
      </Section>
      <Section title={t("contact.title")}>
        <p className="text-muted">{t("contact.intro")}</p>
        <ClientMessages namespaces={["account"]}>
          <ContactForm
            action={saveContact}
            contact={contact}
            communes={communes.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </ClientMessages>
      </Section>
      <Section title={t("businesses.title")}>
        <BusinessList businesses={profile.businesses} />
      </Section>
      <Section title={t("language.title")}>
        <LanguageSwitch className="inline-flex min-h-control items-center gap-1.5 text-lam underline underline-offset-4" />
      </Section>
      <Section title={t("sessions.title")}>
        <SessionList sessions={sessions} end={endSession} endEvery={endEverySession} />
      </Section>
    </Page>
  );
}
