import { useTranslations } from "next-intl";

const known = ["pages", "copies", "persons", "papers"] as const;

/** What a fee counts, in words; a count without words here goes by its name. */
export function useCountedLabel() {
  const t = useTranslations("guide.calculator");
  return (name: string) => {
    const found = known.find((each) => each === name);
    return found ? t(`counted.${found}`) : t("countedOther", { name });
  };
}
