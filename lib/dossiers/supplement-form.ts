import { questionKey } from "#lib/forms/attachments.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type { FormField, Leaf, Words } from "#lib/forms/field-schema.ts";
import { fieldAt, isLeaf } from "#lib/forms/fields.ts";
import type { SupplementItem } from "./supplement.ts";

/** The key of the one step a supplement is answered in. */
export const supplementStepKey = "supplement";

/** The paths of the questions somebody is asked to answer again. */
export function askedPaths(items: readonly SupplementItem[]): string[] {
  return items.flatMap(({ target }) => (target.kind === "field" ? [target.path] : []));
}

/**
 * A form of one step with the questions named in a request, and no others; undefined when it names none. Whether they
 * are shown was decided by who asks: their conditions fall away. The whole form is read again when the answer arrives.
 */
export function supplementForm(
  definition: FormDefinition,
  items: readonly SupplementItem[],
): FormDefinition | undefined {
  const fields: FormField[] = [];
  for (const path of askedPaths(items)) {
    const placed = fieldAt(definition, path);
    if (!placed || !isLeaf(placed.field) || isNotTyped(placed.field)) continue;
    const field = unconditional(placed.field);
    const { container } = placed;
    if (!container) {
      fields.push(field);
      continue;
    }
    const group = fields.find(({ key }) => key === container.key);
    if (group?.kind === "group") group.fields.push(field);
    else fields.push({ kind: "group", key: container.key, label: container.label, fields: [field] });
  }
  if (fields.length === 0) return undefined;
  return { ...definition, steps: [{ key: supplementStepKey, title: definition.title, fields }] };
}

/** What follows from other answers is not asked, and a file is sent as papers are. */
function isNotTyped({ kind }: Leaf): boolean {
  return kind === "calculated" || kind === "file";
}

/** The questions named in a request that are answered by sending files. */
export function askedFiles(
  definition: FormDefinition,
  items: readonly SupplementItem[],
): { path: string; componentKey: string; label: Words; reason: string }[] {
  return items.flatMap(({ target, reason }) => {
    const placed = target.kind === "field" ? fieldAt(definition, target.path) : undefined;
    if (placed?.field.kind !== "file") return [];
    const { path, field } = placed;
    return [{ path, componentKey: questionKey(path), label: field.label, reason }];
  });
}

function unconditional(field: Leaf): Leaf {
  const asked: Record<string, unknown> = { ...field };
  for (const rule of ["when", "prefill", "notBefore"]) delete asked[rule];
  if (asked.required !== true) delete asked.required;
  return asked as Leaf; // only what may be absent was taken away
}
