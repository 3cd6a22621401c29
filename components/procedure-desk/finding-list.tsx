import { useTranslations } from "next-intl";
import { ActForm } from "#components/accounts/act-form.tsx";
import { StatusBadge, type Tone } from "#components/ui/badge.tsx";
import { Details } from "#components/ui/details.tsx";
import { Card } from "#components/ui/section.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import { type ProcedureContent, printedParts } from "#lib/procedures/content.ts";
import { type DeskFinding, findingsByPart, placesToTick } from "#lib/procedures/desk/finding-order.ts";
import type { FindingSeverity } from "#lib/procedures/findings.ts";
import { FindingWords, usePartName } from "./finding-words.tsx";
import { Lines } from "./lines.tsx";
import { usePartLines } from "./use-part-lines.ts";

const tones: Record<FindingSeverity, Tone> = { error: "danger", warning: "attention", note: "neutral" };

/** Longer words than this stay folded: seventy papers must not take the page from what there is to do. */
const mostOpen = 1_500;

/** The doubts of an import by part, errors first: the printed words beside what was made of them, to be confirmed. */
export function FindingList({
  findings,
  printed,
  content,
  values,
  tick,
}: {
  findings: readonly DeskFinding[];
  printed: NonNullable<ProcedureContent["printed"]>;
  content: ProcedureContent;
  /** What goes along with a tick: which procedure and which record. */
  values: Record<string, string>;
  /** Without it the findings are only shown. */
  tick?: FormAction | undefined;
}) {
  const t = useTranslations("procedureDesk.findings");
  const linesOf = usePartLines();
  const partName = usePartName();
  return findingsByPart(findings).map(({ part, findings: all }) => {
    const printedPart = printedParts.find((each) => each === part);
    const words = printedPart && printed[printedPart];
    const open = placesToTick(all);
    return (
      <Card
        key={part}
        title={partName(part)}
        className="my-3"
        actions={
          tick &&
          open.length > 1 && (
            <ActForm
              action={tick}
              values={{ ...values, ...placesIn(open) }}
              icon="check"
              label={t("tickPart", { count: open.length, part: partName(part) })}
            >
              {t("tickAll", { count: open.length })}
            </ActForm>
          )
        }
      >
        <ul className="divide-y divide-line border-line border-y">
          {all.map((finding) => (
            <li key={finding.place} className="flex flex-wrap items-start justify-between gap-3 py-2">
              <div className="min-w-0 max-w-reading grow">
                <StatusBadge tone={finding.isTicked ? "ok" : tones[finding.severity]}>
                  {finding.isTicked ? t("confirmed") : t(`severity.${finding.severity}`)}
                </StatusBadge>{" "}
                <FindingWords finding={finding} />
              </div>
              {tick && finding.severity === "warning" && !finding.isTicked && (
                <ActForm
                  action={tick}
                  values={{ ...values, ...placesIn([finding.place]) }}
                  variant="quiet"
                  icon="check"
                  label={t("tickLabel", { excerpt: finding.excerpt.slice(0, 60) })}
                >
                  {t("tick")}
                </ActForm>
              )}
            </li>
          ))}
        </ul>
        {printedPart && words && (
          <Details summary={t("compare")} open={open.length > 0 && words.length <= mostOpen}>
            <div className="grid gap-4 md:grid-cols-2">
              <section aria-label={t("of", { what: t("printed"), part: partName(part) })}>
                <h3 className="mb-1 text-body">{t("printed")}</h3>
                <p lang="vi" className="whitespace-pre-line break-words">
                  {words}
                </p>
              </section>
              <section aria-label={t("of", { what: t("read"), part: partName(part) })}>
                <h3 className="mb-1 text-body">{t("read")}</h3>
                <Lines lines={linesOf(printedPart, content)} />
              </section>
            </div>
          </Details>
        )}
      </Card>
    );
  });
}

/** Places as the fields of a list. */
function placesIn(places: readonly number[]): Record<string, string> {
  return Object.fromEntries(places.map((place, index) => [`findings.${index}`, String(place)]));
}
