import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tokenHash } from "#lib/accounts/tokens.ts";

const { E2E_URL = "", E2E_DATABASE_URL = "" } = process.env;
const sql = postgres(E2E_DATABASE_URL, { max: 1, onnotice: () => {} });
const problemType = "application/problem+json";

/** Systems that file for others; what they filed stays, as history does. */
const tokens = { write: randomUUID(), read: randomUUID(), disabled: randomUUID() };

beforeAll(async () => {
  const client = (token: string, scopes: string[], disabledAt: Date | null = null) =>
    sql`insert into api_clients (name, token_hash, scopes, disabled_at)
      values ('Phần mềm thử', ${tokenHash(token)}, ${sql.json(scopes)}, ${disabledAt})`;
  await client(tokens.write, ["dossiers:write", "dossiers:read"]);
  await client(tokens.read, ["dossiers:read"]);
  await client(tokens.disabled, ["dossiers:write"], new Date());
});

afterAll(async () => {
  await sql`update api_clients set disabled_at = now()
    where token_hash in ${sql(Object.values(tokens).map(tokenHash))} and disabled_at is null`;
  await sql.end({ timeout: 5 });
});

const get = (path: string, token?: string) =>
  fetch(`${E2E_URL}${path}`, { headers: token ? { authorization: `Bearer ${token}` } : {} });

async function expectProblem(response: Response, status: number, code: string) {
  expect(response.headers.get("content-type")).toBe(problemType);
  const problem = await response.json();
  expect(problem).toMatchObject({ status, code });
  expect(response.status).toBe(status);
  return problem;
}

describe("searching procedures", () => {
  test.each(["khai sinh", "KHAI SINH", "đăng ký khai sinh", "dang ky khai sinh"])(
    "“%s” finds the registration of a birth on the first page, in the shape that was agreed",
    async (words) => {
      const response = await get(`/api/v1/procedures?q=${encodeURIComponent(words)}`);
      expect(response.status).toBe(200);
      const { items, nextCursor } = await response.json();
      expect(nextCursor === null || typeof nextCursor === "string").toBe(true);
      for (const item of items)
        expect(item).toMatchObject({
          code: expect.stringMatching(/^\d\.\d{6}$/),
          name: expect.any(String),
          field: expect.any(String),
          serviceLevel: expect.any(Number),
          agencyLevel: expect.any(String),
        });
      expect(items.map(({ code }: { code: string }) => code)).toContain("1.001193");
    },
  );
});

