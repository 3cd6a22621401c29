import { useTranslations } from "next-intl";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { overrideParts } from "#lib/procedures/overrides.ts";
import { Lines } from "./lines.tsx";
import { usePartLines } from "./use-part-lines.ts";

const parts = [...overrideParts, "results", "legalBasis"] as const;

/** What one version says otherwise than another, part by part, in words. */
export function Compared({
  former,
  next,
}: {
  former: { number: number; content: ProcedureContent };
  next: { number: number; content: ProcedureContent };
}) {
  const t = useTranslations("procedureDesk.compared");
  const overridden = useTranslations("procedureDesk.edit.part");
  const recorded = useTranslations("procedureDesk.findings.part");
  const linesOf = usePartLines();
  const changes = parts.flatMap((part) => {
    const [before, after] = [linesOf(part, former.content), linesOf(part, next.content)];
    const gone = before.filter((line) => !after.includes(line));
    const added = after.filter((line) => !before.includes(line));
    return gone.length + added.length > 0 ? [{ part, gone, added }] : [];
  });
  if (changes.length === 0) return <p>{t("same")}</p>;
  return (
    <div id="so-sanh" className="divide-y divide-line border-line border-y">
      {changes.map(({ part, gone, added }) => {
        const name = part === "results" || part === "legalBasis" ? recorded(part) : overridden(part);
        return (
          <section key={part} aria-label={name} className="py-3">
            <h3 className="mb-2 text-body">{name}</h3>
            <div className="grid gap-4 md:grid-cols-2">
              <div>
                <p className="text-muted text-small">{t("before", { number: former.number })}</p>
                <Lines lines={gone} />
              </div>
              <div>
                <p className="text-muted text-small">{t("after", { number: next.number })}</p>
                <Lines lines={added} />
              </div>
            </div>
          </section>
        );
      })}
    </div>
  );
}
