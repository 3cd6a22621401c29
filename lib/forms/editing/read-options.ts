import * as z from "zod";
import { optionsFrom } from "./option-lines.ts";
import type { WrittenField } from "./written.ts";

const text = z.string().trim().max(20_000).catch("");
const optionsForm = z.object({ from: text, lines: text }).catch({ from: "own", lines: "" });

/** Where the options of a question come from, and its own ones. */
export function readOptions(posted: unknown, before: WrittenField) {
  const { from, lines } = optionsForm.parse(posted ?? {});
  const [source, name] = from.split(".");
  if (source === "list") return { list: name, catalogue: undefined, options: undefined };
  if (source === "catalogue") return { list: undefined, catalogue: name, options: undefined };
  const held = "options" in before ? (before.options ?? []) : [];
  return { list: undefined, catalogue: undefined, options: optionsFrom(lines, held) };
}
