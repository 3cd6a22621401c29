import { useTranslations } from "next-intl";
import type { Href } from "#components/ui/href.ts";
import { LinkButton } from "#components/ui/link-button.tsx";

const tools = [
  { key: "synonyms", href: "/staff/procedures/synonyms" },
  { key: "substitutions", href: "/staff/procedures/substitutions" },
  { key: "configuration", href: "/staff/procedures/configuration" },
] as const satisfies { key: string; href: Href }[];

/** The pages for the catalogue as a whole, and the way to a procedure that no import brings. */
export function DeskTools({ mayBegin }: { mayBegin: boolean }) {
  const t = useTranslations("procedureDesk.list");
  return (
    <nav aria-label={t("tools")} className="flex flex-wrap gap-2">
      {mayBegin && (
        <LinkButton icon="plus" href="/staff/procedures/new">
          {t("begin")}
        </LinkButton>
      )}
      {tools.map(({ key, href }) => (
        <LinkButton key={key} href={href}>
          {t(key)}
        </LinkButton>
      ))}
    </nav>
  );
}
