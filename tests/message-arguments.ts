/** The names of what a message in ICU syntax is filled with: `{count, plural, other {# of {total}}}` and `<link>`. */
export function argumentsOf(message: string): string[] {
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([, name]) => `<${name}>`);
  return [...new Set([...argumentsIn(message), ...tags])].sort();
}

function argumentsIn(text: string): string[] {
  return topLevelBraces(text).flatMap((inside) => {
    const [name = "", kind, ...rest] = inside.split(",");
    const hasBranches = /^\s*(plural|selectordinal|select)\s*$/.test(kind ?? "");
    const branches = hasBranches ? topLevelBraces(rest.join(",")) : [];
    return [name.trim(), ...branches.flatMap(argumentsIn)];
  });
}

/** What stands between each outermost pair of braces. */
function topLevelBraces(text: string) {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (const [at, character] of [...text].entries()) {
    if (character === "{" && depth++ === 0) from = at + 1;
    if (character === "}" && --depth === 0) found.push([...text].slice(from, at).join(""));
  }
  return found;
}
