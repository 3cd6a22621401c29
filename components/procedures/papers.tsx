import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { ComponentDocument } from "#lib/procedures/content.ts";

/** A paper nobody hands in: data stand in for it. A line of a list. */
export function ReplacedPaper({
  name,
  replacedBy: { database, basis },
}: {
  name: ReactNode;
  replacedBy: NonNullable<ComponentDocument["replacedBy"]>;
}) {
  const t = useTranslations("procedures.papers");
  const locale = useLocale();
  return (
    <li className="flex gap-3 py-3">
      <Icon name="checkCircle" className="mt-1 size-5 text-ok" />
      <div className="min-w-0">
        <VisuallyHidden>{t("replacedMark")}: </VisuallyHidden>
        <s className="text-muted">{name}</s>
        <p className="text-ok">{t("replaced", { database: database[locale] })}</p>
        <p className="text-muted text-small">{t("basis", { basis })}</p>
      </div>
    </li>
  );
}

/** How many of what, whether it is kept, and whether everybody needs it. */
export function Quantity({ paper: { originals, copies, handling, required } }: { paper: ComponentDocument }) {
  const t = useTranslations("procedures.papers");
  const parts = [
    handling === "present" && t("present"),
    handling === "submit" && originals > 0 && t("originals", { count: originals }),
    handling === "submit" && copies > 0 && t("copies", { count: copies }),
    !required && t("optional"),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** A blank to download; the name tells several of them apart for those who listen. */
export function BlankLink({ template, name }: { template: string; name: string }) {
  const t = useTranslations("procedures.papers");
  return (
    <a
      href={`/templates/${template}`}
      download
      className="inline-flex min-h-control items-center gap-1.5 text-lam underline underline-offset-4"
    >
      <Icon name="download" className="size-5" />
      {t("template")}
      <VisuallyHidden>: {name}</VisuallyHidden>
    </a>
  );
}
