import { useLocale, useTranslations } from "next-intl";
import type { FormAction } from "#lib/platform/form.ts";
import type { PublishedOrNot } from "#lib/procedures/commands/publish-drafts.ts";
import type { DeskRow } from "#lib/procedures/desk/desk-row.ts";
import { draftName } from "#lib/procedures/desk/desk-schema.ts";
import { DeskTable } from "./desk-table.tsx";
import { PublishDraftsForm } from "./publish-drafts-form.tsx";

/** Procedures with a box for each draft of theirs that is ready, the province's and those of communes, to be published together. */
export function DraftRows({
  rows,
  fieldName,
  action,
  today,
}: {
  rows: readonly DeskRow[];
  fieldName: (key: string) => string;
  action: FormAction<{ results: PublishedOrNot[] }>;
  today: string;
}) {
  const t = useTranslations("procedureDesk.bulk");
  const locale = useLocale();
  return (
    <PublishDraftsForm action={action} today={today}>
      <DeskTable
        rows={rows}
        fieldName={fieldName}
        tick={({ code, drafts }) =>
          drafts.flatMap((draft) =>
            draft.isReady ? (
              <label
                key={draft.agencyId}
                className="flex min-h-control min-w-6 items-center gap-2 font-normal text-small"
              >
                <span className="sr-only">{t("choose", { code })}</span>
                <input
                  type="checkbox"
                  name="drafts"
                  value={draftName({ ...draft, code })}
                  className="size-4 shrink-0"
                />
                {draft.agency?.[locale]}
              </label>
            ) : (
              []
            ),
          )
        }
      />
    </PublishDraftsForm>
  );
}
