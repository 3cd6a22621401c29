import type { Bilingual } from "./bilingual.ts";
import type { ProcedureContent, ServiceLevel } from "./content.ts";

/** A form to download, fill in by hand and bring along. */
type Blank = { name: Bilingual; template: string };

/** What a procedure lets people do from home. */
export type Offer = {
  level: ServiceLevel;
  blanks: Blank[];
  canFileOnline: boolean;
  canPayOnline: boolean;
  canReceiveOnline: boolean;
};

/**
 * What the page of a procedure may offer, by its level (Decree 43/2011/NĐ-CP, Art. 3: 1 information, 2 blanks, 3 filing,
 * 4 paying and receiving the result). Nothing can be filed online without an electronic form or an online channel.
 */
export function offerOf(content: ProcedureContent): Offer {
  const { serviceLevel: level, formKey, channels, documents } = content;
  const canFileOnline =
    level >= 3 && formKey !== null && channels.some(({ channel }) => channel === "online");
  return {
    level,
    blanks: level >= 2 ? blanksOf(documents) : [],
    canFileOnline,
    canPayOnline: canFileOnline && level === 4,
    canReceiveOnline: canFileOnline && level === 4,
  };
}

/** Each blank once, though several cases may ask for it. */
function blanksOf(documents: ProcedureContent["documents"]): Blank[] {
  const byTemplate = new Map<string, Blank>();
  for (const { name, template } of documents) {
    if (template && !byTemplate.has(template)) byTemplate.set(template, { name, template });
  }
  return [...byTemplate.values()];
}
