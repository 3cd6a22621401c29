import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import Provider, { errors, type Grant, type Interaction } from "oidc-provider";
import { consentPage, loginPage, messagePage } from "./identity-pages.ts";
import { memoryAdapters } from "./memory-adapter.ts";
import { claimsOf, type Person, subjectOf, typedPerson } from "./person.ts";

export type IdentityOptions = {
  /** Its own address, as the portal knows it. */
  issuer: string;
  client: { id: string; secret: string; redirectUri: string; name: string };
  /** Whom to offer; anybody else may be typed in. */
  people: readonly Person[];
};

type Exchange = { request: IncomingMessage; response: ServerResponse; provider: Provider };

const hour = 3600;
const levels = ["1", "2"];

/**
 * A real OpenID Connect provider that plays the national identity: code flow with PKCE, signed tokens, consent. Only
 * its people are invented, and nobody needs a password.
 */
export function identitySimulator({ issuer, client, people }: IdentityOptions): RequestListener {
  const known = new Map(people.map((person) => [subjectOf(person), person]));
  const provider = new Provider(issuer, {
    adapter: memoryAdapters(),
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        client_name: client.name,
        redirect_uris: [client.redirectUri],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    jwks: { keys: [signingKey()] },
    acrValues: levels,
    claims: {
      acr: null,
      auth_time: null,
      openid: ["sub"],
      profile: ["HoVaTen", "SoDinhDanh", "birthdate", "gender"],
      phone: ["SoDienThoai"],
      email: ["ThuDienTu"],
      address: ["DiaChi"],
    },
    // Cookies do not know ports: the portal on the same host must not see ours under its own names.
    cookies: {
      keys: [randomBytes(32).toString("hex")],
      names: {
        session: "mo-phong-dinh-danh.session",
        interaction: "mo-phong-dinh-danh.interaction",
        resume: "mo-phong-dinh-danh.resume",
      },
    },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    ttl: {
      AccessToken: hour,
      AuthorizationCode: 60,
      Grant: hour,
      IdToken: hour,
      Interaction: hour,
      Session: hour,
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, sub) => {
      const person = known.get(sub);
      return person && { accountId: sub, claims: () => claimsOf(person) };
    },
    renderError: (context, out) => {
      context.type = "html";
      context.body = messagePage("expired", [out.error, out.error_description].filter(Boolean).join(": "));
    },
  });
  const protocol = provider.callback();

  return (request, response) => {
    const path = request.url?.split("?")[0];
    if (path === "/") return show(response, messagePage("about"));
    if (!path?.startsWith("/interaction/")) return void protocol(request, response);
    answerInteraction({ request, response, provider }, { people, known }).catch((error) => {
      const isOver = error instanceof errors.OIDCProviderError;
      if (!isOver) console.error(error);
      show(response, messagePage("expired"), isOver ? 400 : 500);
    });
  };
}

type Register = { people: readonly Person[]; known: Map<string, Person> };

async function answerInteraction(exchange: Exchange, register: Register) {
  const { request, response, provider } = exchange;
  const interaction = await provider.interactionDetails(request, response);
  const language = String(interaction.params.ui_locales ?? "").startsWith("en") ? "en" : "vi";
  const person = register.known.get(interaction.session?.accountId ?? "");
  const isConsent = interaction.prompt.name === "consent" && person;
  const page = (hasFault = false) =>
    isConsent ? consentPage(language, claimsOf(person)) : loginPage(language, register.people, hasFault);
  if (request.method !== "POST") return show(response, page());

  const form = await formOf(request);
  if (form.get("answer") === "refuse")
    return provider.interactionFinished(request, response, { error: "access_denied" });
  if (isConsent) return agree(exchange, interaction);
  const chosen = register.people.find(({ personalId }) => personalId === form.get("citizen"));
  const signedIn = chosen ?? typedPerson(form.get("personalId") ?? "", form.get("fullName") ?? "");
  if (!signedIn) return show(response, page(true), 422);
  register.known.set(subjectOf(signedIn), signedIn);
  const acr = form.get("level") === "1" ? "1" : "2";
  return provider.interactionFinished(request, response, { login: { accountId: subjectOf(signedIn), acr } });
}

async function agree({ request, response, provider }: Exchange, interaction: Interaction) {
  const grant = await grantOf(provider, interaction);
  grant.addOIDCScope(String(interaction.params.scope));
  const claims = interaction.prompt.details.missingOIDCClaims;
  if (Array.isArray(claims)) grant.addOIDCClaims(claims);
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

async function grantOf(provider: Provider, { grantId, params, session }: Interaction): Promise<Grant> {
  const given = grantId ? await provider.Grant.find(grantId) : undefined;
  return given ?? new provider.Grant({ accountId: session?.accountId, clientId: String(params.client_id) });
}

const longestForm = 10_000;

async function formOf(request: IncomingMessage) {
  let text = "";
  for await (const piece of request.setEncoding("utf8")) {
    text += piece;
    if (text.length > longestForm) throw new Error("the form is too long");
  }
  return new URLSearchParams(text);
}

function show(response: ServerResponse, html: string, status = 200) {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  response.end(html);
}

function signingKey() {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { ...privateKey.export({ format: "jwk" }), alg: "RS256", use: "sig" };
}
