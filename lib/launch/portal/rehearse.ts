import { parseArgs } from "node:util";
import { isoOfMoment } from "#lib/deadlines/moment.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { ProcessProblem } from "#lib/processes/check.ts";
import { type RehearsedProcedure, rehearseProcedure } from "#lib/processes/queries/rehearsal.ts";
import type { RehearsedPath } from "#lib/processes/rehearse.ts";
import { withDatabase } from "./with-database.ts";

type Asked = { code: string; caseKey: string | undefined; asJson: boolean };

/**
 * `portal rehearse <procedure code> [--case KEY]`: walks a virtual dossier, received now, through its internal process on a
 * virtual clock. Writes nothing. Gives the exit code: 1 when there is no such procedure, case or process.
 */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) {
    console.error("Usage: npm run portal -- rehearse <procedure code> [--case KEY] [--json]");
    return 2;
  }
  return withDatabase(({ db }) => print(db, asked));
}

function readArgs(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: "boolean" }, case: { type: "string" } },
    });
    const [code, ...more] = positionals;
    return code && more.length === 0 ? { code, caseKey: values.case, asJson: values.json === true } : null;
  } catch {
    return null; // an unknown option
  }
}

async function print(db: Database, { code, caseKey, asJson }: Asked): Promise<number> {
  const context = { actor: { kind: "system", id: "portal" }, db, now: new Date() } as const;
  try {
    const rehearsed = await rehearseProcedure(context, { code, caseKey });
    console.log(asJson ? JSON.stringify(told(rehearsed)) : inLines(rehearsed).join("\n"));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(refusals[error.code] ?? `The rehearsal was refused: ${error.code}.`);
    return 1;
  }
}

const refusals: Partial<Record<Refusal["code"], string>> = {
  notFound: "There is no such procedure in force.",
  notReceivable: "No process was set up for this procedure.",
  invalid: "The procedure has no such case.",
};

/** What a program is told: moments as ISO texts, each path step by step. */
function told({ procedure, process, limitMinutes, startAt, paths, problems }: RehearsedProcedure) {
  return {
    procedure,
    process: { key: process.key, number: process.number, title: process.definition.title.vi },
    startAt: startAt.toISOString(),
    limitMinutes,
    countedMinutes: Math.max(0, ...paths.map((path) => path.countedMinutes)),
    paths: paths.map((path) => ({
      end: path.end,
      countedMinutes: path.countedMinutes,
      finishedAt: isoOfMoment(path.finishedAt),
      lateMinutes: path.lateMinutes,
      steps: path.stops.map(({ step, by, arrivedAt, leftAt }) => ({
        key: step.key,
        name: step.name.vi,
        holder: step.holder,
        citizenText: step.citizenText.vi,
        workingMinutes: step.workingMinutes,
        counted: step.counted,
        action: by.kind,
        arrivedAt: isoOfMoment(arrivedAt),
        leftAt: isoOfMoment(leftAt),
      })),
    })),
    problems,
  };
}

function inLines({ procedure, process, limitMinutes, paths, problems }: RehearsedProcedure): string[] {
  const ofCase = procedure.caseKey ? `, case ${procedure.caseKey}` : "";
  return [
    `${procedure.code}  ${procedure.name}${ofCase}`,
    `process  ${process.key}, version ${process.number}: ${process.definition.title.vi}`,
    `limit    ${limitMinutes === null ? "none" : `${limitMinutes} working minutes`}`,
    ...paths.flatMap(pathLines),
    "",
    ...(problems.length === 0 ? ["No problems."] : problems.map(problemLine)),
  ];
}

function pathLines({ stops, end, countedMinutes, lateMinutes }: RehearsedPath, place: number): string[] {
  const late = lateMinutes > 0 ? `, late by ${lateMinutes} working minutes` : "";
  return [
    "",
    `way ${place + 1}    ${end}, ${countedMinutes} counted working minutes${late}`,
    ...stops.map(({ step, by, leftAt }) => {
      const minutes = step.counted ? `${step.workingMinutes}` : "not counted";
      const until = isoOfMoment(leftAt).slice(0, 16).replace("T", " ");
      return `  ${until}  ${step.key} (${step.holder.role} at ${step.holder.organisation}, ${minutes}) → ${by.kind}`;
    }),
  ];
}

function problemLine(problem: ProcessProblem): string {
  const { code, ...where } = problem;
  return `problem  ${code} ${Object.values(where).join(" ")}`;
}
