import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { alone } from "./lock.js";

const stored = z.object({
  NEXTAUTH_SECRET: z.string(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.string(),
  OIDC_CLIENT_SECRET: z.string(),
});

/** The secrets nobody has to think about: made once in the data folder, which only its owner may read. */
export async function generatedSecrets(dataDir: string) {
  const path = join(dataDir, "secrets.json");
  mkdirSync(dataDir, { recursive: true });
  await alone(`${path}.lock`, () => {
    if (!existsSync(path)) writeFileSync(path, `${JSON.stringify(fresh(), null, 2)}\n`, { mode: 0o600 });
  });
  return stored.parse(JSON.parse(readFileSync(path, "utf8")));
}

function fresh(): z.output<typeof stored> {
  return {
    NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    OIDC_CLIENT_SECRET: randomBytes(32).toString("base64url"),
  };
}
