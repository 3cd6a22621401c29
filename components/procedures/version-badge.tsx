import { useTranslations } from "next-intl";
import { StatusBadge, type Tone } from "#components/ui/badge.tsx";
import type { IconName } from "#components/ui/icon-paths.ts";
import type { VersionState } from "#lib/procedures/versions.ts";

const looks: Record<VersionState, { tone: Tone; icon: IconName }> = {
  draft: { tone: "active", icon: "edit" },
  scheduled: { tone: "active", icon: "calendar" },
  published: { tone: "ok", icon: "checkCircle" },
  superseded: { tone: "neutral", icon: "history" },
  closed: { tone: "neutral", icon: "stop" },
};

/** Where a version is in its life. */
export function VersionBadge({ state }: { state: VersionState }) {
  const t = useTranslations("procedures.staff.states");
  return <StatusBadge {...looks[state]}>{t(state)}</StatusBadge>;
}
