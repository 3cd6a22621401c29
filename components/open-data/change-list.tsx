import { useTranslations } from "next-intl";
import { Said } from "#components/procedures/said.tsx";
import type { Tone } from "#components/ui/badge.tsx";
import { StatusBadge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { IconName } from "#components/ui/icon-paths.ts";
import { ChangeList as Sentences } from "#components/versions/change-list.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { Change } from "#lib/procedures/queries/changes.ts";
import { shortName } from "#lib/procedures/short-name.ts";

/** A change and what it is, line by line. */
type ToldChange = Change & { lines: readonly string[] };

const looks: Record<Change["kind"], { tone: Tone; icon: IconName }> = {
  new: { tone: "ok", icon: "plus" },
  changed: { tone: "active", icon: "edit" },
  closed: { tone: "neutral", icon: "stop" },
};

/** What came into force lately, newest first: each with what is other than before. */
export function ChangeList({ changes }: { changes: readonly ToldChange[] }) {
  const t = useTranslations("openData.changes");
  if (changes.length === 0) return <EmptyState title={t("none")} />;
  return (
    <ol className="divide-y divide-line border-line border-y">
      {changes.map((change) => {
        const { versionId, kind, at, code, content, lines } = change;
        const { vi, en } = content.name;
        return (
          <li key={`${versionId} ${kind}`} className="break-inside-avoid py-4">
            <p className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
              <StatusBadge {...looks[kind]}>{t(`kind.${kind}`)}</StatusBadge>
              <span className="text-muted">
                <DateTime at={at} form="shortDay" />
              </span>
            </p>
            <h2 className="text-body">
              <Link href={{ pathname: "/procedures/[code]", params: { code } }} prefetch={false}>
                <Said text={{ vi: shortName(vi), en: shortName(en) }} />
              </Link>{" "}
              <span className="font-normal text-muted text-small">{code}</span>
            </h2>
            {lines.length > 0 && (
              <div className="mt-1 text-small">
                <Sentences sentences={lines} none="" isFolded />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
