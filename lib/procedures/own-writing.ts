import type * as z from "zod";
import type { Bilingual } from "./bilingual.ts";
import { isSame } from "./canonical.ts";
import type { ProcedureContent } from "./content.ts";
import type { Finding } from "./findings.ts";
import type { LayerOverride } from "./overrides.ts";
import { type CarriedOverride, ownFormat, type ownProcedure } from "./own-format.ts";
import type { RecordSource } from "./versions.ts";

/** A procedure in force, as the database keeps it: the record below, what was set upon it, and who did so for itself. */
export type InForce = {
  code: string;
  effectiveOn: string;
  record: {
    source: RecordSource;
    retrievedOn: string | null;
    raw: unknown;
    content: ProcedureContent;
    findings: Finding[];
    ticked: number[];
  };
  overrides: LayerOverride[];
  communes: { agency: string; effectiveOn: string; overrides: LayerOverride[] }[];
  /** The name of its subject field, where that came with an import. */
  fieldName: Bilingual | undefined;
};

/** The procedure in the portal's own format. What is empty is left out; reading it back gives the same. */
export function written({ code, effectiveOn, record, overrides, communes, fieldName }: InForce) {
  const { source, retrievedOn, raw, content, findings, ticked } = record;
  const isItsOwnRecord = source === "own" && retrievedOn === null && isSame(raw, content);
  return {
    format: ownFormat,
    code,
    effectiveOn,
    content,
    ...(fieldName && { fieldName }),
    ...(findings.length > 0 && { findings }),
    ...(ticked.length > 0 && { ticked }),
    ...(overrides.length > 0 && { overrides: overrides.map(carried) }),
    ...(communes.length > 0 && {
      communes: communes.map((commune) => ({ ...commune, overrides: commune.overrides.map(carried) })),
    }),
    ...(!isItsOwnRecord && { origin: { source, retrievedOn, record: raw } }),
  } satisfies z.input<typeof ownProcedure>;
}

/** An override without what only means something here: the record it was written against, and its author. */
export function carried({
  against: _against,
  authorId: _author,
  ...override
}: LayerOverride): CarriedOverride {
  return override;
}
