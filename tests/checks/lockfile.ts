import { readFileSync } from "node:fs";
import { faultsOf } from "#lib/launch/complete-lockfile.js";
import { faults } from "./check.ts";

/** A lock that `npm ci` would refuse on some machine. `npm run lock` mends it. */
export const lockfileFaults = faults(async () => faultsOf(json("package-lock.json"), json("package.json")));

const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));
