import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "#components/layout/page.tsx";
import { SimulatorLayout } from "#components/layout/simulator-layout.tsx";
import { LetterView } from "#components/simulators/letter-view.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { hasOutbox } from "#lib/integrations/choose.ts";
import { listLetters } from "#lib/notifications/queries.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";

const shown = 50;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("simulators.mail");
  return { title: t("title"), robots: { index: false } };
}

/** The demo's mail, laid out for everybody. A real mail server takes its place, and then there is no such page. */
export default async function MailSimulator({ searchParams }: PageProps<"/[locale]/simulators/mail">) {
  if (!hasOutbox()) await asPage(new Refusal("notFound"));
  const { to } = await searchParams;
  const recipient = typeof to === "string" ? to.trim() : "";
  const [context, locale, t] = await Promise.all([
    currentContext(),
    getLocale(),
    getTranslations("simulators.mail"),
  ]);
  const letters = await listLetters(context, { recipient, limit: shown });
  return (
    <SimulatorLayout system={t("system")}>
      <Page title={t("title")} intro={t("intro")} width="reading">
        <form action={getPathname({ href: "/simulators/mail", locale })} className="mb-6">
          <label htmlFor="to" className="block font-strong">
            {t("search")}
          </label>
          <div className="mt-1 flex gap-2">
            <input
              id="to"
              name="to"
              type="search"
              defaultValue={recipient}
              className="min-h-control w-full rounded-box border border-edge bg-paper px-3"
            />
            <Button type="submit" icon="search" className="shrink-0 whitespace-nowrap">
              {t("show")}
            </Button>
          </div>
        </form>
        {letters.length === 0 && (
          <EmptyState icon="mail" title={recipient ? t("noneFor") : t("none")}>
            {t("wait")}
          </EmptyState>
        )}
        {letters.map((letter, place) => (
          <LetterView key={letter.id} letter={letter} isOpen={place === 0} />
        ))}
        {letters.length === shown && <p className="text-muted text-small">{t("latest", { count: shown })}</p>}
      </Page>
    </SimulatorLayout>
  );
}
