import { useLocale, useTranslations } from "next-intl";
import { DayText } from "#components/ui/date-time.tsx";
import type { LayerOverride, OverridePart } from "#lib/procedures/overrides.ts";

/** The parts people are told the origin of; the others are the office's own affair. */
const told = ["timeLimits", "fees", "level", "documents", "cases", "places", "words", "basics"] as const;

/** Whose rules hold here beside the national record: what they are about, who set them and by which paper. */
export function RuleOrigins({ overrides }: { overrides: readonly LayerOverride[] }) {
  const t = useTranslations("guide.origin");
  const locale = useLocale();
  const shown = overrides.flatMap((override) => {
    const part = toldOf(override.part);
    return part ? [{ ...override, part }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <div className="mt-4 text-small">
      <p className="font-strong">{t("title")}</p>
      <ul className="list-disc pl-5">
        {shown.map(({ part, agency, ground }) => (
          <li key={`${part} ${agency.vi}`}>
            {t(`part.${part}`)}: {agency[locale]}, {ground.number}
            {ground.on && (
              <>
                {" "}
                (<DayText on={ground.on} />)
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function toldOf(part: OverridePart) {
  return told.find((each) => each === part);
}
