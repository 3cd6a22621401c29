import { useTranslations } from "next-intl";
import { VersionChanges } from "#components/procedures/version-changes.tsx";
import { Details } from "#components/ui/details.tsx";
import type { VersionSaid } from "#lib/dossiers/timeline.ts";

/** From which version to which a dossier went, and one fold away what that changed. */
export function VersionMoved({ former, next }: { former: VersionSaid; next: VersionSaid }) {
  const t = useTranslations("dossiers.versionChanged");
  return (
    <Details summary={t("summary", { former: former.number, next: next.number })}>
      <VersionChanges former={former.content} next={next.content} isFolded />
    </Details>
  );
}
