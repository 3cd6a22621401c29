import { useLocale, useTranslations } from "next-intl";
import { useMomentText } from "#components/dossiers/moment-text.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { shortName } from "#lib/procedures/short-name.ts";
import { DeleteDraft } from "./delete-draft.tsx";

export type DraftSummary = {
  id: string;
  procedureCode: string;
  procedureName: Bilingual;
  updatedAt: Date;
  expiresAt: Date;
};

/** An application somebody began: when it was saved, until when it is kept, and how to go on. */
export function DraftCard({
  draft: { id, procedureCode, procedureName, updatedAt, expiresAt },
  deleteAction,
}: {
  draft: DraftSummary;
  deleteAction: FormAction;
}) {
  const t = useTranslations("filing.draft");
  const locale = useLocale();
  const { moment, day } = useMomentText();
  return (
    <li className="rounded-box border border-line p-4">
      <p className="font-strong">{shortName(procedureName[locale])}</p>
      <p className="text-muted text-small">
        {t("saved", { at: moment(updatedAt) })} · {t("kept", { day: day(expiresAt.toISOString()) })}
      </p>
      <div className="mt-3 flex flex-wrap items-start gap-x-6 gap-y-2">
        <LinkButton
          href={{
            pathname: "/apply/[code]/[draft]/[step]",
            params: { code: procedureCode, draft: id, step: "continue" },
          }}
          icon="edit"
        >
          {t("goOn")}
        </LinkButton>
        <DeleteDraft draftId={id} action={deleteAction} />
      </div>
    </li>
  );
}
