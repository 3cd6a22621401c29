import { catalogue as seeded } from "#drizzle/seed/catalogue/all.ts";
import { synonyms } from "#drizzle/seed/synonyms.ts";
import { onlyVietnamese } from "#lib/procedures/bilingual.ts";
import { earlier } from "../../search/earlier.ts";
import { judgedOn } from "../../search/judged-on.ts";
import { fieldKeyOf, listedProcedures } from "../../search/listed.ts";
import type { Question } from "../../search/question.ts";
import { tunedOn } from "../../search/tuned-on.ts";
import { specialised } from "../catalogue-names.ts";
import { requireStatus } from "../http.ts";
import type { Scenario } from "../options.ts";
import { connect, emptyDatabase, withServer } from "../province.ts";
import { inTurn } from "../turns.ts";
import { withWeb } from "../web.ts";

/** As many as a province has to offer, whatever else is asked to scale. */
const procedureCount = 2600;

/**
 * Searching the catalogue as people type: without marks, and every third time with a typing error. `unheard` asks what
 * nobody asked before; `search`, where people ask the same, tells how often the first three hold what was meant, too.
 */
export const catalogue: Scenario = ({ seconds, concurrency = 16 }, report) =>
  withServer(async (server) => {
    const url = await emptyDatabase(server, "bench_catalogue");
    const codes = await fill(url);
    const questions = [...earlier, ...tunedOn].flatMap(([typed]) => [
      plain(typed),
      typed.includes(" ") ? mistyped(plain(typed)) : typed,
      typed,
    ]);
    await withWeb(url, concurrency, async ({ ask, measure }) => {
      const load = { seconds, concurrency };
      const about = { scenario: "catalogue", scale: procedureCount } as const;
      const ceiling = await measure(load, async () => requireStatus(await ask("/api/health/live"), 200));
      report({ ...about, part: "ceiling", ...ceiling });

      const search = async (words: string, limit: number): Promise<string[]> => {
        const address = `/api/v1/procedures?q=${encodeURIComponent(words)}&limit=${limit}`;
        const { body } = requireStatus(await ask(address), 200);
        return JSON.parse(body).items.map(({ code }: { code: string }) => code);
      };
      // A code with something behind it is no code any more.
      const inWords = questions.filter((words) => !/\d/.test(words));
      const unheard = await measure(load, async (user, request) => {
        const found = await search(`${inTurn(inWords, request)} ${user}x${request}`, 20);
        return found.length > 0;
      });
      report({ ...about, part: "unheard", ...unheard });

      const asUsual = await measure(load, async (_user, request) => search(inTurn(questions, request), 20));
      const firstThree = (words: string) => search(words, 3);
      report({
        ...about,
        part: "search",
        ...asUsual,
        hitRateEarlier: await hitRate(firstThree, earlier, codes),
        hitRateTunedOn: await hitRate(firstThree, tunedOn, codes),
        hitRateJudgedOn: await hitRate(firstThree, judgedOn, codes),
      });
    });
  });

/**
 * The demonstration catalogue, beside it the procedures that provinces publish where they are at hand, and others that
 * only say what their names say.
 */
async function fill(url: string) {
  const known = new Set(seeded.map(({ code }) => code));
  const listed = listedProcedures().filter(({ code }) => !known.has(code));
  const others = specialised(procedureCount - seeded.length - listed.length).map(({ name, field }, place) => {
    const words = onlyVietnamese(name);
    const { content } = inTurn(seeded, place);
    const said = { name: words, whoFor: words, outcome: words, results: [{ name: words }] };
    const own = { ...said, synonyms: [], lifeEvents: [], documents: [], legalBasis: [], questions: [] };
    return {
      code: `9.${String(place).padStart(6, "0")}`,
      content: { ...content, ...own, field: fieldKeyOf(field) },
      fieldName: onlyVietnamese(field),
    };
  });
  const entries = [...seeded, ...listed, ...others].map(({ code, content }) => ({ code, content }));
  const sql = connect(url, 1);
  await sql`insert into procedures (code) select jsonb_array_elements(${sql.json(entries)}) ->> 'code'`;
  await sql`
    insert into procedure_versions (procedure_id, number, state, effective_on, content)
    select procedures.id, 1, 'published', '2026-01-01', entry -> 'content'
    from jsonb_array_elements(${sql.json(entries)}) entry join procedures on procedures.code = entry ->> 'code'`;
  await sql`insert into search_synonyms (words, meaning) select words, meaning
    from jsonb_to_recordset(${sql.json(synonyms.map(({ words, meaning }) => ({ words, meaning })))})
      as each(words text, meaning text)`;
  const fields = new Map([...listed, ...others].map(({ content, fieldName }) => [content.field, fieldName]));
  const named = [...fields].map(([key, name]) => ({ key, name }));
  await sql`insert into procedure_fields (key, name) select key, name
    from jsonb_to_recordset(${sql.json(named)}) as each(key text, name jsonb)`;
  await sql.end({ timeout: 5 });
  return new Set(entries.map(({ code }) => code));
}

/** The share of questions with an expected procedure among the first three, of those this catalogue can answer. */
async function hitRate(
  ask: (words: string) => Promise<string[]>,
  questions: readonly Question[],
  codes: ReadonlySet<string>,
): Promise<number> {
  const asked = questions.filter(([, ...expected]) => expected.some((code) => codes.has(code)));
  let found = 0;
  for (const [typed, ...expected] of asked)
    if ((await ask(typed)).some((code) => expected.includes(code))) found++;
  return Math.round((found / asked.length) * 1000) / 1000;
}

function plain(typed: string): string {
  return typed.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** Two neighbouring letters swapped in the longest word. */
function mistyped(words: string): string {
  const [longest = ""] = words.split(" ").sort((one, other) => other.length - one.length);
  return words.replace(longest, longest.replace(/^(..)(.)(.)/, "$1$3$2"));
}
