import { useTranslations } from "next-intl";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { printedPart } from "#lib/procedures/printed-part.ts";
import { Checklist } from "./checklist.tsx";
import { PaperNotes } from "./paper-notes.tsx";
import { PrintedWords } from "./printed-words.tsx";
import { Remembered } from "./remembered.tsx";
import { whereToGoId } from "./where-to-go.tsx";

type Props = {
  code: string;
  content: ProcedureContent;
  caseKey: string | null;
  withBlanks: boolean;
  /** Whether it is the sheet to print. */
  isSheet?: boolean;
};

/** The papers as a checklist; in the words of the announcement while nobody has confirmed it; or where to ask for them. */
export function PapersToBring({ code, content, caseKey, withBlanks, isSheet = false }: Props) {
  const printed = printedPart(content, "documents");
  if (printed === "") return <NothingListed code={code} />;
  if (printed !== null) return <PrintedWords words={printed} isSheet={isSheet} />;
  return (
    <Remembered code={code} caseKey={caseKey}>
      <Checklist content={content} caseKey={caseKey} withBlanks={withBlanks} />
      <PaperNotes notes={content.documentNotes} />
    </Remembered>
  );
}

/** That no papers are named does not mean that none are asked for. */
function NothingListed({ code }: { code: string }) {
  const t = useTranslations("guide.printed");
  return (
    <p>
      {t("noPapers")}{" "}
      <Link href={{ pathname: "/procedures/[code]", params: { code }, hash: whereToGoId }} prefetch={false}>
        {t("whereToAsk")}
      </Link>
    </p>
  );
}
