import { eq } from "drizzle-orm";
import { officers } from "#drizzle/schema/accounts.ts";
import { agencies } from "#drizzle/schema/agencies.ts";
import { roles } from "#lib/accounts/actor.ts";
import { createOfficer, lockAccount, resetPassword, unlockAccount } from "#lib/accounts/commands/officers.ts";
import { listOfficers } from "#lib/accounts/queries/officers.ts";
import { createOfficerSchema } from "#lib/accounts/schema.ts";
import type { Context } from "#lib/platform/context.ts";
import { fieldErrorsOf, Refusal } from "#lib/platform/errors.ts";
import en from "#messages/en/errors.json" with { type: "json" };

export const verbs = ["create", "reset", "lock", "unlock", "list"] as const;

/** What an operator typed after `portal account`. */
export type Asked = {
  verb: (typeof verbs)[number];
  names: readonly string[];
  options: { [name in "username" | "name" | "agency" | "role" | "email" | "phone"]?: string };
};

/** What came of it: the answer for machines and for people, or why not. */
export type Told = { answer: unknown; lines: string[] } | { refused: string[] };

/** Does what was asked, or nothing. */
export async function act(context: Context, asked: Asked): Promise<Told> {
  try {
    return await doings[asked.verb](context, asked);
  } catch (error) {
    if (error instanceof Refusal) return { refused: reasonsOf(error) };
    throw error;
  }
}

const doings: Record<Asked["verb"], (context: Context, asked: Asked) => Promise<Told>> = {
  create: async (context, { options }) => {
    const { username = "", name = "", agency = "", role = "", email = "", phone = "" } = options;
    const agencyId = await agencyIdOf(context, agency);
    const parsed = createOfficerSchema.safeParse({ username, fullName: name, email, phone, agencyId, role });
    if (!parsed.success) throw new Refusal("invalid", fieldErrorsOf(parsed.error));
    return handover(await createOfficer(context, parsed.data));
  },
  reset: async (context, asked) => handover(await resetPassword(context, await officerOf(context, asked))),
  lock: async (context, asked) => {
    const officer = await officerOf(context, asked);
    await lockAccount(context, officer);
    return { answer: { username: officer.username, locked: true }, lines: [`${officer.username} is locked`] };
  },
  unlock: async (context, asked) => {
    const officer = await officerOf(context, asked);
    await unlockAccount(context, officer);
    return { answer: { username: officer.username, locked: false }, lines: [`${officer.username} is open`] };
  },
  list: async (context, { names }) => {
    const found = [];
    for (let page = 1, hasMore = true; hasMore; page++) {
      const listed = await listOfficers(context, { q: names.join(" "), page });
      found.push(...listed.officers);
      hasMore = listed.hasMore;
    }
    const answer = found.map(({ username, fullName, state, posts }) => ({
      username,
      fullName,
      state,
      posts: posts.map(({ agencyName, role }) => ({ agency: agencyName, role })),
    }));
    const lineOf = ({ username, state, fullName, posts }: (typeof answer)[number]) =>
      [username, state, fullName, ...posts.map(({ role, agency }) => `${role} at ${agency}`)].join("\t");
    return { answer, lines: answer.map(lineOf) };
  },
};

function handover({ username, password }: { username: string; password: string }): Told {
  return {
    answer: { username, password },
    lines: [
      `user name  ${username}`,
      `password   ${password}`,
      "The password must be changed at the first sign-in.",
    ],
  };
}

async function agencyIdOf({ db }: Context, key: string) {
  const [agency] = await db.select({ id: agencies.id }).from(agencies).where(eq(agencies.key, key));
  if (!agency) throw new Refusal("invalid", { agency: "invalidChoice" });
  return agency.id;
}

async function officerOf({ db }: Context, { names: [username = ""] }: Asked) {
  const [officer] = await db
    .select({ officerId: officers.id, username: officers.username })
    .from(officers)
    .where(eq(officers.username, username.toLowerCase()));
  if (!officer) throw new Refusal("notFound");
  return officer;
}

/** Some words of the pages speak of what only pages show. */
const words: Record<string, string> = {
  ...en,
  invalidChoice: "there is no open agency with this key; portal import agencies brings them in",
  notFound: "There is no account of this name.",
  forbidden: "The account is not in a state for this: see portal account list.",
};

function reasonsOf({ code, fieldErrors = {} }: Refusal) {
  const faults = Object.entries(fieldErrors).map(
    ([field, key]) => `${optionOf(field)}: ${words[key] ?? key}`,
  );
  const hint = "role" in fieldErrors ? [`Roles: ${roles.join(", ")}`] : [];
  return faults.length > 0 ? [...faults, ...hint] : [words[code] ?? code];
}

/** The option that fills a field. */
function optionOf(field: string) {
  return `--${{ fullName: "name", agencyId: "agency" }[field] ?? field}`;
}
