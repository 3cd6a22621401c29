import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test.each([[], ["nonsense"], ["constructor"]])(
  "without a command it knows, it says which there are (%s)",
  (...args) => {
    const { status, stdout, stderr } = portal(...args);

    expect(stderr).toMatch(/^Usage: npm run portal -- <command>\n/);
    expect(stderr).toContain("audit verify");
    expect(stdout).toBe("");
    expect(status).toBe(2);
  },
);

test.each([
  ["migrate", "now"],
  ["seed", "everything"],
])("%s refuses what it does not understand (%s) with its usage", (...args) => {
  const { status, stdout, stderr } = portal(...args);

  expect(stderr).toMatch(/^Usage: npm run portal -- /);
  expect(stdout).toBe("");
  expect(status).toBe(2);
});

function portal(...args: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", "lib/launch/portal.ts", ...args], {
    encoding: "utf8",
  });
}
