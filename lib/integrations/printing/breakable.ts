/**
 * Lets runs without a space, such as addresses of web and mail, go on in the next line where they would leave a column
 * `widthEms` wide. The library itself breaks only at spaces, or with a hyphen, which would change an address.
 */
export function breakable(text: string, widthEms: number): string {
  return text.replace(/\S+/gu, (run) => linesOf(run, widthEms).join("\n"));
}

function linesOf(run: string, widthEms: number): string[] {
  const letters = [...run];
  let taken = 0;
  const over = letters.findIndex((letter) => {
    taken += widthOf(letter);
    return taken > widthEms;
  });
  if (over < 0 || letters.length === 1) return [run];
  const fits = Math.max(over, 1);
  const seam = letters.slice(0, fits).findLastIndex((letter) => "/@.-_".includes(letter)) + 1;
  const end = seam > fits / 2 ? seam : fits;
  return [letters.slice(0, end).join(""), ...linesOf(letters.slice(end).join(""), widthEms)];
}

/** Never less than the letter takes in any of the four faces, in ems. */
function widthOf(letter: string): number {
  if (/[ijltfìíỉĩịI.,:;'!|/()[\]-]/.test(letter)) return 0.39;
  if (/[\p{Ll}\d]/u.test(letter)) return /[mw]/.test(letter) ? 0.84 : 0.56;
  return /[\p{Lu}]/u.test(letter) && !/[MW]/.test(letter) ? 0.79 : 1;
}