test("the description is OpenAPI 3.1 and names every call, with what may be refused", async () => {
  const { openapi, paths } = await (await get("/api/v1/openapi.json")).json();
  expect(openapi).toMatch(/^3\.1\./);
  const calls = Object.entries<object>(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(calls.sort()).toEqual([
    "get /api/v1/dossiers",
    "get /api/v1/dossiers/{code}",
    "get /api/v1/dossiers/{code}/progress",
    "get /api/v1/forms/{key}",
    "get /api/v1/open-data/procedures.csv",
    "get /api/v1/open-data/procedures.json",
    "get /api/v1/procedures",
    "get /api/v1/procedures/changes.atom",
    "get /api/v1/procedures/{code}",
    "post /api/v1/dossiers",
  ]);
});

/** A dossier as a system sends it: a plain application in the demo. */
const application = {
  procedureCode: "2.000635",
  handlingAgency: "02647",
  submitter: { kind: "person", name: "Lò Thị Mai", phone: "84912345678" },
  answers: {
    requester: {
      relation: "self",
      fullName: "Lò Thị Mai",
      personalId: "010195004321",
      phone: "0912345678",
      residence: { province: "15", commune: "02647", detail: "Tổ 5, số 27 đường Hoàng Liên" },
    },
    event: "change",
    subject: { sex: "female", fullName: "Lò Thị Mai", birthDate: "1995-08-15", nationality: "Việt Nam" },
    bookNumber: "01/1998",
    registeredAt: "Ủy ban nhân dân xã Tả Phìn",
    registeredOn: "1998",
    registrationNumber: "76",
    copies: 1,
    truth: true,
  },
};

type Sending = { token?: string | undefined; key?: string | undefined; body?: string };

function post({ token, key, body = JSON.stringify(application) }: Sending) {
  const headers = new Headers({ "content-type": "application/json" });
  if (token) headers.set("authorization", `Bearer ${token}`);
  if (key) headers.set("idempotency-key", key);
  return fetch(`${E2E_URL}/api/v1/dossiers`, { method: "POST", headers, body });
}

describe("filing for others", () => {
  test("the same key gives the same dossier, never a second, also at once", async () => {
    const key = randomUUID();
    const [one, other] = await Promise.all([
      post({ token: tokens.write, key }),
      post({ token: tokens.write, key }),
    ]);
    const again = await post({ token: tokens.write, key });
    expect([one.status, other.status].sort()).toEqual([200, 201]);
    expect(again.status).toBe(200);
    const codes = await Promise.all(
      [one, other, again].map(async (response) => (await response.json()).code),
    );
    expect(new Set(codes).size).toBe(1);
    const listed = await (await get("/api/v1/dossiers", tokens.write)).json();
    expect(listed.items.map(({ code }: { code: string }) => code)).toEqual([codes[0]]);

    expect((await get(`/api/v1/dossiers/${codes[0]}`, tokens.write)).status).toBe(200);
    await expectProblem(await get(`/api/v1/dossiers/${codes[0]}`, tokens.read), 404, "notFound");
  });

  test.each<[string, Sending, number, string]>([
    ["nobody", {}, 401, "signInRequired"],
    ["a token nobody was given", { token: randomUUID() }, 401, "signInRequired"],
    ["a token that was withdrawn", { token: tokens.disabled }, 401, "signInRequired"],
    ["a token that may only read", { token: tokens.read }, 403, "forbidden"],
  ])("%s is refused", async (_who, sending, status, code) => {
    await expectProblem(await post({ ...sending, key: randomUUID() }), status, code);
  });

  test("without a key it is refused, and the header is named", async () => {
    const problem = await expectProblem(await post({ token: tokens.write }), 422, "invalid");
    expect(problem.fieldErrors).toEqual({ "Idempotency-Key": "required" });
  });

  test("a wrong answer is refused at its field", async () => {
    const answers = { ...application.answers, copies: -1 };
    const body = JSON.stringify({ ...application, answers });
    const refused = await post({ token: tokens.write, key: randomUUID(), body });
    const problem = await expectProblem(refused, 422, "invalid");
    expect(Object.keys(problem.fieldErrors)).toEqual(["answers.copies"]);
  });

  test.each(["{", "[]", "null", "birth"])("the body %j is no JSON object", async (body) => {
    await expectProblem(await post({ token: tokens.write, key: randomUUID(), body }), 400, "invalid");
  });
});

describe("progress", () => {
  test("anybody who knows the code learns how far it is, and nothing of anybody", async () => {
    const [dossier] = await sql`select code from dossiers order by submitted_at limit 1`;
    const progress = await (await get(`/api/v1/dossiers/${dossier?.code}/progress`)).json();
    expect(progress).toEqual({
      code: dossier?.code,
      level: expect.any(String),
      percent: expect.any(Number),
    });
  });

  test("an unknown code is not found", async () => {
    await expectProblem(await get("/api/v1/dossiers/H38.99-010126-9999/progress"), 404, "notFound");
  });
});

describe("what operators watch", () => {
  test.each(["live", "ready"])("health says %s", async (what) => {
    expect((await get(`/api/health/${what}`)).status).toBe(200);
  });

  test("metrics are not for everybody", async () => {
    for (const token of [undefined, "guessed"])
      expect([401, 404]).toContain((await get("/metrics", token)).status);
  });
});
