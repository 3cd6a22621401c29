import { useTranslations } from "next-intl";
import type { FormAction } from "#lib/platform/form.ts";
import { ActForm } from "./act-form.tsx";
import { type NamedPost, usePostText } from "./use-post-text.ts";

/** The posts of an officer; those one may take away have a button. */
export function HeldPosts({
  officerId,
  posts,
  remove,
}: {
  officerId: string;
  posts: readonly (NamedPost & { isMine: boolean })[];
  remove: FormAction | undefined;
}) {
  const t = useTranslations("accounts.one");
  const textOf = usePostText();
  if (posts.length === 0) return <p className="text-muted">{t("noPosts")}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {posts.map((post) => (
        <li
          key={`${post.agencyId} ${post.role}`}
          className="flex flex-wrap items-center justify-between gap-3 py-1"
        >
          {textOf(post)}
          {remove && post.isMine && (
            <ActForm
              action={remove}
              values={{ officerId, agencyId: post.agencyId, role: post.role }}
              variant="quiet"
              icon="remove"
              label={t("removePostLabel", { post: textOf(post) })}
            >
              {t("removePost")}
            </ActForm>
          )}
        </li>
      ))}
    </ul>
  );
}
