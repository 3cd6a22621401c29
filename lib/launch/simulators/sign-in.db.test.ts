import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import NextAuth from "next-auth";
import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, beforeEach, describe, expect, vi } from "vitest";
import { citizens, sessions } from "#drizzle/schema/accounts.ts";
import { hashPassword } from "#lib/accounts/password.ts";
import { actorOfSession } from "#lib/accounts/queries/actors.ts";
import type { Database } from "#lib/platform/db.ts";
import { cookieBrowser, keepCookies } from "#tests/cookie-browser.ts";
import { test as base } from "#tests/database/test.ts";
import { createOfficer } from "#tests/factories/accounts.ts";
import { identitySimulator } from "./identity.ts";

const portal = "http://localhost:3000";
const person = { personalId: "015190001234", fullName: "Nguyễn Thị Hoa" };
/** Where this test's browser keeps the portal's cookies, and which database the portal has. */
const at = vi.hoisted(() => ({ jar: new Map<string, string>(), db: undefined as Database | undefined }));

vi.mock("server-only", () => ({}));
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: (name: string) => at.jar.has(name) && { name, value: at.jar.get(name) } }),
  headers: async () => new Headers({ "user-agent": "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0" }),
}));
vi.mock("#lib/platform/log.ts", () => ({ logError: vi.fn(), logRefusal: vi.fn() }));
vi.mock("#lib/platform/db.ts", () => ({ database: () => at.db }));

const test = base.extend<{ db: Database }>({
  db: async ({ ownDatabase }, use) => {
    at.db = ownDatabase.db;
    await use(ownDatabase.db);
  },
});

let server: Server;
let issuer = "";

beforeAll(async () => {
  let answer: RequestListener = () => {};
  server = createServer((request, response) => answer(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { id: "mot-cua", secret: "a-secret-of-the-tests", name: "Một Cửa" };
  const redirectUri = `${portal}/api/auth/callback/national`;
  answer = identitySimulator({ issuer, client: { ...client, redirectUri }, people: [person] });
  vi.stubEnv("NEXTAUTH_URL", portal);
  vi.stubEnv("OIDC_ISSUER", issuer);
  vi.stubEnv("OIDC_CLIENT_ID", client.id);
  vi.stubEnv("OIDC_CLIENT_SECRET", client.secret);
});

beforeEach(() => at.jar.clear());

afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
  server.closeAllConnections();
});

/** Asks next-auth what its route or an action of ours would ask, and keeps the cookies of the reply. */
async function ask(method: "GET" | "POST", path: string[], values: Record<string, string> = {}) {
  const { authOptions } = await import("#lib/platform/auth.ts");
  const reply = { headers: {} as Record<string, unknown>, body: {} as Record<string, string> };
  const response = {
    status: () => response,
    getHeader: (name: string) => reply.headers[name],
    setHeader: (name: string, value: unknown) => {
      reply.headers[name] = value;
      return response;
    },
    json: (body: Record<string, string>) => void Object.assign(reply, { body }),
    send: (body: Record<string, string>) => void Object.assign(reply, { body }),
    end: () => {},
  };
  const request = {
    method,
    headers: {},
    cookies: Object.fromEntries(at.jar),
    query: { nextauth: path, ...(method === "GET" && values) },
    ...(method === "POST" && { body: { ...values, json: "true" } }),
  };
  await NextAuth(authOptions())(request, response);
  keepCookies(
    at.jar,
    [reply.headers["Set-Cookie"] ?? []].flat().map((line) => decodeURIComponent(String(line))),
  );
  return new URL(String(reply.headers.Location ?? reply.body.url ?? portal), portal);
}

async function csrf() {
  await ask("GET", ["csrf"]);
  return (at.jar.get("next-auth.csrf-token") ?? "").split("|")[0] ?? "";
}

async function goToProvider(callbackUrl = "/ho-so") {
  return ask("POST", ["signin", "national"], { csrfToken: await csrf(), callbackUrl });
}

/** Says who one is at the provider, and comes back with what it sends along. */
async function answerAtProvider(address: URL) {
  const { visit } = cookieBrowser(() => issuer);
  const login = await visit(address.href);
  const consent = await visit(login.url.pathname, { citizen: person.personalId, level: "2" });
  const back = await visit(consent.url.pathname, { answer: "agree" });
  return Object.fromEntries(back.url.searchParams);
}

async function signedIn(db: Database) {
  const { sessionIdInCookie } = await import("#lib/platform/session-cookie.ts");
  const id = await sessionIdInCookie();
  return id ? actorOfSession(db, id, new Date()) : undefined;
}

