import { useTranslations } from "next-intl";
import type { ChannelTerms } from "#lib/procedures/content.ts";
import { Stages } from "./stages.tsx";
import { TimeText } from "./time-text.tsx";

/** What terms say of time, to be said in one line of several. */
type TermsTimes = Pick<ChannelTerms, "timeLimit" | "stages">;

export function timesOf({ timeLimit, stages }: ChannelTerms): TermsTimes {
  return { timeLimit, ...(stages && { stages }) };
}

/** How long it takes: as a whole, or step by step where the announcement gives only that. */
export function TermsTime({ times: { timeLimit, stages } }: { times: TermsTimes }) {
  const t = useTranslations("procedures.time");
  if (timeLimit || !stages) return <TimeText timeLimit={timeLimit} />;
  return (
    <>
      <span className="font-normal">{t("stages")}</span>
      <Stages stages={stages} />
    </>
  );
}
