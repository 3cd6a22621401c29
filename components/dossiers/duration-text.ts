import { useTranslations } from "next-intl";

/** A length of working time in words: "3 giờ 20 phút". */
export function useDurationText() {
  const t = useTranslations("dossiers.duration");
  return (workingMinutes: number): string => {
    const hours = Math.floor(workingMinutes / 60);
    const minutes = workingMinutes % 60;
    if (hours === 0) return t("minutes", { minutes });
    return minutes === 0 ? t("hours", { hours }) : t("both", { hours, minutes });
  };
}
