import { useTranslations } from "next-intl";

/** The name of a calendar day: the usual ones are keys with words in both languages, others stand as they were typed. */
export function useDayName() {
  const t = useTranslations("calendar.names");
  return (name: string): string => {
    const key = known.find((each) => each === name);
    return key ? t(key) : name;
  };
}

const known = [
  "newYear",
  "lunarNewYear",
  "hungKings",
  "reunification",
  "labourDay",
  "nationalDay",
  "cultureDay",
  "compensation",
  "swap",
] as const;
