import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nationalIdentity } from "#lib/accounts/claims.ts";
import { cookieBrowser } from "#tests/cookie-browser.ts";
import { identitySimulator } from "./identity.ts";
import type { Person } from "./person.ts";

const hoa: Person = {
  personalId: "015190001234",
  fullName: "Nguyễn Thị Hoa",
  birthOn: "1990-02-28",
  sex: "female",
  phone: "84912345678",
  email: "hoa@example.com",
  address: "Tổ 5, Yên Bái",
};
const client = { id: "mot-cua", secret: "a-secret-of-the-tests", name: "Một Cửa" };
const redirectUri = "http://127.0.0.1:3999/api/auth/callback/national";
const scope = "openid profile email phone address";

let issuer = "";
let server: Server;

beforeAll(async () => {
  let answer: RequestListener = () => {};
  server = createServer((request, response) => answer(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  answer = identitySimulator({ issuer, client: { ...client, redirectUri }, people: [hoa] });
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const browser = () => cookieBrowser(() => issuer);

const verifier = randomBytes(32).toString("base64url");
const request = {
  client_id: client.id,
  response_type: "code",
  redirect_uri: redirectUri,
  scope,
  state: "the-state",
  nonce: "the-nonce",
  prompt: "login",
  acr_values: "2 1",
  code_challenge: createHash("sha256").update(verifier).digest("base64url"),
  code_challenge_method: "S256",
};
const startOf = (change: Partial<Record<keyof typeof request, string>> = {}) =>
  `/auth?${new URLSearchParams({ ...request, ...change })}`;

async function signIn(form: Record<string, string>) {
  const { visit } = browser();
  const login = await visit(startOf());
  const consent = await visit(login.url.pathname, form);
  return visit(consent.url.pathname, { answer: "agree" });
}

async function exchange(code: string, change: Record<string, string> = {}, secret = client.secret) {
  return fetch(`${issuer}/token`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`${client.id}:${secret}`).toString("base64")}` },
    body: new URLSearchParams({
      grant_type: "authorization_code",
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
      ...change,
    }),
  });
}

async function claimsFrom({ url }: { url: URL }) {
  const tokens = (await (await exchange(url.searchParams.get("code") ?? "")).json()) as Record<
    string,
    string
  >;
  const signed = JSON.parse(Buffer.from(tokens.id_token?.split(".")[1] ?? "", "base64url").toString());
  const told = await fetch(`${issuer}/me`, { headers: { authorization: `Bearer ${tokens.access_token}` } });
  return { signed, told: (await told.json()) as Record<string, unknown> };
}

describe("the simulated national identity", () => {
  test("tells the portal who was chosen, in the words of the national claims, and how surely", async () => {
    const back = await signIn({ citizen: hoa.personalId, level: "2" });
    expect(back.url.href).toContain(redirectUri);
    expect(back.url.searchParams.get("state")).toBe("the-state");
    const { signed, told } = await claimsFrom(back);
    expect(signed).toMatchObject({
      iss: issuer,
      aud: client.id,
      nonce: "the-nonce",
      acr: "2",
      sub: told.sub,
    });
    expect(nationalIdentity({ ...told, ...signed })).toEqual({
      subject: told.sub,
      fullName: hoa.fullName,
      personalId: hoa.personalId,
      birthOn: hoa.birthOn,
      sex: hoa.sex,
      phone: hoa.phone,
      email: hoa.email,
      street: hoa.address,
      assurance: 2,
    });
  });

  test("vouches for anybody whose number and name are typed in, at the level asked for", async () => {
    const typed = { personalId: "010 200 001 234", fullName: " Giàng  A Sử ", level: "1" };
    const { signed, told } = await claimsFrom(await signIn(typed));
    expect(nationalIdentity({ ...told, ...signed })).toMatchObject({
      fullName: "Giàng A Sử",
      personalId: "010200001234",
      sex: "male",
      assurance: 1,
    });
  });

  test("calls the same person by the same name at every sign-in, and never by their number", async () => {
    const [first, second] = [
      await claimsFrom(await signIn({ citizen: hoa.personalId })),
      await claimsFrom(await signIn({ citizen: hoa.personalId })),
    ];
    expect(first.told.sub).toBe(second.told.sub);
    expect(first.told.sub).not.toContain(hoa.personalId);
  });

  test("asks again when a number or a name cannot be", async () => {
    const { visit } = browser();
    const login = await visit(startOf());
    for (const form of [
      {},
      { personalId: "123", fullName: "A" },
      { personalId: hoa.personalId, fullName: " " },
    ]) {
      const { response } = await visit(login.url.pathname, form as Record<string, string>);
      expect(response.status).toBe(422);
      expect(await response.text()).toContain('role="alert"');
    }
  });

  test.for(["login", "consent"])("lets its visitor change their mind at the %s page", async (page) => {
    const { visit } = browser();
    let at = await visit(startOf());
    if (page === "consent") at = await visit(at.url.pathname, { citizen: hoa.personalId });
    const back = await visit(at.url.pathname, { answer: "refuse" });
    expect(back.url.href).toContain(redirectUri);
    expect(back.url.searchParams.get("error")).toBe("access_denied");
    expect(back.url.searchParams.get("code")).toBeNull();
  });

  test("asks who one is each time when the portal wants it so, whoever was there before", async () => {
    const { visit } = browser();
    const login = await visit(startOf());
    const consent = await visit(login.url.pathname, { citizen: hoa.personalId });
    await visit(consent.url.pathname, { answer: "agree" });
    const again = await visit(startOf());
    expect(await again.response.text()).toContain('name="citizen"');
  });

  test("speaks English when asked, and marks every page as a simulation", async () => {
    const { visit } = browser();
    const login = await visit(`${startOf()}&ui_locales=en`);
    const text = await login.response.text();
    expect(text).toContain('lang="en"');
    expect(text).toContain("SIMULATION");
    const { response } = await browser().visit("/");
    expect(await response.text()).toContain("MÔ PHỎNG");
  });

  test("shows what is typed as text, never as markup", async () => {
    const { visit } = browser();
    const login = await visit(startOf());
    const consent = await visit(login.url.pathname, {
      personalId: hoa.personalId,
      fullName: "<script>x</script>",
    });
    expect(await consent.response.text()).not.toContain("<script>");
  });

  test("keeps its cookies under names of its own", async () => {
    const { jar, visit } = browser();
    await visit(startOf());
    expect([...jar.keys()].every((name) => name.startsWith("mo-phong-dinh-danh."))).toBe(true);
  });

  test("gives nothing without the proof of the code, to another secret, or twice", async () => {
    const codeOf = async () => (await signIn({ citizen: hoa.personalId })).url.searchParams.get("code") ?? "";
    expect((await exchange(await codeOf(), { code_verifier: "x".repeat(43) })).status).toBe(400);
    expect((await exchange(await codeOf(), {}, "another")).status).toBe(401);
    const code = await codeOf();
    expect((await exchange(code)).status).toBe(200);
    expect((await exchange(code)).status).toBe(400);
  });

  test("sends nobody anywhere but to the portal, and asks for the proof of the code", async () => {
    const foreign = await browser().visit(startOf({ redirect_uri: "https://evil.example/" }));
    expect(foreign.response.status).toBe(400);
    const bare = await browser().visit(startOf({ code_challenge: "" }));
    expect(bare.url.searchParams.get("error")).toBe("invalid_request");
  });

  test("an interaction that is over says how to go on", async () => {
    const { response } = await browser().visit("/interaction/none");
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("hết hạn");
  });
});
