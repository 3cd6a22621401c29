import { useTranslations } from "next-intl";
import { VersionChanges } from "#components/procedures/version-changes.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { FieldNames } from "#lib/procedures/fields.ts";
import type { DeskProcedure } from "#lib/procedures/queries/desk-procedure.ts";
import { GuideProblems } from "./guide-problems.tsx";

/** The draft in words: what it would change, and the way on. */
export function DraftBox({
  procedure: { code, agencyId, base, draft },
  fields,
}: {
  procedure: DeskProcedure;
  fields: FieldNames;
}) {
  const t = useTranslations("procedureDesk.draft");
  if (!draft) return null;
  const query = agencyId ? { xa: agencyId } : {};
  return (
    <>
      <p className="mb-3">{t(base ? "intro" : "first", { number: draft.number })}</p>
      {base && <VersionChanges former={base.content} next={draft.content} fields={fields} />}
      <GuideProblems content={draft.content} />
      <div className="mt-4 flex flex-wrap justify-end gap-3">
        <LinkButton
          icon="eye"
          href={{ pathname: "/staff/procedures/[code]/preview", params: { code }, query }}
        >
          {t("preview")}
        </LinkButton>
        <LinkButton
          variant="primary"
          href={{ pathname: "/staff/procedures/[code]/review", params: { code }, query }}
        >
          {t("review")}
        </LinkButton>
      </div>
    </>
  );
}
