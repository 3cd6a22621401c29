import { useLocale, useTranslations } from "next-intl";
import { CopyCode } from "#components/ui/copy-code.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useMomentText } from "./moment-text.ts";

/** What somebody reads who has just filed: the code, and what happens next. */
export function FiledBanner({
  code,
  office,
  stepDueAt,
  email,
}: {
  code: string;
  office: { name: string; nameEn: string } | null;
  stepDueAt: Date | null;
  email: string | undefined;
}) {
  const t = useTranslations("dossiers.view");
  const locale = useLocale();
  const { moment } = useMomentText();
  const officeName = (locale === "en" ? office?.nameEn : office?.name) ?? "";
  return (
    <Notice tone="success" title={t("filed")} role="status">
      <p className="text-small">{t("codeIs")}</p>
      <p className="text-title">
        <CopyCode code={code} />
      </p>
      <p>{t("keep")}</p>
      <p>
        <span className="font-strong">{t("next")}: </span>
        {stepDueAt
          ? t("nextText", { office: officeName, due: moment(stepDueAt, "deadline") })
          : t("nextTextNoDue", { office: officeName })}
      </p>
      {email && <p>{t("mailed", { email })}</p>}
    </Notice>
  );
}
