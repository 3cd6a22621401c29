import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { stepOf } from "#lib/processes/steps.ts";
import type { DossierEvent, FileReceipt } from "./events.ts";

/** A document that a step left behind: a text, a file, or both. */
export type KeptDocument = {
  stepName: Bilingual;
  key: string;
  name: Bilingual;
  text: string | null;
  file: FileReceipt | null;
  keptAt: Date;
  keptBy: string;
};

/** What the steps left behind, as it was last kept at each, the latest first. */
export function keptDocumentsOf(events: readonly DossierEvent[], process: ProcessDefinition): KeptDocument[] {
  const kept = new Map<string, KeptDocument>();
  for (const event of events) {
    if (event.type !== "outputKept") continue;
    const { stepKey, key, name, text, file } = event.details;
    const stepName = stepOf(process, stepKey).name;
    kept.set(`${stepKey}.${key}`, {
      stepName,
      key,
      name,
      text,
      file,
      keptAt: event.at,
      keptBy: event.actorName,
    });
  }
  return [...kept.values()].sort((one, other) => other.keptAt.getTime() - one.keptAt.getTime());
}
