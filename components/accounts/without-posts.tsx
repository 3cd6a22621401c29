import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";

/** Why a back office looks empty to whoever holds no post, or holds none until their password is changed. */
export function WithoutPosts() {
  const t = useTranslations("accounts.withoutPosts");
  return (
    <div className="px-4">
      <Notice tone="warning" title={t("title")}>
        <p>
          {t.rich("text", {
            link: (words) => (
              <Link href="/staff/accounts" className="text-lam underline underline-offset-4">
                {words}
              </Link>
            ),
          })}
        </p>
      </Notice>
    </div>
  );
}
