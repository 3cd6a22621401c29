/**
 * The words of a query as the index of dossiers keeps them: small letters without marks, nothing but letters, digits and
 * what codes are made of. Nothing that could end a quoted lexeme survives.
 */
export function lexemesOf(query: string): string[] {
  const plain = query
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .slice(0, 200);
  const words = plain.split(/\s+/).flatMap((word) => (isCode(word) ? [word] : word.split(/[^a-z0-9]+/)));
  return [...new Set(words.map((word) => word.replace(/[^a-z0-9.-]/g, "")).filter(Boolean))].slice(0, 12);
}

/** Codes keep their dots and dashes: `000.00.00.h38-261121-0001`, or its end `261121-0001`. */
function isCode(word: string): boolean {
  return /^[a-z0-9.]+(?:-[0-9]+)+$/.test(word);
}
