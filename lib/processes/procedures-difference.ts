import { canonical, isSame } from "#lib/procedures/canonical.ts";
import { type InForce, written } from "#lib/procedures/own-writing.ts";
import type { ReadableRecord } from "#lib/procedures/read-record.ts";

/** Whether taking a record over would change nothing: the same record and layers; a commune it does not name stays. */
export function isInForce(here: InForce, given: ReadableRecord): boolean {
  const { overrides = [], communes = [] } = written(here);
  return (
    here.record.source === given.source &&
    isSame(here.record.raw, given.raw) &&
    isSame(inOrder(overrides), inOrder(given.overrides)) &&
    given.communes.every((commune) => communes.some((own) => isSame(own, commune)))
  );
}

/** The order in which rules were written says nothing. */
function inOrder(list: readonly unknown[]): string[] {
  return list.map(canonical).sort();
}
