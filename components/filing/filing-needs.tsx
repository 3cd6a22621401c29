import { useLocale, useTranslations } from "next-intl";
import { FeeText } from "#components/procedures/fee-text.tsx";
import { Lines } from "#components/procedures/lines.tsx";
import { TermsTime, timesOf } from "#components/procedures/terms-time.tsx";
import { KeyFacts } from "#components/ui/definition-list.tsx";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { termLines } from "#lib/procedures/term-lines.ts";

/** What filing online takes, in one glance: papers, money, time until the result, time to fill in. */
export function FilingNeeds({ content, minutes }: { content: ProcedureContent; minutes: number | null }) {
  const t = useTranslations("filing.start");
  const { cases } = content;
  const online = { channels: content.channels.filter(({ channel }) => channel === "online") };
  return (
    <KeyFacts
      items={[
        { term: t("papers"), icon: "document", value: <PaperNames content={content} /> },
        {
          term: t("fee"),
          icon: "money",
          value: (
            <Lines
              lines={termLines(online, ({ fees }) => fees)}
              cases={cases}
              say={(fees) => <FeeText fees={fees} />}
            />
          ),
        },
        {
          term: t("time"),
          icon: "clock",
          value: (
            <Lines
              lines={termLines(online, timesOf)}
              cases={cases}
              say={(times) => <TermsTime times={times} />}
            />
          ),
        },
        ...(minutes === null
          ? []
          : [
              {
                term: t("minutes"),
                icon: "edit" as const,
                value: t("minutesText", { minutes }),
                source: t("minutesNote"),
              },
            ]),
      ]}
    />
  );
}

/** The papers nobody can do without; those of single cases are only announced. */
function PaperNames({ content: { documents } }: { content: ProcedureContent }) {
  const t = useTranslations("filing.start");
  const locale = useLocale();
  const wanted = documents.filter(
    ({ required, handling, replacedBy }) => required && handling === "submit" && !replacedBy,
  );
  const ofAll = wanted.filter(({ caseKey }) => caseKey === undefined);
  if (wanted.length === 0) return t("noPapers");
  return (
    <>
      {ofAll.length > 0 && (
        <ul className="list-disc space-y-1 pl-5">
          {ofAll.map(({ key, name }) => (
            <li key={key}>{name[locale]}</li>
          ))}
        </ul>
      )}
      {ofAll.length < wanted.length && <span className="block font-normal">{t("papersByCase")}</span>}
    </>
  );
}
