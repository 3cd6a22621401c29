import type { Option } from "../field-schema.ts";
import { keyFrom } from "./fresh.ts";

/** Options as lines of text, one each: `value: Tiếng Việt | English`. */
export function optionLines(options: readonly Option[]): string {
  return options.map(({ value, label }) => `${value}: ${label.vi} | ${label.en}`).join("\n");
}

/**
 * Options from such lines. Without a value the one that had these words before is kept, or one is made; without English the
 * Vietnamese stands for both. Help that an option had stays with its value.
 */
export function optionsFrom(text: string, before: readonly Option[]): Option[] {
  const options: Option[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, value, words = ""] = /^(?:\s*([a-zA-Z0-9]{1,40})\s*:)?(.*)$/.exec(line) ?? [];
    const [vi = "", en = ""] = words.split("|").map((part) => part.trim());
    if (vi === "") continue;
    const known = before.find((option) => (value ? option.value === value : option.label.vi === vi));
    const taken = options.map((option) => option.value);
    options.push({
      value: value ?? known?.value ?? keyFrom(vi, taken),
      label: { vi, en: en || (known?.label.vi === vi ? known.label.en : vi) },
      ...(known?.help && { help: known.help }),
    });
  }
  return options;
}
