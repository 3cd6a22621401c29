import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { VersionBadge } from "#components/procedures/version-badge.tsx";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Section } from "#components/ui/section.tsx";
import type { VersionState } from "#lib/procedures/versions.ts";
import { CompareForm } from "./compare-form.tsx";

/** A version of a procedure, a form or a process with the people it went through; null: an import. */
type Version = {
  number: number;
  state: VersionState;
  author: string | null;
  createdAt: Date;
  publisher: string | null;
  publishedAt: Date | null;
};

/** Every version, newest first, and any two of them compared. */
export function VersionHistory<Row extends Version>({
  versions,
  columns = [],
  address,
  query = {},
  chosen,
  children,
}: {
  versions: readonly Row[];
  /** What only versions of this kind have. */
  columns?: readonly Column<Row>[];
  /** The page this stands on, and what its address says beside the two versions. */
  address: string;
  query?: Record<string, string>;
  /** Numbers of the two versions that are compared. */
  chosen: readonly [number, number] | null;
  /** How these two differ; null where there are not both. */
  children: ReactNode;
}) {
  const t = useTranslations("versions.history");
  const before = new Map(versions.map(({ number }, place) => [number, versions[place + 1]?.number]));
  return (
    <Section title={t("title")} id="phien-ban">
      <DataTable
        caption={t("title")}
        rows={versions}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            key: "number",
            head: t("number"),
            main: true,
            nowrap: true,
            cell: ({ number }) => t("version", { number }),
          },
          {
            key: "state",
            head: t("state"),
            nowrap: true,
            cell: ({ state }) => <VersionBadge state={state} />,
          },
          ...columns,
          {
            key: "author",
            head: t("author"),
            cell: ({ author, createdAt }) => <ByWhom name={author ?? t("import")} at={createdAt} />,
          },
          {
            key: "publisher",
            head: t("publisher"),
            cell: ({ state, publisher, publishedAt }) =>
              state === "draft" ? "–" : <ByWhom name={publisher ?? t("import")} at={publishedAt} />,
          },
          {
            key: "compare",
            head: t("compare"),
            nowrap: true,
            cell: ({ number }) => {
              const former = before.get(number);
              const two = { ...query, "tu-ban": String(former), "den-ban": String(number) };
              return former === undefined ? (
                "–"
              ) : (
                <a
                  href={`${address}?${new URLSearchParams(two)}#so-sanh`}
                  aria-label={t("compareLabel", { number, before: t("before", { former }) })}
                  className="inline-block min-h-6 text-lam underline"
                >
                  {t("before", { former })}
                </a>
              );
            },
          },
        ]}
      />
      {versions.length > 1 && (
        <CompareForm action={address} query={query} versions={versions} chosen={chosen} />
      )}
      {children && chosen && (
        <section id="so-sanh">
          <h3 className="mb-2">{t("compared", { from: chosen[0], to: chosen[1] })}</h3>
          {children}
        </section>
      )}
    </Section>
  );
}

function ByWhom({ name, at }: { name: string; at: Date | null }) {
  return (
    <>
      {name}
      {at && (
        <span className="block text-muted text-small md:whitespace-nowrap">
          <DateTime at={at.toISOString()} form="short" />
        </span>
      )}
    </>
  );
}
