import { useTranslations } from "next-intl";
import { useMomentText } from "#components/dossiers/moment-text.ts";
import { SelectField } from "#components/forms/fields.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { stillNeededReasons } from "#lib/dossiers/paper-decisions.ts";
import type { DeskView } from "#lib/dossiers/queries/desk-view.ts";

/** Until when an applicant must be told that data failed. */
export function DataNotice({ notice }: { notice: NonNullable<DeskView["dataNotice"]> }) {
  const t = useTranslations("desk.stillNeeded");
  const { moment } = useMomentText();
  const { dueAt, basis, isOver } = notice;
  return (
    <Notice tone={isOver ? "warning" : "info"}>
      <p>{t(isOver ? "noticeOver" : "notice", { due: moment(dueAt, "deadline"), basis })}</p>
    </Notice>
  );
}

/** Why a paper is asked for although data stand in for it. */
export function StillNeeded({ at, database }: { at: string; database: string }) {
  const t = useTranslations("desk.stillNeeded");
  return (
    <div className="mb-3 border-line border-l-2 pl-3">
      <SelectField
        name={`${at}.why`}
        label={t("label")}
        help={t("intro", { database })}
        empty={t("notTaken")}
        choices={stillNeededReasons.map((why) => ({ value: why, label: t(`why.${why}`) }))}
        optional
      />
    </div>
  );
}
