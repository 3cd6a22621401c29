import type { FormLookups } from "./lookups.ts";
import type { Fault } from "./reading-result.ts";

type Former = NonNullable<FormLookups["formerCommunes"]>[number];

/** The one former unit that was meant: by its whole name, or by as much of it as only one has. */
export function formerUnit(typed: string, { formerCommunes = [] }: Partial<FormLookups> = {}) {
  if (typed === "") return;
  const wanted = folded(typed);
  const meant = formerCommunes.filter(({ name }) => {
    const unit = folded(name).split(",")[0] ?? "";
    return [folded(name), unit, unit.replace(/^(?:xã|phường|thị trấn) /, "")].includes(wanted);
  });
  return meant.find(({ name }) => folded(name) === wanted) ?? (meant.length === 1 ? meant[0] : undefined);
}

/** A former unit that is not known, or that belongs to another commune than the one given. */
export function formerFaults(
  { commune, formerCommune }: { commune: string; formerCommune: string },
  former: Former | undefined,
  lookups?: FormLookups,
): Fault[] {
  if (formerCommune === "" || !lookups?.formerCommunes) return [];
  if (!former) return [{ at: "formerCommune", message: "formerUnknown" }];
  return former.commune === commune ? [] : [{ at: "formerCommune", message: "formerElsewhere" }];
}

function folded(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("vi");
}
