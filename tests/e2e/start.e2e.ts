import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const { E2E_URL = "", E2E_DATA_DIR = "" } = process.env;

test.each(["localhost", "127.0.0.1"])(
  "the product answers at %s once it says that it is ready",
  async (host) => {
    const address = Object.assign(new URL("/api/health/ready", E2E_URL), { hostname: host });

    expect((await fetch(address)).status).toBe(200);
  },
);

test("the demo says who may sign in, to the owner of the data folder only", () => {
  const file = join(E2E_DATA_DIR, "demo-accounts.json");
  const accounts = JSON.parse(readFileSync(file, "utf8"));

  expect(statSync(file).mode & 0o077).toBe(0);
  expect(accounts.staff.length).toBeGreaterThan(0);
  expect(accounts.citizens.length).toBeGreaterThan(0);
});

test("secrets are kept from other users of the machine", () => {
  expect(statSync(join(E2E_DATA_DIR, "secrets.json")).mode & 0o077).toBe(0);
});
