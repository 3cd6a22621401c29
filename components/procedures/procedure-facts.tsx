import { useLocale, useTranslations } from "next-intl";
import { KeyFacts } from "#components/ui/definition-list.tsx";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { termLines } from "#lib/procedures/term-lines.ts";
import { FeeText } from "./fee-text.tsx";
import { Lines } from "./lines.tsx";
import { TimeText } from "./time-text.tsx";

/** What the page of a procedure answers first: for whom, what for, how long, how much. */
export function ProcedureFacts({ content }: { content: ProcedureContent }) {
  const t = useTranslations("procedures.facts");
  const locale = useLocale();
  const { cases, channels, cutOff } = content;
  const isAssumed = channels.some(({ timeLimit }) => timeLimit?.assumed);
  const timeNotes = [cutOff !== null && t("cutOff", { time: cutOff }), isAssumed && t("assumed")].filter(
    Boolean,
  );
  return (
    <KeyFacts
      items={[
        { term: t("whoFor"), value: content.whoFor[locale], icon: "person" },
        { term: t("outcome"), value: content.outcome[locale], icon: "document" },
        {
          term: t("time"),
          icon: "clock",
          value: (
            <Lines
              lines={termLines(content, ({ timeLimit }) => timeLimit)}
              cases={cases}
              say={(timeLimit) => <TimeText timeLimit={timeLimit} />}
            />
          ),
          source: timeNotes.length > 0 && timeNotes.join(" "),
        },
        {
          term: t("fee"),
          icon: "money",
          value: (
            <Lines
              lines={termLines(content, ({ fees }) => fees)}
              cases={cases}
              say={(fees) => <FeeText fees={fees} />}
            />
          ),
        },
      ]}
    />
  );
}
