import { useLocale, useTranslations } from "next-intl";
import { useMomentText } from "#components/dossiers/moment-text.ts";
import { Details } from "#components/ui/details.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { isUntranslated } from "#lib/procedures/bilingual.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import type { ProcedurePage } from "#lib/procedures/queries/procedure-page.ts";
import { VersionChanges } from "./version-changes.tsx";

/** A procedure by its name, linked. */
export function ProcedureLink({
  procedure,
}: {
  procedure: { code: string; name: { vi: string; en: string } };
}) {
  const locale = useLocale();
  const { code, name } = procedure;
  return (
    <Link
      href={{ pathname: "/procedures/[code]", params: { code } }}
      prefetch={false}
      className="font-strong text-lam underline underline-offset-4"
    >
      {name[locale]}
    </Link>
  );
}

/** What to know before reading on: it was abolished, it will change, it is in another language. */
export function PageNotices({
  page: { content, closed, scheduled },
}: {
  page: Pick<ProcedurePage, "content" | "closed" | "scheduled">;
}) {
  const t = useTranslations("guide");
  const { day } = useMomentText();
  return (
    <>
      <LanguageNotice content={content} />
      {closed && (
        <Notice tone="warning" title={t("closed.title")}>
          <p>
            {closed.on && t("closed.since", { day: day(closed.on) })}{" "}
            {closed.decisionNo && t("closed.decision", { decision: closed.decisionNo })}
          </p>
          {closed.successor && (
            <p>
              {t("closed.successor")} <ProcedureLink procedure={closed.successor} />
            </p>
          )}
          <p>{t("closed.rest")}</p>
        </Notice>
      )}
      {scheduled && (
        <Notice title={t("scheduled.title", { day: day(scheduled.effectiveOn) })}>
          <p>{t("scheduled.text")}</p>
          <Details summary={t("scheduled.what")}>
            <VersionChanges former={content} next={asPeopleSeeIt(scheduled.content, content)} isFolded />
          </Details>
        </Notice>
      )}
    </>
  );
}

function LanguageNotice({ content: { name, whoFor } }: { content: ProcedureContent }) {
  const t = useTranslations("guide.language");
  const locale = useLocale();
  if (locale === "vi" || (!isUntranslated(name) && !isUntranslated(whoFor))) return null;
  return <Notice title={t("title")}>{t("text")}</Notice>;
}

/** The next version with what only offices care about as it is now: people are told what changes for them. */
function asPeopleSeeIt(next: ProcedureContent, now: ProcedureContent): ProcedureContent {
  const { formKey, processKey, synonyms, lifeEvents, field, supplementEffect } = now;
  return { ...next, formKey, processKey, synonyms, lifeEvents, field, supplementEffect };
}
