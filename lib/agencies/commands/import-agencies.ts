import { agencies } from "#drizzle/schema/agencies.ts";
import { recordAct } from "#lib/audit/commands.ts";
import { forget } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { rehearsing } from "#lib/platform/rehearse.ts";
import { type AgencyRow, agencyRow } from "../agencies-format.ts";
import { faultOf, type KnownAgencies, underKnownKeys } from "../import-checks.ts";
import { parentsFirst } from "../import-order.ts";
import { mayChangeOrganisation } from "../policy.ts";
import { writeAgency, writeSuccessors } from "./write-agency.ts";

/** What is wrong with a row. It is rejected alone; rows that hang on it are told so. */
type AgencyFault = { key: string; field: string; what: string };

type AgencyImport = {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  faults: AgencyFault[];
};

type Reject = (key: string, field: string, what: string) => void;

/**
 * Brings in agencies by their keys: new ones are made, known ones brought up to date, none is ever taken out; a closed
 * one has its last day and who followed it. All of it commits together; a faulty row is left out and named. With
 * `byOfficialCode` a row that is known under another key, by its code or short name, keeps that key.
 */
export async function importAgencies(
  context: Context,
  given: readonly unknown[],
  { byOfficialCode = false, dryRun = false }: { byOfficialCode?: boolean; dryRun?: boolean } = {},
): Promise<AgencyImport> {
  if (!mayChangeOrganisation(context.actor)) throw new Refusal("forbidden");
  const report: AgencyImport = {
    read: given.length,
    created: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    faults: [],
  };
  const reject: Reject = (key, field, what) => {
    report.faults.push({ key, field, what });
    report.rejected += 1;
  };
  await rehearsing(context.db, dryRun, async (tx) => {
    const known: KnownAgencies = new Map((await tx.select().from(agencies)).map((row) => [row.key, row]));
    const sound = readRows(given, reject);
    const rows = byOfficialCode ? underKnownKeys(sound, known) : sound;
    await writeAll({ ...context, db: tx }, rows, known, report, reject);
    if (report.created + report.updated > 0) await forget(tx, "agencies");
  });
  return report;
}

async function writeAll(
  { db: tx, actor, now }: Context,
  rows: readonly AgencyRow[],
  known: KnownAgencies,
  report: AgencyImport,
  reject: Reject,
) {
  const { ordered, orphans } = parentsFirst(rows, new Set(known.keys()));
  for (const { key, parent } of orphans) reject(key, "parent", `there is no agency ${parent}`);
  const written: { row: AgencyRow; change: Awaited<ReturnType<typeof writeAgency>> }[] = [];
  for (const row of ordered) {
    const fault = faultOf(row, known);
    if (fault) reject(row.key, ...fault);
    else written.push({ row, change: await writeAgency(tx, row, known) });
  }
  for (const { row, change } of written) {
    const { added, unknown } = await writeSuccessors(tx, row, known);
    for (const key of unknown)
      report.faults.push({ key: row.key, field: "successors", what: `there is no other agency ${key}` });
    const outcome = change.outcome === "unchanged" && added.length > 0 ? "updated" : change.outcome;
    report[outcome] += 1;
    const details = { ...change.details, ...(added.length > 0 && { successors: added }) };
    if (outcome !== "unchanged")
      await recordAct(tx, actor, "agenciesImported", `agency:${row.key}`, details, now);
  }
}

function readRows(given: readonly unknown[], reject: Reject) {
  const rows = new Map<string, AgencyRow>();
  for (const [index, value] of given.entries()) {
    const parsed = agencyRow.safeParse(value);
    const name = nameOf(value) ?? `#${index + 1}`;
    const [issue] = parsed.error?.issues ?? [];
    if (issue) reject(name, issue.path.join(".") || "row", issue.message);
    else if (parsed.data && rows.has(parsed.data.key)) reject(name, "key", "stands in the file twice");
    else if (parsed.data) rows.set(parsed.data.key, parsed.data);
  }
  return [...rows.values()];
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("key" in value)) return;
  return typeof value.key === "string" ? value.key : undefined;
}
