import { useTranslations } from "next-intl";
import type { ReadableSection } from "#lib/forms/reading.ts";

type ReadableRow = ReadableSection["blocks"][number]["rows"][number];

/** The questions to be answered again: why, and what was answered before. */
export function AskedQuestions({
  questions,
}: {
  questions: readonly { path: string; reason: string; before: readonly ReadableRow[] }[];
}) {
  const t = useTranslations("dossiers.supplement");
  return (
    <ul className="space-y-3">
      {questions.map(({ path, reason, before }) => (
        <li key={path} className="border-gold border-l-4 pl-3">
          <p className="font-strong">{before.map(({ label }) => label).join(", ")}</p>
          <p className="text-gold">{t("reason", { reason })}</p>
          <p className="text-muted text-small">
            {t("before", {
              value: before.map(({ value }) => value).join(", ") || t("notAnswered"),
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}
