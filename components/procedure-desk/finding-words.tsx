import { useTranslations } from "next-intl";
import { printedParts } from "#lib/procedures/content.ts";
import type { Finding } from "#lib/procedures/findings.ts";
import { overrideParts } from "#lib/procedures/overrides.ts";

/** What is doubtful, in which words, and what was done about it. */
export function FindingWords({ finding: { kind, excerpt, done } }: { finding: Finding }) {
  const t = useTranslations("procedureDesk.findings");
  const nameOf = useFindingName();
  return (
    <>
      <span className="font-strong">{nameOf("kind", kind)}</span>
      {excerpt && (
        <q lang="vi" className="mt-1 block whitespace-pre-line break-words text-muted">
          {excerpt}
        </q>
      )}
      <span className="block text-small">{t("done", { what: nameOf("done", done) })}</span>
    </>
  );
}

/** The words for a kind of finding or for what was done; a kind from elsewhere is called by its key. */
function useFindingName() {
  const t = useTranslations();
  return (which: "kind" | "done", key: string): string => {
    const path = `findings.${which}.${key}` as never;
    return t.has(path) ? t(path) : key;
  };
}

/** The name of the part of a record a finding is about. */
export function usePartName() {
  const parts = useTranslations("procedureDesk.edit.part");
  const t = useTranslations("procedureDesk.findings.part");
  return (part: string): string => {
    const own = printedParts.find((each) => each === part);
    if (own) return t(own);
    const set = overrideParts.find((each) => each === part);
    if (set) return parts(set);
    return t.has(part as never) ? t(part as never) : part;
  };
}
