import { useTranslations } from "next-intl";
import { VersionChanges } from "#components/procedures/version-changes.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Details } from "#components/ui/details.tsx";
import { Card } from "#components/ui/section.tsx";
import type { VersionMove } from "#lib/dossiers/queries/version-move.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { VersionMoveForm } from "./version-move-form.tsx";

/** A newer version of the procedure is in force: what it would change for this dossier, and the form that puts it there. */
export function VersionMoveCard({
  code,
  move,
  action,
}: {
  code: string;
  move: VersionMove;
  action: FormAction;
}) {
  const t = useTranslations("desk.versionMove");
  const errors = useTranslations("errors");
  const { former, next, dueAt, nextDueAt, hindrance } = move;
  return (
    <Card title={t("title")}>
      <p>{t("text", { former: former.number, next: next.number })}</p>
      <Details summary={t("changes")}>
        <VersionChanges former={former.content} next={next.content} />
      </Details>
      {dueAt && nextDueAt && dueAt.getTime() !== nextDueAt.getTime() && (
        <p>
          {t("due")} <DateTime at={dueAt} form="deadline" /> → <DateTime at={nextDueAt} form="deadline" />
        </p>
      )}
      {hindrance ? (
        <p className="text-muted">{errors(hindrance)}</p>
      ) : (
        <VersionMoveForm code={code} versionId={next.procedureVersionId} action={action} />
      )}
    </Card>
  );
}
