import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { ProgressCard } from "#components/tracking/progress-card.tsx";
import { TrackForm } from "#components/tracking/track-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { typedCode } from "#lib/dossiers/code.ts";
import { getProgress } from "#lib/dossiers/queries/track.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { currentContext } from "#lib/platform/session.ts";
import { showTracked } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tracking");
  return { title: t("title"), description: t("description") };
}

export default async function TrackPage({ searchParams }: PageProps<"/[locale]/track">) {
  const [{ ma }, context, locale, t] = await Promise.all([
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("tracking"),
  ]);
  const code = typedCode(typeof ma === "string" ? ma : "");
  const progress = code === "" ? undefined : await progressOf(context, code);
  return (
    <Page title={t("title")} intro={t("intro")} width="reading">
      <form method="get" action={getPathname({ href: "/track", locale })}>
        <PlainTextField
          name="ma"
          label={t("code")}
          defaultValue={code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
        />
        <Button type="submit" variant="primary" icon="search">
          {t("submit")}
        </Button>
      </form>
      {progress === null && (
        <Notice tone="warning" title={t("unknown")} role="status">
          {t("unknownText")}
        </Notice>
      )}
      {progress && (
        <div className="mt-8 space-y-6">
          <ProgressCard progress={progress} />
          <ClientMessages namespaces={["common", "dossiers", "tracking"]}>
            <TrackForm key={progress.code} code={progress.code} action={showTracked} />
          </ClientMessages>
        </div>
      )}
    </Page>
  );
}

/** How far a dossier is; null where there is none of this code, which this page itself explains. */
function progressOf(context: Context, code: string) {
  return getProgress(context, code).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === "notFound") return null;
    throw error;
  });
}
