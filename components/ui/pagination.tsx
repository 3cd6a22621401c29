import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Href } from "./href.ts";
import { Icon } from "./icon.tsx";
import { LinkButton } from "./link-button.tsx";

/** The pages before and after this one. There are no page numbers: lists are read on from a key. */
export function Pagination({
  previous,
  next,
  children,
}: {
  previous?: Href | undefined;
  next?: Href | undefined;
  children?: ReactNode;
}) {
  const t = useTranslations("common.pages");
  if (!previous && !next && !children) return null;
  return (
    <nav
      aria-label={t("label")}
      className="my-4 flex flex-wrap items-center justify-between gap-3 print:hidden"
    >
      <p className="text-muted text-small">{children}</p>
      <div className="flex gap-2">
        {previous && (
          <LinkButton href={previous} icon="left">
            {t("previous")}
          </LinkButton>
        )}
        {next && (
          <LinkButton href={next}>
            {t("next")}
            <Icon name="right" />
          </LinkButton>
        )}
      </div>
    </nav>
  );
}
