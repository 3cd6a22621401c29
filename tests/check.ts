import "#lib/launch/follow-parent.js";
import { type Check, commands, type Outcome, tests } from "./checks/check.ts";
import { lockfileFaults } from "./checks/lockfile.ts";
import { schemaFaults } from "./checks/schema.ts";

/** Everything there is to check. Each of the first six counts once, of the others each test. */
const checks: Record<string, Check> = {
  lockfile: lockfileFaults,
  types: commands("next typegen", "tsc --noEmit"),
  lint: commands("biome check --error-on-warnings --max-diagnostics=50"),
  layers: commands("depcruise --config .dependency-cruiser.js app components lib drizzle tests proxy.ts"),
  "dead-code": commands("knip"),
  schema: schemaFaults,
  unit: tests("unit"),
  db: tests("db"),
  e2e: tests("e2e"),
};

const wanted = process.argv.slice(2).filter((name) => name !== "--all");
const unknown = wanted.find((name) => !Object.hasOwn(checks, name));
if (unknown) {
  console.error(`There is no check named ${unknown}, only ${Object.keys(checks).join(", ")}`);
  process.exit(2);
}
const total = { passed: 0, failed: 0 };
for (const name of selected()) add(await checks[name]?.(name));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** The named ones, or all; without being told, all that need no browser. */
function selected() {
  const all = Object.keys(checks);
  if (wanted.length > 0) return wanted;
  return process.argv.includes("--all") ? all : all.filter((name) => name !== "e2e");
}

function add(outcome: Outcome | undefined) {
  total.passed += outcome?.passed ?? 0;
  total.failed += outcome?.failed ?? 0;
}
