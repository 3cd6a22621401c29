const extension = "docx?|xlsx?|pdf|odt|rtf|zip|rar|7z|jpe?g|png|tiff?|pptx?";
const fileEnd = new RegExp(`\\.(?:${extension})$`, "iu");
const betweenFiles = new RegExp(`(?<=\\.(?:${extension}))[,;]?\\s*(?=[\\p{Lu}\\d])`, "u");

/** File names are seldom longer; what is longer holds a part of the name of the paper. */
const longestFile = 180;

/** A row's name, the names of the blanks printed right behind it, and whether it is plain where one ends. */
export function partTemplates(printed: string): { name: string; templates: string[]; isUncertain: boolean } {
  if (!fileEnd.test(printed)) return { name: printed, templates: [], isUncertain: false };
  const seams = seamsIn(printed).filter((at) => printed.length - at <= longestFile);
  const [first] = seams;
  if (first === undefined) return { name: printed, templates: [], isUncertain: !isFileOnly(printed) };
  const templates = printed.slice(first).split(betweenFiles).filter(Boolean);
  const within = seams.filter((at) => at < first + (templates[0]?.length ?? 0));
  return {
    name: printed.slice(0, first).trim(),
    templates,
    isUncertain: new Set(within.map((at) => wordStart(printed, at))).size > 1,
  };
}

/** Places where something new begins without a space: "theo mẫuTờ khai", "Chính phủ.Đơn", "(TK07)01-Đơn". */
function seamsIn(text: string): number[] {
  const strong =
    /(?<=\p{Ll})(?=[\p{Lu}\d])|(?<=[);:”"\]])(?=[\p{L}\d])|(?<=[\p{Ll})][.,])(?=\d)|(?<![\s.]\p{Lu}{1,2}|^\p{Lu}{1,2})(?<=[\p{L}\d)]\.)(?=\p{Lu})/gu;
  const weak = /(?<=\p{Lu}\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\d)(?=\p{Lu}\p{Ll})/gu;
  const places = [...text.matchAll(strong)].map(({ index }) => index);
  return places.length > 0 ? places : [...text.matchAll(weak)].map(({ index }) => index);
}

function wordStart(text: string, at: number): number {
  return text.lastIndexOf(" ", at);
}

function isFileOnly(text: string): boolean {
  return !/\s/u.test(text);
}
