import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Children } from "./children.ts";
import { alone } from "./lock.js";

/** What the web build is made of. Tests and what only other processes run do not change it. */
const sources = [
  ..."app components lib messages drizzle/schema".split(" "),
  ..."proxy.ts instrumentation.ts next.config.js tsconfig.json .postcssrc.json package-lock.json".split(" "),
];
const elsewhere = /^lib\/launch$|\.test\.tsx?$/;

/** Builds the web server unless the build that is there was made from these very sources. */
export async function buildIfChanged(children: Children, env: NodeJS.ProcessEnv) {
  const folder = env.NEXT_DIST_DIR || ".next";
  const stamp = join(folder, "built-from");
  await alone(`${folder}.lock`, async () => {
    const hash = sourcesHash(".");
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;

    console.log("Building the web server …");
    rmSync(stamp, { force: true });
    await children.finish("The build", ["node_modules/next/dist/bin/next", "build"], env);
    writeFileSync(stamp, hash);
  });
}

/** One number for all sources under `root`: any change of a name or of content changes it. */
export function sourcesHash(root: string) {
  const hash = createHash("sha256").update(process.version);
  for (const file of sources.flatMap((source) => filesUnder(root, source))) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

function filesUnder(root: string, path: string): string[] {
  const full = join(root, path);
  if (elsewhere.test(path) || !existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}
