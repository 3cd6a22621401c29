import { useTranslations } from "next-intl";
import type { Reason } from "#lib/procedures/search.ts";
import { Highlighted } from "./highlighted.tsx";

/** Why something was found, in words; nothing where the name that is `shown` says it. */
export function Why({ reason, words, shown }: { reason: Reason | null; words: string; shown: string }) {
  const t = useTranslations("browse.why");
  if (reason === null) return null;
  if (reason.by === "code") return <p className="mt-1 text-small">{t("code")}</p>;
  const isShown = reason.by === "name" && shown.endsWith(reason.text);
  if (isShown && reason.through === undefined) return null;
  return (
    <p className="mt-1 line-clamp-3 text-small">
      {reason.through !== undefined && <>{t("through", { words: reason.through })} </>}
      {!isShown && (
        <>
          {t(reason.by)} <Highlighted text={reason.text} words={words} />
        </>
      )}
    </p>
  );
}
