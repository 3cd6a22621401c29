import { useTranslations } from "next-intl";

/** Lines of words, or that there are none. */
export function Lines({ lines }: { lines: readonly string[] }) {
  const t = useTranslations("procedureDesk.said");
  if (lines.length === 0) return <p className="text-muted">{t("nothing")}</p>;
  return (
    <ul className="list-disc space-y-1 pl-5">
      {[...new Set(lines)].map((line) => (
        <li key={line} className="whitespace-pre-line break-words">
          {line}
        </li>
      ))}
    </ul>
  );
}
