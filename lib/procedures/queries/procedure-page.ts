import { communeWithCode } from "#lib/agencies/queries/commune-with-code.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Bilingual } from "../bilingual.ts";
import { catalogueIndex } from "./catalogue.ts";
import { getProcedure, type ProcedureInForce } from "./get-procedure.ts";

/** A procedure by name, as links need it. */
type Named = { code: string; name: Bilingual };

/** Everything the public page of a procedure says of its versions. */
export type ProcedurePage = Omit<ProcedureInForce, "closed"> & {
  /** Abolished: the day, by what, and what follows it. */
  closed: { on: string | null; decisionNo: string | null; successor: Named | null } | null;
  /** Procedures that the guide leads to instead, as far as they are in force. */
  instead: readonly Named[];
};

/**
 * The page of a procedure: what is in force now, for somebody of a commune (its code as a place) by its own rule where it has
 * one; else its last version when it was abolished. Refuses with `notFound`.
 */
export async function getProcedurePage(
  context: Context,
  code: string,
  commune?: string,
): Promise<ProcedurePage> {
  const { closed, ...procedure } = await getProcedure(
    context,
    code,
    commune ? await communeWithCode(context, commune) : null,
  );
  const wanted = procedure.content.guide?.exclusions.flatMap(({ instead }) => instead ?? []) ?? [];
  const named = await namesOf(context, [...wanted, ...(closed?.successorCode ? [closed.successorCode] : [])]);
  return {
    ...procedure,
    closed: closed && {
      on: closed.on,
      decisionNo: closed.decisionNo,
      successor: named.find((each) => each.code === closed.successorCode) ?? null,
    },
    instead: named.filter((each) => wanted.includes(each.code)),
  };
}

async function namesOf(context: Context, codes: readonly string[]): Promise<Named[]> {
  if (codes.length === 0) return [];
  const { entries } = await catalogueIndex(context);
  return entries.filter(({ code }) => codes.includes(code)).map(({ code, name }) => ({ code, name }));
}
