import { useTranslations } from "next-intl";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { phoneText } from "#lib/accounts/identity-numbers.ts";
import { type NamedPost, usePostText } from "./use-post-text.ts";

type Own = {
  fullName: string;
  username: string;
  phone: string | null;
  email: string | null;
  mustChangePassword: boolean;
  posts: readonly NamedPost[];
};

/** What an officer's own account says of them, and what they must do first. */
export function OwnAccount({ own }: { own: Own }) {
  const t = useTranslations("accounts.own");
  const textOf = usePostText();
  return (
    <>
      {own.mustChangePassword && (
        <Notice tone="warning" title={t("mustChange")}>
          <p>{t("mustChangeText")}</p>
        </Notice>
      )}
      <DefinitionList
        items={[
          { term: t("fullName"), value: own.fullName },
          { term: t("username"), value: own.username },
          { term: t("posts"), value: own.posts.map(textOf).join("; ") || t("noPosts") },
          ...(own.phone ? [{ term: t("phone"), value: phoneText(own.phone) }] : []),
          ...(own.email ? [{ term: t("email"), value: own.email }] : []),
        ]}
      />
    </>
  );
}
