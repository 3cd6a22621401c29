import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readEnvironment, readSettings, variables } from "./env.ts";

test("nothing has to be set: the defaults make a demo at localhost", () => {
  const settings = readSettings({});

  expect(settings).toMatchObject({ PORT: 3000, PUBLIC_URL: "http://localhost:3000", DEMO: "on" });
  expect(settings.DATABASE_URL).toBeUndefined();
});

test("with a database of one's own there is no demo unless it is asked for", () => {
  const DATABASE_URL = "postgres://user:password@host:5432/mot_cua";

  expect(readSettings({ DATABASE_URL }).DEMO).toBe("off");
  expect(readSettings({ DATABASE_URL, DEMO: "on" }).DEMO).toBe("on");
});

test("the public address follows the port, and is kept without path or slash", () => {
  expect(readSettings({ PORT: "8080" }).PUBLIC_URL).toBe("http://localhost:8080");
  expect(readSettings({ PUBLIC_URL: "https://motcua.example.vn/" }).PUBLIC_URL).toBe(
    "https://motcua.example.vn",
  );
});

test.each([
  ["PORT", "eighty"],
  ["PORT", "70000"],
  ["PORT", "80.5"],
  ["PUBLIC_URL", "motcua.example.vn"],
  ["DATABASE_URL", "mysql://host/database"],
  ["DATABASE_POOL_SIZE", "1000"],
  ["DEMO", "yes"],
  ["SMTP_URL", "mail.example.vn"],
  ["NEXTAUTH_SECRET", "short"],
  ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "not base64"],
  ["METRICS_TOKEN", "short"],
  ["MAX_UPLOAD_BYTES", "50MB"],
])("a malformed %s (%s) is named in one line that does not repeat its value", (name, value) => {
  const complaint = complaintAbout({ [name]: value });

  expect(complaint).toMatch(new RegExp(`^${name} must [^\n]+$`));
  expect(complaint).not.toContain(value);
});

test("all faults are named at once, still in one line", () => {
  expect(complaintAbout({ PORT: "x", DEMO: "x" })).toMatch(/^PORT [^\n]+; DEMO [^\n]+$/);
});

test("half an identity provider is refused, by the name of what is missing", () => {
  const complaint = complaintAbout({ OIDC_ISSUER: "https://identity.example.vn", OIDC_CLIENT_ID: "portal" });

  expect(complaint).toMatch(/^OIDC_CLIENT_SECRET is missing/);
});

test("a variable that is set to nothing counts as not set", () => {
  expect(readSettings({ PORT: "", SMTP_URL: "  ", DATABASE_URL: "" })).toEqual(readSettings({}));
});

test.each(["DATABASE_URL", "NEXTAUTH_SECRET"])("a process without %s does not run", (name) => {
  const complete = { DATABASE_URL: "postgres://host/mot_cua", NEXTAUTH_SECRET: "x".repeat(32) };

  expect(() => readEnvironment({ ...complete, [name]: undefined })).toThrow(`${name} is missing`);
  expect(readEnvironment(complete)).toMatchObject(complete);
});

test(".env.example lists every variable, and no other", () => {
  const example = readFileSync(".env.example", "utf8");
  const listed = [...example.matchAll(/^# ([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name);

  expect(listed.toSorted()).toEqual(Object.keys(variables).toSorted());
});

function complaintAbout(source: Record<string, string>) {
  try {
    readSettings(source);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error("nothing was wrong with it");
}
