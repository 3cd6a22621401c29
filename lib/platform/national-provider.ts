import "server-only";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { env } from "./env.ts";

type Claims = Record<string, unknown> & { sub: string };

const timeoutMs = 10_000;

/** The national identity by OpenID Connect, where one is configured: code flow with PKCE, state and nonce. */
export function nationalProvider(): OAuthConfig<Claims>[] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env();
  if (!OIDC_ISSUER) return [];
  return [
    {
      id: "national",
      name: "national",
      type: "oauth",
      wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID ?? "",
      clientSecret: OIDC_CLIENT_SECRET ?? "",
      idToken: true,
      checks: ["pkce", "state", "nonce"],
      authorization: { params: { scope: "openid profile email phone address", acr_values: "2 1" } },
      userinfo: {
        // The level is told in the signed token, the person at the userinfo address, which must name the same subject.
        request: async ({ client, tokens }) => {
          const signed = tokens as Exclude<Parameters<typeof client.userinfo>[0], string>;
          return { ...(await client.userinfo(signed)), ...signed.claims() };
        },
      },
      profile: ({ sub }) => ({ id: sub }),
      httpOptions: { timeout: timeoutMs },
    },
  ];
}
