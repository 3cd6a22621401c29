import { desc, eq } from "drizzle-orm";
import { processVersions } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { rehearsing } from "#lib/platform/rehearse.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import { checkProcess } from "../check.ts";
import { mayEditAnyDefinition } from "../policy.ts";
import { publishedProcess } from "../published/format.ts";
import { type ReadProcess, readProcess } from "../published/read-process.ts";

/** A doubt about one process: which, at what step, and the words in question. */
type ProcessFinding = { key: string; field: string; what: string; isError: boolean };

export type ProcessImport = {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  findings: ProcessFinding[];
};

/**
 * Brings in processes as decisions print them, each as a draft that a person publishes: what could not be read for certain
 * is a question in it. The same again changes nothing; a draft that somebody is writing is left alone and named.
 */
export async function importProcesses(
  context: Context,
  given: readonly unknown[],
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<ProcessImport> {
  if (!mayEditAnyDefinition(await keeperOf(context))) throw new Refusal("forbidden");
  const report: ProcessImport = {
    read: given.length,
    created: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    findings: [],
  };
  await rehearsing(context.db, dryRun, async (tx) => {
    for (const [place, value] of given.entries()) {
      const parsed = publishedProcess.safeParse(value);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const field = issue?.path.join(".") || "process";
        report.findings.push({
          key: `#${place + 1}`,
          field,
          what: issue?.message ?? "unreadable",
          isError: true,
        });
        report.rejected += 1;
        continue;
      }
      const read = readProcess(parsed.data);
      report.findings.push(...findingsOf(read, parsed.data.total_hours));
      report[await take(tx, context, read, report)] += 1;
    }
    const { read, created, updated, rejected } = report;
    if (created + updated > 0)
      await recordAct(
        tx,
        context.actor,
        "processesImported",
        "processes",
        { read, created, updated, rejected },
        context.now,
      );
  });
  return report;
}

async function take(
  tx: Database,
  { now }: Context,
  { key, definition }: ReadProcess,
  report: ProcessImport,
): Promise<"created" | "updated" | "unchanged" | "rejected"> {
  const versions = await tx
    .select()
    .from(processVersions)
    .where(eq(processVersions.key, key))
    .orderBy(desc(processVersions.number))
    .for("update");
  if (versions.some((version) => version.definition.origin?.digest === definition.origin?.digest))
    return "unchanged";
  const draft = versions.find(({ state }) => state === "draft");
  if (draft?.authorId) {
    report.findings.push({
      key,
      field: "draft",
      what: "somebody is writing a draft of it; it was left alone",
      isError: true,
    });
    return "rejected";
  }
  const revision = (draft?.revision ?? 0) + 1;
  if (draft)
    await tx.update(processVersions).set({ definition, revision }).where(eq(processVersions.id, draft.id));
  else
    await tx.insert(processVersions).values({
      key,
      number: (versions[0]?.number ?? 0) + 1,
      state: "draft",
      revision,
      definition,
      createdAt: now,
    });
  return versions.length > 0 ? "updated" : "created";
}

/** What a person has to look at: open questions, steps that do not add up, and what would keep it from being published. */
function findingsOf({ key, definition, mismatch }: ReadProcess, totalHours: number | null): ProcessFinding[] {
  const limitMinutes = totalHours === null ? null : Math.round(totalHours * 60);
  const problems = checkProcess(definition, { limitMinutes }).filter(({ code }) => code !== "openQuestion");
  return [
    ...(definition.questions ?? []).map(({ step, about, words }) => ({
      key,
      field: `${step ?? "process"}.${about}`,
      what: `not certain: ${words}`,
      isError: false,
    })),
    ...(mismatch
      ? [
          {
            key,
            field: "total",
            what: `the steps add up to ${mismatch.countedMinutes} working minutes, the decision prints ${mismatch.printedMinutes}`,
            isError: true,
          },
        ]
      : []),
    ...problems.map((problem) => ({
      key,
      field: "step" in problem ? problem.step : "process",
      what: problem.code,
      isError: true,
    })),
  ];
}
