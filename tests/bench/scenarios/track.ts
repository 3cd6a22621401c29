import { requireStatus } from "../http.ts";
import type { Scenario } from "../options.ts";
import { withProvince } from "../province.ts";
import { inTurn } from "../turns.ts";
import { withWeb } from "../web.ts";

/** Public progress of one dossier after the other; beside it what the server gives for no work at all. */
export const track: Scenario = ({ scale, seconds, concurrency = 32 }, report) =>
  withProvince(scale, async ({ url, sql }) => {
    const codes = await sql<{ code: string }[]>`select code from dossiers order by md5(id::text) limit 5000`;
    await withWeb(url, concurrency, async ({ ask, measure }) => {
      const load = { seconds, concurrency };
      const ceiling = await measure(load, async () => requireStatus(await ask("/api/health/live"), 200));
      report({ scenario: "track", part: "ceiling", scale, ...ceiling });

      const progress = await measure(load, async (_user, request) => {
        const { code } = inTurn(codes, request);
        const { body } = requireStatus(await ask(`/api/v1/dossiers/${code}/progress`), 200);
        return JSON.parse(body).code === code;
      });
      report({ scenario: "track", part: "progress", scale, ...progress });
    });
  });
