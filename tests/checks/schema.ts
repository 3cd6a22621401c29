import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { faults, run } from "./check.ts";

const migrations = "drizzle/migrations";
const copy = ".data/test/migrations"; // drizzle-kit takes no folder outside the project

/** Tables that no migration makes, or migrations that some database would skip. */
export const schemaFaults = faults(async () => {
  const { code, output } = await run("drizzle-kit check --config drizzle/config.ts");
  return [...(code === 0 ? [] : [output]), ...journalFaults(), ...(await drift())];
});

/** The migrator remembers only the time of the last migration: one with an earlier time would never run. */
function journalFaults() {
  const journal = readFileSync(`${migrations}/meta/_journal.json`, "utf8");
  const { entries } = JSON.parse(journal) as { entries: { tag: string; when: number }[] };
  const files = readdirSync(migrations).filter((file) => file.endsWith(".sql"));
  return [
    ...entries
      .filter(({ when }, place) => when <= (entries[place - 1]?.when ?? 0))
      .map(({ tag }) => `${tag} is not later than the migration before it`),
    ...files
      .filter((file) => !entries.some(({ tag }) => `${tag}.sql` === file))
      .map((file) => `${file} is not in the journal`),
  ];
}

/** What `drizzle-kit generate` would still write, tried on a copy. */
async function drift() {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  cpSync(migrations, copy, { recursive: true });
  const before = readdirSync(copy);
  const { code, output } = await run(
    `drizzle-kit generate --dialect postgresql --schema ./drizzle/schema/*.ts --out ${copy}`,
  );
  const added = readdirSync(copy).filter((file) => !before.includes(file));
  if (code !== 0) return [output];
  return added.map(
    (file) => `drizzle/schema has no migration for:\n${readFileSync(`${copy}/${file}`, "utf8")}`,
  );
}
