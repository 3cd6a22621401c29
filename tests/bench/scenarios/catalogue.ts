import { catalogue as seeded } from "#drizzle/seed/catalogue/all.ts";
import { earlier as everydayQuestions } from "../../search/earlier.ts";
import { procedureNames } from "../catalogue-names.ts";
import { requireStatus } from "../http.ts";
import type { Scenario } from "../options.ts";
import { connect, emptyDatabase, withServer } from "../province.ts";
import { inTurn } from "../turns.ts";
import { withWeb } from "../web.ts";

/** As many as a province has to offer, whatever else is asked to scale. */
const procedureCount = 2600;

/** Searching the catalogue as people type: without marks, and every third time with a typing error. */
export const catalogue: Scenario = ({ seconds, concurrency = 16 }, report) =>
  withServer(async (server) => {
    const url = await emptyDatabase(server, "bench_catalogue");
    await fill(url);
    const questions = everydayQuestions.flatMap(([typed, ...codes]) => [
      { words: plain(typed), codes },
      { words: typed.includes(" ") ? mistyped(plain(typed)) : typed, codes: [] },
      { words: typed, codes },
    ]);
    await withWeb(url, concurrency, async ({ ask, measure }) => {
      const load = { seconds, concurrency };
      const ceiling = await measure(load, async () => requireStatus(await ask("/api/health/live"), 200));
      report({ scenario: "catalogue", part: "ceiling", scale: procedureCount, ...ceiling });

      const search = await measure(load, async (_user, request) => {
        const { words, codes } = inTurn(questions, request);
        const { body } = requireStatus(await ask(`/api/v1/procedures?q=${encodeURIComponent(words)}`), 200);
        const found: { code: string }[] = JSON.parse(body).items;
        return found.length > 0 && (codes.length === 0 || found.some(({ code }) => codes.includes(code)));
      });
      report({ scenario: "catalogue", part: "search", scale: procedureCount, ...search });
    });
  });

/** The demonstration catalogue and others beside it, which only say what their names say. */
async function fill(url: string) {
  const others = procedureNames(procedureCount - seeded.length).map((name, place) => {
    const words = { vi: name, en: name };
    const { content } = inTurn(seeded, place);
    const own = { name: words, whoFor: words, outcome: words, results: [{ name: words }], synonyms: [] };
    return { code: `9.${String(place).padStart(6, "0")}`, content: { ...content, ...own } };
  });
  const entries = [...seeded.map(({ code, content }) => ({ code, content })), ...others];
  const sql = connect(url, 1);
  await sql`insert into procedures (code) select jsonb_array_elements(${sql.json(entries)}) ->> 'code'`;
  await sql`
    insert into procedure_versions (procedure_id, number, state, effective_on, content)
    select procedures.id, 1, 'published', '2026-01-01', entry -> 'content'
    from jsonb_array_elements(${sql.json(entries)}) entry join procedures on procedures.code = entry ->> 'code'`;
  await sql.end({ timeout: 5 });
}

function plain(typed: string): string {
  return typed.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** Two neighbouring letters swapped in the longest word. */
function mistyped(words: string): string {
  const [longest = ""] = words.split(" ").sort((one, other) => other.length - one.length);
  return words.replace(longest, longest.replace(/^(..)(.)(.)/, "$1$3$2"));
}
