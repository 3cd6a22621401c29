import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ChangeList } from "#components/versions/change-list.tsx";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { differences } from "#lib/procedures/differences.ts";
import type { FieldNames } from "#lib/procedures/fields.ts";
import type { Say } from "./changes/say.ts";
import { changeSentence } from "./changes/sentence.ts";

type Props = {
  former: ProcedureContent;
  next: ProcedureContent;
  /** Names of the subject fields that came with imports; those the portal knows need none. */
  fields?: FieldNames;
  /** For whom reads along: the first few, and the rest one fold away. */
  isFolded?: boolean;
};

/** What a version of a procedure says otherwise than another, as a list to be read. */
export function VersionChanges({ former, next, fields, isFolded = false }: Props) {
  const t = useTranslations("procedureChanges");
  const sentences = useChangeSentences(former, next, fields);
  return <ChangeList sentences={sentences} none={t("none")} isFolded={isFolded} />;
}

/** The same as plain sentences. */
function useChangeSentences(
  former: ProcedureContent,
  next: ProcedureContent,
  fields: FieldNames = new Map(),
): string[] {
  const { number } = useFormatter();
  const say: Say = {
    t: useTranslations("procedureChanges"),
    words: useTranslations("procedures"),
    locale: useLocale(),
    money: (amountDong) =>
      number(amountDong, { style: "currency", currency: "VND", maximumFractionDigits: 0 }),
    day: (on) => on.split("-").reverse().join("/"),
    fields,
    cases: [...next.cases, ...former.cases],
  };
  return differences(former, next).map((change) => changeSentence(say, change));
}
