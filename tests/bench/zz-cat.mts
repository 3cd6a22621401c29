import { catalogue as seeded } from "#drizzle/seed/catalogue/all.ts";
import { everydayQuestions } from "#lib/procedures/search/everyday-questions.ts";
import { procedureNames } from "./catalogue-names.ts";
import { httpClient } from "./http.ts";
import { underLoad } from "./measure.ts";
import postgres from "postgres";
const sql = postgres(process.env.DATABASE_URL!, { max: 1 });
const [{ n }] = await sql`select count(*)::int n from procedures` as any;
if (n === 0) {
  const others = procedureNames(2600 - seeded.length).map((name, place) => { const words = { vi: name, en: name }; const { content } = seeded[place % seeded.length]!; return { code: `9.${String(place).padStart(6, "0")}`, content: { ...content, name: words, whoFor: words, outcome: words, results: [{ name: words }], synonyms: [] } }; });
  const entries = [...seeded.map(({ code, content }) => ({ code, content })), ...others];
  await sql`insert into procedures (code) select jsonb_array_elements(${sql.json(entries as never)}) ->> 'code'`;
  await sql`insert into procedure_versions (procedure_id, number, state, effective_on, content) select procedures.id, 1, 'published', '2026-01-01', entry -> 'content' from jsonb_array_elements(${sql.json(entries as never)}) entry join procedures on procedures.code = entry ->> 'code'`;
}
await sql.end();
const { ask, close } = httpClient("http://localhost:3178", 16);
const plain = (t: string) => t.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
const mis = (w: string) => { const [l = ""] = w.split(" ").sort((a, b) => b.length - a.length); return w.replace(l, l.replace(/^(..)(.)(.)/, "$1$3$2")); };
const qs = everydayQuestions.flatMap(([q, ...codes]) => [{ w: plain(q), codes }, { w: q.includes(" ") ? mis(plain(q)) : q, codes: [] as string[] }, { w: q, codes }]);
for (let round = 0; round < 2; round++) {
  console.log("live", await underLoad({ seconds: 5, concurrency: 16 }, async () => (await ask("/api/health/live")).status === 200));
  console.log("search", await underLoad({ seconds: 8, concurrency: 16 }, async (_u, i) => { const { w, codes } = qs[i % qs.length]!; const r = await ask(`/api/v1/procedures?q=${encodeURIComponent(w)}`); const f = JSON.parse(r.body).items; return f.length > 0 && (codes.length === 0 || f.some((x: any) => codes.includes(x.code))); }));
}
close();
