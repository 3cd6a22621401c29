import { parseArgs } from "node:util";
import { type DossierView, getDossier } from "#lib/dossiers/queries/get-dossier.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { withDatabase } from "./with-database.ts";

const usage = "Usage: npm run portal -- dossier <code> [--json]";

/** `portal dossier <code>`: state, clock and events of one dossier. */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) {
    console.error(usage);
    return 2;
  }
  return withDatabase(({ db }) => print(db, asked));
}

function readArgs(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: "boolean" } },
    });
    const [code, ...more] = positionals;
    return code && more.length === 0 ? { code, asJson: values.json === true } : null;
  } catch {
    return null; // an unknown option
  }
}

async function print(db: Database, { code, asJson }: { code: string; asJson: boolean }): Promise<number> {
  const context = { actor: { kind: "system", id: "portal" }, db, now: new Date() } as const;
  const dossier = await getDossier(context, code).catch((error) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  if (!dossier) {
    console.error(`There is no dossier ${code}.`);
    return 1;
  }
  const told = summaryOf(dossier);
  console.log(asJson ? JSON.stringify(told) : inLines(told));
  return 0;
}

type Summary = ReturnType<typeof summaryOf>;

/** What an operator needs to know of a dossier; not what is written in it. */
function summaryOf({ code, procedure, status, step, clock, payment, delivery, timeline }: DossierView) {
  return {
    code,
    procedure: procedure.code,
    status,
    payment: payment.status,
    delivery: delivery.status,
    step: step && { key: step.key, agency: step.agency?.name ?? null, role: step.role, dueAt: step.dueAt },
    clock: {
      submittedAt: clock.submittedAt,
      receivedAt: clock.receivedAt,
      dueAt: clock.dueAt,
      finishedAt: clock.finishedAt,
      isStopped: clock.standstill !== null,
      lateMinutes: clock.lateMinutes,
    },
    events: timeline.map(({ type, at, actorName }) => ({ type, at, actorName })),
  };
}

function inLines({ code, procedure, status, payment, delivery, step, clock, events }: Summary): string {
  const when = (at: Date | null) => at?.toISOString() ?? "—";
  return [
    `${code}  procedure ${procedure}`,
    `status    ${status}, payment ${payment}, delivery ${delivery}`,
    step
      ? `step      ${step.key}, ${step.role} at ${step.agency}, until ${when(step.dueAt)}`
      : "step      none",
    `received  ${when(clock.receivedAt)}`,
    `due       ${when(clock.dueAt)}${clock.isStopped ? " (stopped)" : ""}${clock.lateMinutes > 0 ? ` (late by ${clock.lateMinutes} working minutes)` : ""}`,
    `finished  ${when(clock.finishedAt)}`,
    ...events.map(({ type, at, actorName }) => `${at.toISOString()}  ${type.padEnd(20)} ${actorName}`),
  ].join("\n");
}
