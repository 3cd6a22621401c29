import { useTranslations } from "next-intl";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { partsInOrderOfWork } from "./parts-in-order.ts";
import { usePartLines } from "./use-part-lines.ts";

/** Everything a procedure says that was never in force: there is nothing yet to compare it with. */
export function WholeContent({ content }: { content: ProcedureContent }) {
  const t = useTranslations("procedureDesk");
  const linesOf = usePartLines();
  return (
    <>
      <p className="mb-3">{t("review.first")}</p>
      <DefinitionList
        items={partsInOrderOfWork.map((part) => {
          const lines = linesOf(part, content);
          return {
            term: t(`edit.part.${part}`),
            value:
              lines.length === 0 ? (
                <span className="text-muted">{t("said.nothing")}</span>
              ) : (
                <ul>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              ),
          };
        })}
      />
    </>
  );
}
