import { resolve } from "node:path";
import * as z from "zod";

const whole = (must: string) => z.coerce.number(must).int();
const address = (protocol: RegExp, must: string) => z.url({ protocol, error: must });
const tcpPort = whole("must be a port from 1 to 65535").min(1).max(65_535);
const database = address(/^postgres(ql)?$/, "must be an address like postgres://user:password@host/database");
const web = address(/^https?$/, "must be an address that begins with http:// or https://");
const secret = z.string().min(32, "must have at least 32 characters");

/** Every variable the product reads. `.env.example` says what each means; a test keeps the two in step. */
export const variables = {
  NODE_ENV: z
    .enum(["development", "production", "test"], "must be development, production or test")
    .default("production"),
  PORT: tcpPort.default(3000),
  PUBLIC_URL: web.optional(),
  DATA_DIR: z.string().default(".data"),
  DATABASE_URL: database.optional(),
  DATABASE_ADMIN_URL: database.optional(),
  DATABASE_REPLICA_URL: database.optional(),
  DATABASE_POOL_SIZE: whole("must be a number from 1 to 200").min(1).max(200).default(10),
  DEMO: z.enum(["on", "off"], "must be on or off").optional(),
  SIMULATORS_PORT: tcpPort.optional(),
  SMTP_URL: address(/^smtps?$/, "must be an address like smtp://user:password@host:587").optional(),
  MAIL_FROM: z.string().default("Một Cửa <khong-tra-loi@localhost>"),
  NEXTAUTH_SECRET: secret.optional(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .base64("must be 32 random bytes in base64")
    .length(44, "must be 32 random bytes in base64")
    .optional(),
  OIDC_ISSUER: web.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  METRICS_TOKEN: z.string().min(16, "must have at least 16 characters").optional(),
  OPEN_DATA_LICENCE: z.string().max(2000, "must have at most 2,000 characters").optional(),
  OPEN_DATA_LICENCE_URL: web.optional(),
  MAX_UPLOAD_BYTES: whole("must be a number of bytes, at least 1")
    .min(1)
    .default(50 * 1024 * 1024),
};

/** What a running process may rely on. */
export type Environment = ReturnType<typeof readSettings> & { DATABASE_URL: string; NEXTAUTH_SECRET: string };

let known: Environment | undefined;

/** The environment of this process, checked the first time it is needed so that a build needs no secrets. */
export function env(): Environment {
  known ??= readEnvironment(process.env);
  return known;
}

/** What an operator set, with the defaults filled in. Throws one line that names every variable at fault. */
export function readSettings(source: Record<string, string | undefined>) {
  const set = Object.entries(source).filter(([, value]) => value?.trim()); // NAME= in a file means not set
  const parsed = z.object(variables).superRefine(togetherOrNotAtAll).safeParse(Object.fromEntries(set));
  if (!parsed.success) throw new Error(faults(parsed.error));

  const settings = parsed.data;
  return {
    ...settings,
    DATA_DIR: resolve(settings.DATA_DIR),
    PUBLIC_URL: new URL(settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).origin,
    DEMO: settings.DEMO ?? (settings.DATABASE_URL ? ("off" as const) : ("on" as const)),
  };
}

/** The settings of a process that was started properly: its database and its secret are there. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const settings = readSettings(source);
  const { DATABASE_URL, NEXTAUTH_SECRET } = settings;
  if (!DATABASE_URL) throw new Error("DATABASE_URL is missing");
  if (!NEXTAUTH_SECRET) throw new Error("NEXTAUTH_SECRET is missing");
  return { ...settings, DATABASE_URL, NEXTAUTH_SECRET };
}

type Identity = { [name in "OIDC_ISSUER" | "OIDC_CLIENT_ID" | "OIDC_CLIENT_SECRET"]?: string | undefined };

/** Half an identity provider would only fail at the first sign-in. */
function togetherOrNotAtAll(settings: Identity, context: z.RefinementCtx) {
  const names = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;
  const missing = names.filter((name) => !settings[name]);
  if (missing.length === names.length) return;
  for (const name of missing) {
    context.addIssue({ code: "custom", path: [name], message: "is missing: set all of OIDC_* or none" });
  }
}

function faults(error: z.ZodError) {
  const byName = new Map(error.issues.map(({ path, message }) => [path.join("."), message] as const));
  return [...byName].map(([name, message]) => `${name} ${message}`).join("; ");
}
