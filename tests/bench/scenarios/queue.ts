import { countScopes, countWork, listWork } from "#lib/dossiers/queries/work.ts";
import { requireStatus } from "../http.ts";
import { underLoad } from "../measure.ts";
import { treeRssMb } from "../memory.ts";
import type { Scenario } from "../options.ts";
import { cookieOf, workOf } from "../people.ts";
import { withProvince } from "../province.ts";
import { inTurn } from "../turns.ts";
import { withWeb } from "../web.ts";

/** An officer's work: the queries by themselves, one officer at a time, then the page as four ask for it. */
export const queue: Scenario = ({ scale, seconds, concurrency = 4 }, report) =>
  withProvince(scale, async (province) => {
    const officers = (await workOf(province, 200)).map(({ officer }) => officer);
    const sql = await underLoad({ seconds, concurrency: 1 }, async (_user, request) => {
      const context = { actor: inTurn(officers, request), db: province.db, now: new Date() };
      await Promise.all([countScopes(context), countWork(context), listWork(context, { tab: "todo" })]);
    });
    report({ scenario: "queue", part: "sql", scale, ...sql, rssMb: treeRssMb(process.pid) });

    await withWeb(province.url, concurrency, async ({ env, ask, measure }) => {
      const cookies = await Promise.all(officers.map(({ id }) => cookieOf(province, env, { officerId: id })));
      const page = await measure({ seconds, concurrency }, async (_user, request) =>
        requireStatus(await ask("/can-bo", { cookie: inTurn(cookies, request) }), 200),
      );
      report({ scenario: "queue", part: "page", scale, ...page });
    });
  });
