import { randomBytes } from "node:crypto";
import { encode } from "next-auth/jwt";
import type { Actor, Post } from "#lib/accounts/actor.ts";
import { tokenHash } from "#lib/accounts/tokens.ts";
import type { Province } from "./province.ts";

export type Officer = Actor & { kind: "officer" };

/** Open dossiers drawn at random, each with an officer on whose desk it lies: a busy desk comes up as often as in life. */
export async function workOf(
  { sql }: Province,
  count: number,
): Promise<{ code: string; officer: Officer }[]> {
  const rows = await sql<{ code: string; id: string; posts: Post[] }[]>`
    with drawn as (
      select code, holder_agency_id as agency, holder_role as role, holder_id as officer from dossiers
      where holder_agency_id is not null order by md5(id::text) limit ${count}
    )
    select code, coalesce(drawn.officer, desks.officers[1]) as id,
      json_build_array(json_build_object('agencyId', drawn.agency, 'role', drawn.role)) as posts
    from drawn join bench.desks on desks.agency = drawn.agency and desks.role = drawn.role`;
  return rows.map(({ code, ...officer }) => ({ code, officer: { kind: "officer", ...officer } }));
}

/** A case officer of the agency with the most dossiers, who has the most to search in. */
export async function busiestOfficer({ sql }: Province): Promise<Officer> {
  const [row] = await sql<{ id: string; posts: Post[] }[]>`
    select posts.officer_id as id, json_build_array(json_build_object('agencyId', agency_id, 'role', role)) as posts
    from posts where role = 'caseOfficer' and agency_id = (select handling from bench.ways where agency = 0 limit 1)
    limit 1`;
  if (!row) throw new Error("the busiest agency has a case officer");
  return { kind: "officer", ...row };
}

/** The cookie of somebody who is signed in. */
export async function cookieOf(
  { sql }: Pick<Province, "sql">,
  env: NodeJS.ProcessEnv,
  who: { officerId: string } | { citizenId: string },
) {
  const [session] = await sql<{ id: string }[]>`
    insert into sessions (officer_id, citizen_id, expires_at)
    values (${"officerId" in who ? who.officerId : null}, ${"citizenId" in who ? who.citizenId : null},
      now() + interval '1 day')
    returning id`;
  return `mot-cua.session=${await encode({ token: { sid: session?.id }, secret: env.NEXTAUTH_SECRET ?? "" })}`;
}

/** The bearer token of a system that may file and read, made for this run. */
export async function clientToken({ sql }: Province) {
  const token = randomBytes(32).toString("base64url");
  const scopes = JSON.stringify(["dossiers:write", "dossiers:read"]);
  const [client] = await sql<{ id: string }[]>`
    insert into api_clients (name, token_hash, scopes)
    values ('Đo Lường', ${tokenHash(token)}, ${scopes}::text::jsonb) returning id`;
  return { id: client?.id ?? "", token };
}
