import { existsSync } from "node:fs";
import { readSettings } from "#lib/platform/env.ts";
import { generatedSecrets } from "./secrets.ts";

export type Settings = ReturnType<typeof readSettings>;

/** What the operator set, in the environment or in `.env`. Throws one line that names what is malformed. */
export function operatorSettings(): Settings {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return readSettings(process.env);
}

/** What our processes are started with: the operator's settings, and what follows from them. */
export async function processEnvironment(settings: Settings, databaseUrl: string, simulatorsPort?: number) {
  const { OIDC_CLIENT_SECRET, ...secrets } = await generatedSecrets(settings.DATA_DIR);
  const simulated = simulatorsPort && {
    SIMULATORS_PORT: simulatorsPort,
    OIDC_ISSUER: `http://localhost:${simulatorsPort}`,
    OIDC_CLIENT_ID: "mot-cua",
    OIDC_CLIENT_SECRET,
  };
  const all = {
    ...simulated,
    ...secrets,
    ...settings,
    DATABASE_URL: databaseUrl,
    // Empty, and not absent: what runs has no way to the owner, also where it reads `.env` itself.
    DATABASE_ADMIN_URL: "",
    NEXTAUTH_URL: settings.PUBLIC_URL,
    NEXT_TELEMETRY_DISABLED: 1,
  };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return { ...process.env, ...Object.fromEntries(given.map(([name, value]) => [name, String(value)])) };
}
