"use client";

import { Notice } from "#components/ui/notice.tsx";
import { nameOf } from "#lib/forms/answer.ts";
import type { Info, Leaf } from "#lib/forms/field-schema.ts";
import { LeafView } from "./leaf-view.tsx";
import { ShownWhen } from "./shown-when.tsx";
import { useStepFacts, type Whereabouts } from "./step-facts.ts";
import { VerifiedAnswer } from "./verified-answer.tsx";

/** One question, what is already known of it, or a note beside the questions; shown when its condition holds. */
export function QuestionView({ field, path, row }: { field: Leaf | Info } & Whereabouts) {
  return (
    <ShownWhen when={field.when} row={row} isInfo={field.kind === "info"}>
      <Content field={field} path={path} row={row} />
    </ShownWhen>
  );
}

function Content({ field, path, row }: { field: Leaf | Info } & Whereabouts) {
  const { locale, verified } = useStepFacts();
  if (field.kind === "info") return <Notice>{field.label[locale]}</Notice>;
  const name = nameOf(path, row);
  const held = verified[name];
  if (held) return <VerifiedAnswer field={field} name={name} {...held} />;
  return <LeafView field={field} path={path} row={row} />;
}
