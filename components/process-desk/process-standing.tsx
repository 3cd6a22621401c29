import { useLocale, useTranslations } from "next-intl";
import { DayText } from "#components/ui/date-time.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { DeskProcess } from "#lib/processes/queries/desk-process.ts";
import { countedMinutes } from "#lib/processes/steps.ts";
import { useTimeWords } from "./use-time-words.ts";

/** What is in force, what is written, on what decision it rests, and whom it serves. */
export function ProcessStanding({ process }: { process: DeskProcess }) {
  const t = useTranslations("processDesk.one");
  const locale = useLocale();
  const time = useTimeWords();
  const { definition, draft, inForce, users } = process;
  const { decisionNo, decisionOn } = definition;
  return (
    <DefinitionList
      items={[
        {
          term: t("inForce"),
          value: inForce ? t("version", { number: inForce.number }) : t("notInForce"),
        },
        ...(draft
          ? [
              {
                term: t("draft"),
                value: t("draftBy", { number: draft.number, author: draft.author ?? t("import") }),
              },
            ]
          : []),
        {
          term: t("time"),
          value: t("timeOf", { time: time(countedMinutes(definition)), count: definition.steps.length }),
        },
        ...(decisionNo
          ? [
              {
                term: t("decision"),
                value: decisionOn
                  ? t.rich("decisionOn", { number: decisionNo, day: () => <DayText on={decisionOn} /> })
                  : decisionNo,
              },
            ]
          : []),
        {
          term: t("serves"),
          value:
            users.length === 0 ? (
              t("servesNothing")
            ) : (
              <ul>
                {users.slice(0, 10).map(({ code, content, isDraft }) => (
                  <li key={code}>
                    <Link
                      href={{ pathname: "/staff/procedures/[code]", params: { code } }}
                      prefetch={false}
                      className="text-lam underline"
                    >
                      {code}
                    </Link>{" "}
                    {content.name[locale]}
                    {isDraft && <> ({t("servesDraft")})</>}
                  </li>
                ))}
                {users.length > 10 && <li>…</li>}
              </ul>
            ),
        },
      ]}
    />
  );
}
