import type { Bilingual } from "./bilingual.ts";
import type { ProcedureContent, ServiceLevel } from "./content.ts";
import { documentsFor, handlingOf, termsFor } from "./terms.ts";

/** A form to download, fill in by hand and bring along. */
type Blank = { name: Bilingual; template: string };

/** What a procedure lets people do from home. */
export type Offer = {
  level: ServiceLevel;
  blanks: Blank[];
  /** Its electronic form can be had as a sheet to fill in by hand. */
  hasBlankForm: boolean;
  canFileOnline: boolean;
  canPayOnline: boolean;
  canReceiveOnline: boolean;
};

/**
 * What the page of a procedure may offer, by its level (Decree 43/2011/NĐ-CP, Art. 3: 1 information, 2 blanks, 3 filing,
 * 4 paying and receiving the result). Nothing can be filed online without an electronic form or an online channel. Of a
 * procedure as a whole (no case said) it offers what some case does.
 */
export function offerOf(content: ProcedureContent, caseKey?: string | null): Offer {
  const { serviceLevel: level, cases } = content;
  const asked = caseKey ? [caseKey] : cases.length > 0 ? cases.map(({ key }) => key) : [null];
  const canFileOnline =
    level >= 3 &&
    asked.some((key) => {
      const { formKey, processKey } = handlingOf(content, key);
      return formKey !== null && processKey !== null && termsFor(content, "online", key);
    });
  const documents = caseKey ? documentsFor(content, caseKey) : content.documents;
  return {
    level,
    blanks: level >= 2 ? blanksOf(documents) : [],
    hasBlankForm: level >= 2 && handlingOf(content, caseKey ?? null).formKey !== null,
    canFileOnline,
    canPayOnline: canFileOnline && level === 4,
    canReceiveOnline: canFileOnline && level === 4,
  };
}

/** Nothing can be done any more with what was abolished. */
export function nothingOffered({ serviceLevel: level }: Pick<ProcedureContent, "serviceLevel">): Offer {
  return {
    level,
    blanks: [],
    hasBlankForm: false,
    canFileOnline: false,
    canPayOnline: false,
    canReceiveOnline: false,
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
