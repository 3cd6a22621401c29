import type { Context } from "#lib/platform/context.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { processOf } from "./lock-dossier.ts";

/** The names of the steps that dossiers of a list are at, by dossier id. Process versions are remembered, so this asks little. */
export async function stepNames(
  context: Context,
  items: readonly { id: string; stepKey: string | null; processVersionId: string }[],
): Promise<Map<string, Bilingual>> {
  const named = await Promise.all(
    items.map(async ({ id, stepKey, processVersionId }) => {
      const { steps } = await processOf(context, processVersionId);
      const step = steps.find(({ key }) => key === stepKey);
      return step ? [[id, step.name] as const] : [];
    }),
  );
  return new Map(named.flat());
}
