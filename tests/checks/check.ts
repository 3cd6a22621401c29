import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

export type Outcome = { passed: number; failed: number };

/** One line of the list: it prints what it has to say, and counts. */
export type Check = (name: string) => Promise<Outcome>;

const useShell = process.platform === "win32"; // only a shell finds .cmd files there

/** A check that passes when these commands do, and shows what they printed when one does not. */
export function commands(...lines: string[]): Check {
  return async (name) => {
    const started = performance.now();
    for (const line of lines) {
      const { code, output } = await run(line);
      if (code !== 0) return report(name, started, output || `${line} ended with exit code ${code}`);
    }
    return report(name, started);
  };
}

/** A check that passes when `find` finds nothing to complain of. */
export function faults(find: () => Promise<string[]>): Check {
  return async (name) => {
    const started = performance.now();
    const found = await find().catch((error: unknown) => [String(error)]);
    return report(name, started, found.join("\n"));
  };
}

/** A project of Vitest, each test counted. A run that breaks down counts as a failure of its own. */
export function tests(project: string): Check {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), "mot-cua-tally-"));
    const tally = join(folder, "tally.json");
    const args = ["run", "--config", "tests/vitest.config.ts", "--project", project];
    const stdio: ["ignore", "inherit", "inherit"] = ["ignore", "inherit", "inherit"];
    const child = spawn("vitest", args, { env: { ...process.env, TALLY: tally }, stdio, shell: useShell });
    const [code] = await once(child, "exit");
    const outcome = readTally(tally);
    rmSync(folder, { recursive: true });
    return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
  };
}

/** Runs a command line without input, to its end. */
export async function run(line: string) {
  const [command = "", ...args] = line.split(" ");
  const child = spawn(command, args, {
    env: { ...process.env, NEXT_DIST_DIR: ".next-types", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    shell: useShell,
  });
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit") as Promise<[number | null]>,
  ]);
  return { code, output: `${output}${errors}`.trim() };
}

function report(name: string, started: number, complaint = ""): Outcome {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${complaint ? "✗" : "✓"} ${name} ${seconds} s`);
  if (complaint) console.log(`${complaint}\n`);
  return complaint ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}

function readTally(path: string): Outcome {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Outcome;
  } catch {
    return { passed: 0, failed: 1 }; // it never came to an end
  }
}
