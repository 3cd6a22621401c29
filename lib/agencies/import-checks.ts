import type { agencies } from "#drizzle/schema/agencies.ts";
import type { AgencyRow } from "./agencies-format.ts";

/** The agencies that are there, by key. */
export type KnownAgencies = Map<string, typeof agencies.$inferSelect>;

/** The same agency under the key it has here: by its official code, or as the department or office of the same body. */
export function underKnownKeys(rows: readonly AgencyRow[], known: KnownAgencies): AgencyRow[] {
  const keyOf = new Map<string, string>();
  const byId = new Map([...known.values()].map((row) => [row.id, row.key]));
  const isSame = (row: AgencyRow, parent: string | undefined) => (other: typeof agencies.$inferSelect) => {
    if (other.kind !== row.kind) return false;
    if (row.administrativeCode) return other.administrativeCode === row.administrativeCode;
    if (byId.get(other.parentId ?? "") !== parent || !parent) return false;
    return row.kind === "oneStop" || (other.shortName !== null && other.shortName === row.shortName);
  };
  return rows.map((row) => {
    const parent = row.parent ? (keyOf.get(row.parent) ?? row.parent) : undefined;
    const found = known.has(row.key) ? row.key : [...known.values()].find(isSame(row, parent))?.key;
    keyOf.set(row.key, found ?? row.key);
    return { ...row, key: found ?? row.key, ...(parent && { parent }) };
  });
}

/** What only the rows that are there already can show to be wrong. */
export function faultOf(
  { key, kind, agencyCode, parent, ...row }: AgencyRow,
  known: KnownAgencies,
): [string, string] | undefined {
  const former = known.get(key);
  if (former && former.kind !== kind) return ["kind", `was ${former.kind} and stays so`];
  if (parent && !known.has(parent)) return ["parent", `${parent} was rejected`];
  if (parent && former && isBelow(parent, key, known)) return ["parent", `${parent} belongs to it`];
  const holder = agencyCode && [...known.values()].find((each) => each.agencyCode === agencyCode);
  if (holder && holder.key !== key)
    return ["agencyCode", `${agencyCode} belongs to ${holder.key}; codes are never reused`];
  const from = row.validFrom === undefined ? former?.validFrom : row.validFrom;
  const to = row.validTo === undefined ? former?.validTo : row.validTo;
  return from && to && from > to ? ["validTo", "is before its first day"] : undefined;
}

function isBelow(key: string, ancestor: string, known: KnownAgencies): boolean {
  const byId = new Map([...known.values()].map((row) => [row.id, row]));
  for (let at = known.get(key); at; at = byId.get(at.parentId ?? "")) if (at.key === ancestor) return true;
  return false;
}
