/** Where definitions name other fields. */
const references = new Set([
  "field",
  "on",
  "notBefore",
  "birthDate",
  "sex",
  "sumOf",
  "count",
  "ageInYears",
  "from",
]);

/** A part of a form in which everything that spoke of the field `from` speaks of `to`; for copies that bear another name. */
export function renamed<Part>(part: Part, from: string, to: string, name = ""): Part {
  if (from === to) return part;
  if (typeof part === "string") return (references.has(name) ? renamedPath(part, from, to) : part) as Part;
  if (Array.isArray(part)) return part.map((each) => renamed(each, from, to, name)) as Part;
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, renamed(value, from, to, key)]);
  return Object.fromEntries(entries) as Part;
}

function renamedPath(path: string, from: string, to: string): string {
  const [, lead = "", rest = ""] = /^(answers\.)?(.*)$/.exec(path) ?? [];
  if (rest === from) return `${lead}${to}`;
  return rest.startsWith(`${from}.`) ? `${lead}${to}${rest.slice(from.length)}` : path;
}
