import type { Finding } from "../findings.ts";
import { keyOf } from "./keys.ts";
import { found } from "./kinds.ts";
import { capitalised, isNothing, plain } from "./text.ts";

/** The subject fields a reader knows, each by its key and its Vietnamese name. */
export type KnownFields = readonly { key: string; name: string }[];

/** The field of a record: that of a known one with the same plain name, else a new one with a key of its name. */
export function readField(
  text: string,
  known: KnownFields,
): { key: string; name: string; findings: Finding[] } {
  const key = keyOf(text);
  if (isNothing(text) || key === null)
    return { key: "other", name: "Lĩnh vực khác", findings: [found("fieldMissing", "field", text)] };
  const name = inSentenceCase(text);
  const wanted = plain(name);
  const same = known.find((field) => plain(field.name) === wanted);
  return { key: same?.key ?? key, name: same?.name ?? name, findings: [] };
}

/** A name in capitals only is written as a sentence would begin with it. */
function inSentenceCase(text: string): string {
  const isShouted = !/\p{Ll}/u.test(text);
  return capitalised(isShouted ? text.toLowerCase() : text);
}
