import * as z from "zod";

/**
 * A text in both languages of the portal. What nobody has translated stands in Vietnamese in both: `isUntranslated` tells,
 * so that a page can say so and mark its language.
 */
export const bilingual = z
  .object({ vi: z.string().trim().min(1), en: z.string().trim().min(1).optional() })
  .transform(({ vi, en }) => ({ vi, en: en ?? vi }));

export type Bilingual = { vi: string; en: string };

/** The same words for both languages, of a text that exists in Vietnamese only. */
export function onlyVietnamese(vi: string): Bilingual {
  return { vi, en: vi };
}

/** Whether the text is still to be translated. */
export function isUntranslated({ vi, en }: Bilingual): boolean {
  return vi === en;
}
