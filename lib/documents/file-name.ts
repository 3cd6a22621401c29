const longest = 100;
const marks = "\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff"; // direction and invisible marks make `exe.pdf` read as `fdp.exe`
const unwanted = new RegExp(`[\\p{Cc}\\p{Cs}${marks}<>:"|?*]`, "gu");

/** A name to show and to save under: composed letters, no folders, no invisible characters, at most 100 of them. */
export function plainFileName(given: string): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = last
    .replace(unwanted, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  return shortened(clean || "tep");
}

/** The ending tells people what a file is, so the middle gives way. */
function shortened(name: string) {
  const letters = [...name];
  if (letters.length <= longest) return name;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? "";
  return `${letters
    .slice(0, longest - ending.length)
    .join("")
    .trimEnd()}${ending}`;
}
