import { useLocale, useTranslations } from "next-intl";
import type { Role } from "#lib/accounts/actor.ts";

export type NamedPost = { agencyId: string; agencyName: string; agencyNameEn: string; role: Role };

/** Says a post in words: the role, and where. */
export function usePostText() {
  const t = useTranslations("accounts.list");
  const roles = useTranslations("dossiers.role");
  const locale = useLocale();
  return ({ role, agencyName, agencyNameEn }: NamedPost) =>
    t("post", { role: roles(role), agency: locale === "en" ? agencyNameEn : agencyName });
}
