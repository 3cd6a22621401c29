import { opendir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file to read, or something in the folder that is none and why. */
export type Entry = { path: string } | { path: string; skipped: string } | { path: string; broken: string };

/** The JSON files under a path, in the order of their names; whatever else lies there is named. Follows no circle of links. */
export async function* filesUnder(path: string): AsyncGenerator<Entry> {
  const found = await stat(path).catch((error) => {
    throw new Error(`${path}: ${reasonOf(error)}`);
  });
  if (found.isDirectory()) yield* filesIn(path, new Set([await realpath(path)]));
  else yield { path };
}

async function* filesIn(folder: string, visited: Set<string>): AsyncGenerator<Entry> {
  const names: string[] = [];
  for await (const { name } of await opendir(folder)) names.push(name);
  for (const name of names.sort()) {
    const path = join(folder, name);
    try {
      const found = await stat(path);
      if (found.isDirectory()) {
        const real = await realpath(path);
        if (visited.has(real)) yield { path, skipped: "leads back to a folder that was read already" };
        else yield* filesIn(path, visited.add(real));
      } else if (!found.isFile()) yield { path, skipped: "is not a file" };
      else if (!/\.(json|jsonl|ndjson)$/i.test(name))
        yield { path, skipped: "is not a JSON file by its name" };
      else yield { path };
    } catch (error) {
      yield { path, broken: reasonOf(error) };
    }
  }
}

/** Why the system would not give a file, as people say it. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "leads to nothing";
  if (code === "EACCES" || code === "EPERM") return "may not be read";
  if (code === "ELOOP") return "is a link that leads in a circle";
  return error instanceof Error ? error.message : String(error);
}
