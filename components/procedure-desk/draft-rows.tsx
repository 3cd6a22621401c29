import { useTranslations } from "next-intl";
import type { FormAction } from "#lib/platform/form.ts";
import type { PublishedOrNot } from "#lib/procedures/commands/publish-drafts.ts";
import { type DeskRow, openFindings } from "#lib/procedures/desk/desk-row.ts";
import { draftName } from "#lib/procedures/desk/desk-schema.ts";
import { DeskTable } from "./desk-table.tsx";
import { PublishDraftsForm } from "./publish-drafts-form.tsx";

/** Drafts with a box before each that is clean, to be published together. */
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
  return (
    <PublishDraftsForm action={action} today={today}>
      <DeskTable
        rows={rows}
        fieldName={fieldName}
        tick={(row) => {
          const draft = cleanDraft(row);
          return (
            draft && (
              <label className="inline-flex min-h-control min-w-6 items-center">
                <span className="sr-only">{t("choose", { code: row.code })}</span>
                <input
                  type="checkbox"
                  name="drafts"
                  value={draftName({ ...draft, code: row.code })}
                  className="size-4"
                />
              </label>
            )
          );
        }}
      />
    </PublishDraftsForm>
  );
}

/** The draft of the province, when no question and no error stands in its way. */
function cleanDraft(row: DeskRow) {
  const draft = row.drafts.find(({ agencyId }) => agencyId === null);
  return draft && draft.questions === 0 && openFindings(row).errors === 0 ? draft : undefined;
}
