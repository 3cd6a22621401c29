import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(process.cwd(), "lib/platform/reading-script");
const parts = ["tools.js", "suggest.js"];

/**
 * The one script of pages that are only read, written into them. Read from disk as it stands: every bundle of the server
 * must send the same bytes, or the policy refuses them.
 */
export const readingScript = parts.map((part) => bare(readFileSync(join(folder, part), "utf8"))).join("\n");

/** The source expression that allows this script, and no other, in a content policy. */
export const readingScriptSource = `'sha256-${createHash("sha256").update(readingScript).digest("base64")}'`;

/** Without what only people read: comments on lines of their own, documentation, indentation, empty lines. */
function bare(source: string): string {
  return source
    .replaceAll(/\/\*\*?[\s\S]*?\*\//g, "")
    .replaceAll(/(?:^|(?<=[;})\]])) *\/\/ .*$/gm, "")
    .replaceAll(/^\s+/gm, "")
    .trim();
}
