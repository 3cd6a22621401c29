import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sweepUploads } from "./sweep-uploads.ts";

const folder = mkdtempSync(join(tmpdir(), "sweep-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("what nobody went on with goes; what somebody may still go on with stays", async () => {
  const now = new Date("2027-03-02T08:00:00+07:00");
  const ages = { fresh: 0, yesterday: 24, abandoned: 49 };
  for (const [name, hours] of Object.entries(ages)) {
    const at = new Date(now.getTime() - hours * 3_600_000);
    writeFileSync(join(folder, name), "…");
    utimesSync(join(folder, name), at, at);
  }
  await sweepUploads(now, folder);
  expect(readdirSync(folder).sort()).toEqual(["fresh", "yesterday"]);
});

test("a portal that has had no uploads has nothing to sweep", async () => {
  await expect(sweepUploads(new Date(), join(folder, "none"))).resolves.toBeUndefined();
});
