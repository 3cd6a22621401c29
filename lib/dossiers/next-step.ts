import type { ProcessDefinition, ProcessStep } from "#lib/processes/definition.ts";

/** The step a dossier comes to when all goes well; undefined at the last one. */
export function nextStep({ steps }: ProcessDefinition, stepKey: string): ProcessStep | undefined {
  const place = steps.findIndex(({ key }) => key === stepKey);
  const ahead = steps.slice(place + 1);
  const targets =
    steps[place]?.actions.flatMap(({ kind, to }) => (to && kind !== "returnToStep" ? [to] : [])) ?? [];
  return ahead.find(({ key }) => targets.includes(key));
}
