import type { Letterhead } from "#lib/documents/printer.ts";
import type { Office } from "./queries/offices.ts";

/** How an agency heads its papers: the body above it, itself, and the place the date line names. */
export function letterheadOf(offices: ReadonlyMap<string, Office>, agency: Office): Letterhead {
  const superior = agency.parentId === null ? undefined : offices.get(agency.parentId);
  const commune = agency.kind === "commune" ? agency : superior?.kind === "commune" ? superior : undefined;
  return {
    superior: superior?.name ?? "",
    agency: agency.name,
    place: commune ? placeName(commune.name) : provinceName(offices, agency),
  };
}

function provinceName(offices: ReadonlyMap<string, Office>, agency: Office): string {
  for (
    let at: Office | undefined = agency;
    at;
    at = at.parentId === null ? undefined : offices.get(at.parentId)
  )
    if (at.kind === "province") return placeName(at.name);
  return placeName(agency.name);
}

/** "UBND xã Bát Xát" → "Bát Xát": the bare name of a place. */
function placeName(name: string): string {
  return name.replace(/^(?:UBND|Ủy ban nhân dân)\s+/i, "").replace(/^(?:tỉnh|xã|phường|thành phố)\s+/i, "");
}
