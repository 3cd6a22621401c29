import { useTranslations } from "next-intl";
import { Details } from "#components/ui/details.tsx";
import type { DeadlineReason } from "#lib/deadlines/reasons.ts";
import { useReasonText } from "./reason-text.ts";

/** How a due moment came about, sentence by sentence, one fold away. */
export function WhyThisDate({ reasons }: { reasons: readonly DeadlineReason[] }) {
  const t = useTranslations("dossiers.due");
  const textOf = useReasonText();
  if (reasons.length === 0) return null;
  return (
    <Details summary={t("why")}>
      <ol className="list-decimal space-y-1 pl-5">
        {reasons.map(textOf).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </Details>
  );
}
