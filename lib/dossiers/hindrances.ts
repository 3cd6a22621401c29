import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { stepOf } from "#lib/processes/steps.ts";
import type { DossierState } from "./dossier-state.ts";

/** What keeps a dossier at its step although somebody could send it on. */
export type Hindrance = "outputMissing" | "opinionAwaited" | "linkAwaited" | "paymentAwaited" | "undecided";

type Waiting = Pick<
  DossierState,
  "stepKey" | "keptOutputs" | "openConsultations" | "openLinks" | "paymentStatus"
> & { process: ProcessDefinition };

/** What must come before the dossier goes on from the step it is at; empty when nothing stands in its way. */
export function hindrancesAt(dossier: Waiting): Hindrance[] {
  const { stepKey, process, openConsultations, openLinks, paymentStatus } = dossier;
  if (stepKey === null) return [];
  const { until } = stepOf(process, stepKey);
  return [
    ...(missingOutputs(dossier).length > 0 ? ["outputMissing" as const] : []),
    ...(openConsultations.length > 0 ? ["opinionAwaited" as const] : []),
    ...(until === "linkedDossier" && openLinks.length > 0 ? ["linkAwaited" as const] : []),
    ...(until === "payment" && paymentStatus === "owed" ? ["paymentAwaited" as const] : []),
  ];
}

/** The required documents of the present step that are not kept yet. */
export function missingOutputs({ stepKey, process, keptOutputs }: Waiting) {
  if (stepKey === null) return [];
  const { outputs = [] } = stepOf(process, stepKey);
  return outputs.filter(({ key, required }) => required && !keptOutputs.includes(`${stepKey}.${key}`));
}
