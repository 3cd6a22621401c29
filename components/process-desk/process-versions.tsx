import { useTranslations } from "next-intl";
import { ActForm } from "#components/accounts/act-form.tsx";
import { VersionBadge } from "#components/procedures/version-badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Section } from "#components/ui/section.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { DeskProcess } from "#lib/processes/queries/desk-process.ts";
import { ProcessChanges } from "./process-changes.tsx";
import type { ProcessNames } from "./use-process-words.ts";

/** The draft against what is in force, publishing and discarding it, and every version there has been. */
export function ProcessVersions({
  process,
  names,
  publish,
  discard,
}: {
  process: DeskProcess;
  names: ProcessNames;
  publish: FormAction;
  discard: FormAction;
}) {
  const t = useTranslations("processDesk.versions");
  const errors = useTranslations("errors");
  const { key, draft, inForce, definition, acts } = process;
  const values = { key, revision: String(draft?.revision ?? 0) };
  const { publish: hindrance } = acts;
  const why = hindrance === "processProblems" ? t("problems") : hindrance && errors(hindrance);
  return (
    <>
      {draft ? (
        <>
          <Section title={t("changes")}>
            {inForce ? (
              <ProcessChanges former={inForce.definition} next={definition} names={names} />
            ) : (
              <p>{t("first")}</p>
            )}
          </Section>
          <Section title={t("publishTitle")}>
            <p className="mb-3 max-w-reading">{t("publishNote")}</p>
            {why ? (
              <Blocked label={t("publish")} why={why} />
            ) : (
              <ActForm action={publish} values={values} variant="primary" icon="check">
                {t("publish")}
              </ActForm>
            )}
          </Section>
          {acts.discard === null && (
            <Section title={t("discard")}>
              <p className="mb-3 max-w-reading">{t("discardNote")}</p>
              <ActForm action={discard} values={values} variant="danger" icon="remove">
                {t("discard")}
              </ActForm>
            </Section>
          )}
        </>
      ) : (
        <p>{t("noDraft")}</p>
      )}
      <Section title={t("history")}>
        <History process={process} />
      </Section>
    </>
  );
}

function Blocked({ label, why }: { label: string; why: string }) {
  return (
    <div className="max-w-reading">
      <Button disabled aria-describedby="vi-sao" className="disabled:cursor-not-allowed disabled:opacity-60">
        {label}
      </Button>
      <p id="vi-sao" className="text-muted text-small">
        {why}
      </p>
    </div>
  );
}

function History({ process: { key, history } }: { process: DeskProcess }) {
  const t = useTranslations("processDesk.versions");
  const one = useTranslations("processDesk.one");
  return (
    <DataTable
      caption={t("history")}
      rows={history}
      rowKey={({ number }) => String(number)}
      columns={[
        { key: "number", head: t("number"), main: true, cell: ({ number }) => one("version", { number }) },
        { key: "state", head: t("state"), nowrap: true, cell: ({ state }) => <VersionBadge state={state} /> },
        { key: "author", head: t("author"), cell: ({ author }) => author ?? one("import") },
        {
          key: "publisher",
          head: t("publisher"),
          cell: ({ state, publisher, publishedAt }) =>
            state === "draft" ? (
              "–"
            ) : (
              <>
                {publisher ?? one("import")}
                {publishedAt && (
                  <span className="block text-muted text-small">
                    <DateTime at={publishedAt.toISOString()} form="short" />
                  </span>
                )}
              </>
            ),
        },
        {
          key: "compare",
          head: t("compare"),
          cell: ({ number }) =>
            history.some((other) => other.number === number - 1) ? (
              <Link
                href={{
                  pathname: "/staff/processes/[key]",
                  params: { key },
                  query: { xem: "phien-ban", so: String(number) },
                }}
                prefetch={false}
                aria-label={t("compareLabel", { number })}
                className="text-lam underline"
              >
                {t("compare")}
              </Link>
            ) : (
              "–"
            ),
        },
      ]}
    />
  );
}
