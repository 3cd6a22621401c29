import { plain } from "./text.ts";

const longestKey = 48;

/** A key of the words of a name, in camel case; null: it has no letter to begin with. */
export function keyOf(name: string): string | null {
  const words = plain(name).split(" ").filter(Boolean);
  const start = words.findIndex((word) => /^[a-z]/.test(word));
  if (start < 0) return null;
  let key = "";
  for (const [at, word] of words.slice(start).entries()) {
    if (key.length + word.length > longestKey && at > 0) break;
    key += at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1);
  }
  return key.slice(0, longestKey);
}

/** Gives out each key once: the second of a name gets a number. */
export function onceEach(fallback: string): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    const base = keyOf(name) ?? fallback;
    let key = base;
    for (let number = 2; given.has(key); number++) key = `${base}${number}`;
    given.add(key);
    return key;
  };
}
