import { randomUUID } from "node:crypto";
import { sampleAnswers } from "#lib/forms/sample.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { requireStatus } from "../http.ts";
import type { Scenario } from "../options.ts";
import { clientToken } from "../people.ts";
import { type Province, withProvince } from "../province.ts";
import { inTurn } from "../turns.ts";
import { withWeb } from "../web.ts";
import { removeDossiersOf, whatWasKept } from "./submit-verdict.ts";

/** One submission in so many is sent a second time, as systems do that heard no answer. */
const repeatEvery = 20;

/**
 * Submissions through the public API: validation, code, dossier, event, message and job, with the worker busy on the
 * jobs. Afterwards the database is asked whether every acknowledged dossier is there, once, with all that belongs to it.
 */
export const submit: Scenario = ({ scale, seconds, concurrency = 32 }, report) =>
  withProvince(scale, async (province) => {
    const bodies = await submissions(province);
    const client = await clientToken(province);
    const headers = { authorization: `Bearer ${client.token}`, "content-type": "application/json" };
    const acknowledged = new Map<string, string>();
    try {
      await withWeb(province.url, concurrency, async ({ ask, measure }) => {
        const post = async (key: string, body: string) => {
          const answer = await ask("/api/v1/dossiers", { ...headers, "idempotency-key": key }, body);
          const { code } = JSON.parse(requireStatus(answer, 200, 201).body);
          const isSame = (acknowledged.get(key) ?? code) === code;
          acknowledged.set(key, code);
          return isSame;
        };
        let last = { key: randomUUID() as string, body: inTurn(bodies, 0) };
        const load = { seconds, concurrency };
        const measured = await measure(load, (_user, request) => {
          if (request % repeatEvery !== 1) last = { key: randomUUID(), body: inTurn(bodies, request) };
          return post(last.key, last.body);
        });
        const kept = await whatWasKept(province, client.id, acknowledged);
        report({
          scenario: "submit",
          scale,
          ...measured,
          failed: measured.failed + kept.lost + kept.doubled + kept.incomplete,
          ...kept,
        });
      });
    } finally {
      await removeDossiersOf(province, client.id);
    }
  });

/** What different people file in different communes, ready to send. */
async function submissions({ sql }: Province): Promise<string[]> {
  const ways = await sql<Way[]>`
    select procedures.code, forms.definition, handling.administrative_code as "handlingAgency",
      versions.content -> 'cases' -> 0 ->> 'key' as "caseKey",
      bench.name(ways.id) as name, bench.phone(ways.id) as phone, bench.personal_id(ways.id) as identifier
    from bench.ways
    join procedures on procedures.id = ways.procedure_id
    join procedure_versions versions on versions.id = ways.procedure_version_id
    join form_versions forms on forms.id = ways.form_version_id
    join agencies handling on handling.id = ways.handling and handling.kind = 'commune'
    order by md5(ways.id::text) limit 400`;
  const today = dateInVietnam(new Date());
  return ways.map(({ code, definition, handlingAgency, caseKey, ...person }, seed) =>
    JSON.stringify({
      procedureCode: code,
      ...(caseKey && { caseKey }),
      handlingAgency,
      submitter: { kind: "person", ...person },
      answers: sampleAnswers(definition, seed, { today }),
    }),
  );
}

type Way = {
  code: string;
  definition: Parameters<typeof sampleAnswers>[0];
  handlingAgency: string;
  caseKey: string | null;
  name: string;
  phone: string;
  identifier: string;
};
