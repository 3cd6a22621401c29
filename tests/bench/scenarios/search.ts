import { searchDossiers } from "#lib/dossiers/queries/search.ts";
import { underLoad } from "../measure.ts";
import { treeRssMb } from "../memory.ts";
import type { Scenario } from "../options.ts";
import { busiestOfficer } from "../people.ts";
import { type Province, withProvince } from "../province.ts";
import { inTurn } from "../turns.ts";

type Looked = { code: string; name: string; phone: string; identifier: string };

/**
 * Staff search where there is most to search in, each way of asking by itself: by code, by name as people type it
 * (no accents, common names included), by phone and by personal number. What is looked for must be found.
 */
export const search: Scenario = ({ scale, seconds, concurrency = 4 }, report) =>
  withProvince(scale, async (province) => {
    const officer = await busiestOfficer(province);
    const known = await dossiersOf(province, officer.posts[0]?.agencyId ?? "");
    const each = Math.max(1, Math.round(seconds / Object.keys(questions).length));
    for (const [part, question] of Object.entries(questions)) {
      const measured = await underLoad({ seconds: each, concurrency }, async (_user, request) => {
        const wanted = inTurn(known, request);
        const context = { actor: officer, db: province.db, now: new Date() };
        const { items, nextBefore } = await searchDossiers(context, { q: question(wanted) });
        return items.some(({ code }) => code === wanted.code) || (part === "name" && nextBefore !== null);
      });
      const rssMb = treeRssMb(process.pid);
      report({ scenario: "search", part, scale, concurrency, ...measured, rssMb });
    }
  });

const questions: Record<string, (dossier: Looked) => string> = {
  code: ({ code }) => code,
  codeEnd: ({ code }) => code.slice(-14),
  name: ({ name }) => withoutMarks(name),
  phone: ({ phone }) => phone.replace(/^84/, "0"),
  personalNumber: ({ identifier }) => identifier,
};

function withoutMarks(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}

function dossiersOf({ sql }: Province, agencyId: string) {
  return sql<Looked[]>`
    select code, owner ->> 'name' as name, owner ->> 'phone' as phone, owner ->> 'identifier' as identifier
    from dossiers where handling_agency_id = ${agencyId} order by md5(id::text) limit 300`;
}
