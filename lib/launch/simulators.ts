import { createServer, type Server } from "node:http";
import { communes, wards } from "#drizzle/seed/agencies/communes.ts";
import { citizens, type SeedCitizen } from "#drizzle/seed/people/citizens.ts";
import { env } from "#lib/platform/env.ts";
import { identitySimulator } from "./simulators/identity.ts";
import type { Person } from "./simulators/person.ts";

/** The process that plays the outside systems which need a web server of their own: the national identity. */
const { SIMULATORS_PORT, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, PUBLIC_URL } = env();
if (!SIMULATORS_PORT || !OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET)
  throw new Error("The simulators need SIMULATORS_PORT and OIDC_*: npm start sets them when DEMO is on");

const answer = identitySimulator({
  issuer: OIDC_ISSUER,
  client: {
    id: OIDC_CLIENT_ID,
    secret: OIDC_CLIENT_SECRET,
    redirectUri: new URL("/api/auth/callback/national", PUBLIC_URL).href,
    name: "Một Cửa",
  },
  people: citizens.filter(({ assurance }) => assurance > 0).map(personOf),
});

// "localhost" is either of these, and browsers and Node do not agree which; some machines have only the first.
const servers = [createServer(answer).listen(SIMULATORS_PORT, "127.0.0.1"), secondary(createServer(answer))];
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);

function secondary(server: Server) {
  return server.on("error", () => {}).listen(SIMULATORS_PORT, "::1");
}

function stop() {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
}

function personOf({ communeCode, street, ...citizen }: SeedCitizen): Person {
  const commune = [...wards, ...communes].find(([code]) => code === communeCode)?.[1];
  return { ...citizen, address: commune ? `${street}, ${commune}` : street };
}
