import { getDeskView } from "#lib/dossiers/queries/desk-view.ts";
import { requireStatus } from "../http.ts";
import { underLoad } from "../measure.ts";
import { treeRssMb } from "../memory.ts";
import type { Scenario } from "../options.ts";
import { cookieOf, type Officer, workOf } from "../people.ts";
import { withProvince } from "../province.ts";
import { inTurn } from "../turns.ts";
import { withWeb } from "../web.ts";

/** One dossier as its officer works on it: the view by itself, then the page as four officers ask for it. */
export const read: Scenario = ({ scale, seconds, concurrency = 4 }, report) =>
  withProvince(scale, async (province) => {
    const work = await workOf(province, 200);
    const cache = new Map();
    const view = await underLoad({ seconds, concurrency: 1 }, async (_user, request) => {
      const { code, officer } = inTurn(work, request);
      await getDeskView({ actor: officer, db: province.db, now: new Date(), cache }, code, "vi");
    });
    report({ scenario: "read", part: "view", scale, ...view, rssMb: treeRssMb(process.pid) });

    await withWeb(province.url, concurrency, async ({ env, ask, measure }) => {
      const cookieFor = ({ id }: Officer) => cookieOf(province, env, { officerId: id });
      const visits = await Promise.all(
        work.map(async ({ code, officer }) => ({
          path: `/can-bo/ho-so/${code}`,
          cookie: await cookieFor(officer),
        })),
      );
      const page = await measure({ seconds, concurrency }, async (_user, request) => {
        const { path, cookie } = inTurn(visits, request);
        requireStatus(await ask(path, { cookie }), 200);
      });
      report({ scenario: "read", part: "page", scale, ...page });
    });
  });
