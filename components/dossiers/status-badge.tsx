import { useTranslations } from "next-intl";
import { StatusBadge, type Tone } from "#components/ui/badge.tsx";
import type { DossierStatus } from "#lib/dossiers/lifecycle.ts";

const tones: Record<DossierStatus, Tone> = {
  submitted: "active",
  supplement_required: "attention",
  in_progress: "active",
  result_ready: "ok",
  returned: "ok",
  refused: "danger",
  withdrawn: "neutral",
};

/** The business state of a dossier in a word. */
export function DossierStatusBadge({ status }: { status: DossierStatus }) {
  const t = useTranslations("dossiers.status");
  return <StatusBadge tone={tones[status]}>{t(status)}</StatusBadge>;
}
