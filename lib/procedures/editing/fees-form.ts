import * as z from "zod";
import type { ProcedureContent } from "../content.ts";
import { type Fee, feeStatuses, type Reduction } from "../fee-schema.ts";
import {
  count,
  dong,
  optionalDay,
  optionalDong,
  optionalText,
  optionalWords,
  text,
  words,
  wordsIn,
} from "./inputs.ts";
import { placedRows, rows } from "./rows.ts";
import { noRow, scopeName, scopeOf, scopeShape, scopesWithSame } from "./scope.ts";

/** How a line of the form says what is to be paid: `none` where nothing is collected at all. */
export const feeLineKinds = ["none", ...feeStatuses] as const;

const answerName = text.pipe(z.string().regex(/^(?:[a-z][a-zA-Z0-9.]*)?$/, "answerName"));

const step = z.object({ from: count(100_000).pipe(z.number().min(1, "numberShape")), amountDong: dong });

const reduction = z
  .object({
    group: optionalText,
    name: words,
    percent: count(100).pipe(z.number().min(1, "numberShape")),
    basis: text.pipe(z.string().min(1, "required")),
    from: optionalDay,
    until: optionalDay,
  })
  .refine(({ from, until }) => !from || !until || from <= until, { path: ["until"], error: "endsBefore" });

const line = z.object({
  ...scopeShape,
  name: optionalWords,
  kind: z.enum(["fee", "charge"], "invalidChoice"),
  status: z.enum(feeLineKinds, "invalidChoice"),
  amountDong: optionalDong,
  quantityFrom: answerName,
  countedFrom: answerName,
  unit: optionalWords,
  mostDong: optionalDong,
  steps: rows(step, []),
  reductions: rows(reduction, []),
  note: optionalWords,
});

type Line = z.output<typeof line>;

const aside = ["channels", "caseKey", "kind", "status=fixed", "quantityFrom", "countedFrom"];

/** The fees as a form posts them: a line for each fee of each channel and case that differ. */
export const feesForm = z.object({ rows: placedRows(line, aside) }).transform(({ rows: given }, context) => {
  if (given.length === 0) context.addIssue(noRow());
  const all = given.map(({ row }) => row);
  for (const { place, row } of given)
    for (const [field, message] of faultsOf(row, all))
      context.addIssue({ code: "custom", path: ["rows", place, ...field.split(".")], message });
  return [...Map.groupBy(all, scopeName).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...scopeOf(first), fees: same.flatMap(feeOf) }] : [];
  });
});

function faultsOf(each: Line, all: readonly Line[]): [string, string][] {
  if (each.status === "none") {
    const others = all.filter((other) => other !== each && scopeName(other) === scopeName(each));
    return others.length > 0 ? [["status", "nothingAndSomething"]] : [];
  }
  const faults: [string, string][] = each.name ? [] : [["name.vi", "required"]];
  if (each.status === "fixed" && each.amountDong === null && each.steps.length === 0)
    faults.push(["amountDong", "required"]);
  if (each.steps.length > 0 && !each.countedFrom) faults.push(["countedFrom", "required"]);
  if (each.steps.length > 0 && !each.unit) faults.push(["unit.vi", "required"]);
  if (each.steps.length > 0 && each.steps[0]?.from !== 1) faults.push(["steps.0.from", "firstFromOne"]);
  if (each.steps.some(({ from }, place) => place > 0 && from <= (each.steps[place - 1]?.from ?? 0)))
    faults.push(["steps.1.from", "risingSteps"]);
  return faults;
}

function feeOf(given: Line): Fee[] {
  const { name, kind, status, steps, unit, countedFrom, mostDong, reductions, note, quantityFrom } = given;
  if (status === "none" || !name) return [];
  const amountDong =
    status === "free" ? 0 : (given.amountDong ?? (status === "fixed" ? (steps[0]?.amountDong ?? 0) : null));
  return [
    {
      name,
      kind,
      status,
      amountDong,
      ...(quantityFrom && { quantityFrom }),
      ...(steps.length > 0 &&
        unit && { tiers: { countedFrom, unit, steps, ...(mostDong !== null && { mostDong }) } }),
      ...(reductions.length > 0 && { reductions: reductions.map(defined) }),
      ...(note && { note }),
    },
  ];
}

/** Without what was left empty. */
function defined({ group, from, until, ...rest }: Reduction): Reduction {
  return { ...rest, ...(group && { group }), ...(from && { from }), ...(until && { until }) };
}

/** The form of the fees that hold now. */
export function feesFormOf(content: Pick<ProcedureContent, "channels">) {
  const stated = scopesWithSame(content, ({ fees }) => fees);
  return {
    rows: stated.flatMap(({ said, ...scope }) =>
      said.length > 0
        ? said.map((fee) => ({ ...scope, ...lineOf(fee) }))
        : [{ ...scope, ...emptyFeeLine, status: "none" as const }],
    ),
  };
}

/** A line in which nothing is written yet. */
export const emptyFeeLine = {
  name: wordsIn(),
  kind: "charge" as Fee["kind"],
  status: "fixed" as (typeof feeLineKinds)[number],
  amountDong: "",
  quantityFrom: "",
  countedFrom: "",
  unit: wordsIn(),
  mostDong: "",
  steps: [] as { from: string; amountDong: string }[],
  reductions: [] as ReturnType<typeof reductionIn>[],
  note: wordsIn(),
};

function lineOf(fee: Fee): typeof emptyFeeLine {
  const { tiers } = fee;
  return {
    name: wordsIn(fee.name),
    kind: fee.kind,
    status: fee.status,
    amountDong: fee.amountDong === null ? "" : String(fee.amountDong),
    quantityFrom: fee.quantityFrom ?? "",
    countedFrom: tiers?.countedFrom ?? "",
    unit: wordsIn(tiers?.unit),
    mostDong: tiers?.mostDong === undefined ? "" : String(tiers.mostDong),
    steps: (tiers?.steps ?? []).map(({ from, amountDong }) => ({
      from: `${from}`,
      amountDong: `${amountDong}`,
    })),
    reductions: (fee.reductions ?? []).map(reductionIn),
    note: wordsIn(fee.note),
  };
}

function reductionIn({ group, name, percent, basis, from, until }: Reduction) {
  return {
    group: group ?? "",
    name: wordsIn(name),
    percent: String(percent),
    basis,
    from: from ?? "",
    until: until ?? "",
  };
}
