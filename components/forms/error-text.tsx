import { useTranslations } from "next-intl";

/** The words for an error's key; an unknown key still says that something is wrong. */
export function ErrorText({ code }: { code: string }) {
  const t = useTranslations("errors");
  return t.has(code as never) ? t(code as never) : t("invalid");
}
