import type { Choice } from "#components/forms/plain-choices.tsx";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { fieldsByPath, isLeaf, optionsOf } from "#lib/forms/fields.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";

/** What the form of a step offers to choose from, in the language of the page. */
export type StepChoices = {
  steps: readonly Choice[];
  agencies: readonly Choice[];
  /** What conditions may ask about. */
  asked: readonly Choice[];
  /** The answers there are to what is chosen from a list, by what is asked about. */
  answers: ReadonlyMap<string, readonly Choice[]>;
};

/** Everything a step of this process may choose from; what it has chosen before stays, known or not. */
export function stepChoices(
  { steps }: ProcessDefinition,
  asked: FormDefinition,
  agencies: ReadonlyMap<string, string>,
  locale: "vi" | "en",
): StepChoices {
  const leaves = [...fieldsByPath(asked)].flatMap(([path, { field }]) =>
    isLeaf(field) ? [{ path, field }] : [],
  );
  const known = new Set(leaves.map(({ path }) => path));
  const used = [...JSON.stringify(steps).matchAll(/"field":"([a-zA-Z0-9.]+)"/g)].map(([, path = ""]) => path);
  const lost = [...new Set(used)].filter((path) => !known.has(path));
  return {
    steps: steps.map(({ key, name }, place) => ({ value: key, label: `${place + 1}. ${name[locale]}` })),
    agencies: [...agencies].map(([value, label]) => ({ value, label })),
    asked: [
      ...leaves.map(({ path, field }) => ({ value: path, label: field.label[locale] })),
      ...lost.map((path) => ({ value: path, label: path })),
    ],
    answers: new Map(
      leaves.flatMap(({ path, field }) =>
        field.kind === "choice" || field.kind === "choices"
          ? [[path, optionsOf(asked, field).map(({ value, label }) => ({ value, label: label[locale] }))]]
          : [],
      ),
    ),
  };
}
