import type { Channel, ChannelTerms, ComponentDocument, ProcedureContent } from "./content.ts";

/** The terms of a channel and case: those of the case before those of every case; undefined when the channel is not offered. */
export function termsFor(
  content: ProcedureContent,
  channel: Channel,
  caseKey: string | null,
): ChannelTerms | undefined {
  const offered = content.channels.filter((terms) => terms.channel === channel);
  return (
    offered.find((terms) => terms.caseKey !== undefined && terms.caseKey === caseKey) ??
    offered.find((terms) => terms.caseKey === undefined)
  );
}

/** The content as it is for one case: its terms by channel, its papers, and no other case. */
export function contentOfCase(content: ProcedureContent, caseKey: string | null): ProcedureContent {
  if (caseKey === null) return content;
  const offered = [...new Set(content.channels.map(({ channel }) => channel))];
  return {
    ...content,
    cases: content.cases.filter(({ key }) => key === caseKey),
    channels: offered.flatMap((channel) => {
      const terms = termsFor(content, channel, caseKey);
      return terms ? [{ ...terms, caseKey: undefined }] : [];
    }),
    documents: documentsFor(content, caseKey),
  };
}

/** Whether a dossier may be of this case: one of those the procedure has, or none where it has none. */
export function isCaseOf({ cases }: Pick<ProcedureContent, "cases">, caseKey: string | null): boolean {
  return cases.length === 0 ? caseKey === null : cases.some(({ key }) => key === caseKey);
}

/**
 * Whether it makes a difference to a reader which case is theirs: something that is told differs by case. What stands in
 * its printed words, as nobody is sure of it yet, is the same for every case.
 */
export function differsByCase({ cases, channels, documents, printed = {} }: ProcedureContent): boolean {
  return (
    (!printed.channels && channels.some(({ caseKey }) => caseKey !== undefined)) ||
    (!printed.documents && documents.some(({ caseKey }) => caseKey !== undefined)) ||
    cases.some(({ formKey, processKey }) => formKey !== undefined || processKey !== undefined)
  );
}

/** The form and the process of a case: its own where it has them, else those of the procedure. */
export function handlingOf(
  { cases, formKey, processKey }: Pick<ProcedureContent, "cases" | "formKey" | "processKey">,
  caseKey: string | null,
): { formKey: string | null; processKey: string | null } {
  const own = cases.find(({ key }) => key === caseKey);
  return {
    formKey: own?.formKey === undefined ? formKey : own.formKey,
    processKey: own?.processKey ?? processKey,
  };
}

/** The papers asked for in a case. */
export function documentsFor(content: ProcedureContent, caseKey: string | null): ComponentDocument[] {
  return content.documents.filter((paper) => paper.caseKey === undefined || paper.caseKey === caseKey);
}

/** Papers without which nobody can file online: submitted, required and not replaced by data. */
export function papersToUpload(content: ProcedureContent, caseKey: string | null): ComponentDocument[] {
  return documentsFor(content, caseKey).filter(
    (paper) => paper.required && paper.handling === "submit" && !paper.replacedBy,
  );
}