describe("signing in with the national identity", () => {
  test("leads through the provider to a session of the citizen, and to the page one came from", async ({
    db,
  }) => {
    const provider = await goToProvider("/thu-tuc/1.001193?q=a");
    expect(provider.origin).toBe(issuer);
    expect(Object.keys(Object.fromEntries(provider.searchParams))).toEqual(
      expect.arrayContaining(["state", "nonce", "code_challenge"]),
    );
    const landed = await ask("GET", ["callback", "national"], await answerAtProvider(provider));
    expect(landed.href).toBe(`${portal}/thu-tuc/1.001193?q=a`);

    const [citizen] = await db.select().from(citizens);
    expect(citizen).toMatchObject({ ...person, assurance: 2 });
    expect(await signedIn(db)).toEqual({ kind: "citizen", id: citizen?.id, assurance: 2 });
    expect((await db.select().from(sessions))[0]?.userAgent).toContain("Firefox");
  });

  test.for(["state", "nonce", "pkce.code_verifier"])(
    "comes to nothing without the cookie that holds the %s",
    async (name, { db }) => {
      const answer = await answerAtProvider(await goToProvider());
      at.jar.delete(`next-auth.${name}`);
      const landed = await ask("GET", ["callback", "national"], answer);
      expect(landed.searchParams.get("error")).toBe("OAuthCallback");
      expect(await db.select().from(sessions)).toEqual([]);
    },
  );

  test("comes to nothing with the answer to another browser's question", async ({ db }) => {
    const theirs = await answerAtProvider(await goToProvider());
    at.jar.clear();
    await goToProvider();
    await ask("GET", ["callback", "national"], theirs);
    expect(await db.select().from(sessions)).toEqual([]);
  });

  test("never leads away from the portal afterwards", async ({ db }) => {
    for (const elsewhere of [
      "https://evil.example/",
      "//evil.example",
      "/\\evil.example",
      `${portal}.evil.example`,
    ]) {
      const landed = await ask(
        "GET",
        ["callback", "national"],
        await answerAtProvider(await goToProvider(elsewhere)),
      );
      expect(landed.origin).toBe(portal);
    }
    expect((await signedIn(db))?.kind).toBe("citizen");
  });

  test("ends the session this browser held before", async ({ db }) => {
    for (let n = 0; n < 2; n++)
      await ask("GET", ["callback", "national"], await answerAtProvider(await goToProvider()));
    expect(await db.select().from(sessions)).toHaveLength(1);
    expect((await signedIn(db))?.kind).toBe("citizen");
  });
});

describe("signing in with a password", () => {
  const password = "mot-cua-2027";

  async function tell(username: string, typed: string) {
    return ask("POST", ["callback", "officer"], { csrfToken: await csrf(), username, password: typed });
  }

  test("gives an officer a session", async ({ db }) => {
    const { username, id } = await createOfficer(db, { passwordHash: await hashPassword(password) });
    await tell(username, password);
    expect(await signedIn(db)).toEqual({ kind: "officer", id, posts: [] });
  });

  test("answers a refusal by its code, and an unexpected error by nothing that could tell", async ({
    db,
  }) => {
    expect((await tell("nobody", password)).searchParams.get("error")).toBe("wrongCredentials");
    expect((await tell("no\u0000body", password)).searchParams.get("error")).toBe("unexpected");
    expect(await signedIn(db)).toBeUndefined();
  });

  test("is not possible from another site, which cannot know the token", async ({ db }) => {
    const { username } = await createOfficer(db, { passwordHash: await hashPassword(password) });
    await csrf();
    await ask("POST", ["callback", "officer"], { csrfToken: "guessed", username, password });
    expect(await signedIn(db)).toBeUndefined();
  });
});

test("a cookie that is forged, altered or made with another secret signs nobody in", async ({ db }) => {
  const { username } = await createOfficer(db, { passwordHash: await hashPassword("mot-cua-2027") });
  await ask("POST", ["callback", "officer"], { csrfToken: await csrf(), username, password: "mot-cua-2027" });
  const [row] = await db.select().from(sessions);
  const forged = await encode({ token: { sid: row?.id }, secret: "another secret, long enough to be one" });
  const real = at.jar.get("mot-cua.session") ?? "";
  for (const value of ["", "x", row?.id ?? "", forged, `${real}x`, real.slice(1)]) {
    at.jar.set("mot-cua.session", value);
    expect(await signedIn(db)).toBeUndefined();
  }
  at.jar.set("mot-cua.session", real);
  expect((await signedIn(db))?.kind).toBe("officer");
});
