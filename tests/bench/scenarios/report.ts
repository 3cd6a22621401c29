import type { Role } from "#lib/accounts/actor.ts";
import { monthAt, monthsUpTo } from "#lib/reports/month.ts";
import { listLateDossiers } from "#lib/reports/queries/late-dossiers.ts";
import { getMonthReport } from "#lib/reports/queries/month-report.ts";
import { underLoad } from "../measure.ts";
import { treeRssMb } from "../memory.ts";
import type { Scenario } from "../options.ts";
import type { Officer } from "../people.ts";
import { type Province, withProvince } from "../province.ts";
import { inTurn } from "../turns.ts";

/** The month report with its list of late dossiers, for the province and for its busiest agency and counter. */
export const report: Scenario = ({ scale, seconds, concurrency = 1 }, tell) =>
  withProvince(scale, async (province) => {
    const months = monthsUpTo(monthAt(new Date()), 12);
    const cache = new Map();
    for (const [part, actor] of Object.entries(await readers(province))) {
      const measured = await underLoad({ seconds, concurrency }, async (_user, request) => {
        const context = { actor, db: province.db, now: new Date(), cache };
        await Promise.all([getMonthReport(context, inTurn(months, request)), listLateDossiers(context)]);
      });
      tell({ scenario: "report", part, scale, concurrency, ...measured, rssMb: treeRssMb(process.pid) });
    }
  });

async function readers({ sql }: Province): Promise<Record<string, Officer>> {
  const [place] = await sql<{ province: string; agency: string; counter: string }[]>`
    select handling as agency, reception as counter, (select id from agencies where kind = 'province') as province
    from bench.ways where agency = 0 limit 1`;
  const holding = (agencyId: string, role: Role): Officer => ({
    kind: "officer",
    id: agencyId,
    posts: [{ agencyId, role }],
  });
  if (!place) throw new Error("the province has no agency");
  return {
    province: holding(place.province, "procedureController"),
    agency: holding(place.agency, "agencyLeader"),
    counter: holding(place.counter, "oneStopHead"),
  };
}
