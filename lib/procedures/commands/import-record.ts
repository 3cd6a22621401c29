import type { Context } from "#lib/platform/context.ts";
import type { ReadableRecord } from "../read-record.ts";
import { acceptReading, warningsIn } from "./accept-reading.ts";
import { type Adoption, adoptRecord } from "./adopt-record.ts";
import { carryLayers } from "./carry-layers.ts";
import { nameField } from "./name-field.ts";

/** What became of a record, and of what was set upon it in another installation. */
export type Imported = Adoption & {
  /** Parts where a rule of this installation stays as it is. */
  kept: string[];
  /** Keys of communes that are not known here. */
  unknownCommunes: string[];
  /** The layers were left for later, since the record itself waits for a decision. */
  layersWait: boolean;
};

type Options = {
  /** All warnings count as looked at: the operator vouches for them. */
  acceptWarnings?: boolean;
  /** Rules of this installation give way to those handed over. */
  replace?: boolean;
};

/** Takes one record into the catalogue, whole or not at all: its field, the record, and what was set upon it. */
export async function importRecord(
  context: Context,
  { overrides, communes, fieldName, ticked, ...record }: ReadableRecord,
  { acceptWarnings = false, replace = false }: Options = {},
): Promise<Imported> {
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const { code, content, findings, effectiveOn } = record;
    if (fieldName) await nameField(inside, { key: content.field, name: fieldName });
    const accepted = acceptWarnings ? warningsIn(findings) : [];
    const arrived = await adoptRecord(inside, { ...record, ticked: acceptWarnings ? accepted : ticked });
    const adopted = accepted.length > 0 ? await acceptReading(inside, code, arrived) : arrived;

    const isBare = overrides.length + communes.length === 0;
    const carries = adopted.state === "published" && (replace || !isBare);
    if (!carries) return { ...adopted, kept: [], unknownCommunes: [], layersWait: !isBare };
    const layers = { code, effectiveOn, overrides, communes };
    const { versions, ...told } = await carryLayers(inside, layers, { replace });
    const isChanged = adopted.outcome === "unchanged" && versions > 0;
    return { ...adopted, ...told, ...(isChanged && { outcome: "updated" }), layersWait: false };
  });
}
