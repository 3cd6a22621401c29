"use client";

import { use } from "react";
import { FieldScope } from "#components/forms/field-scope.ts";
import { nameOf, type Row } from "#lib/forms/answer.ts";
import { rowHeading } from "#lib/forms/answer-text.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type { FormLocale, Leaf } from "#lib/forms/field-schema.ts";
import { fieldAt } from "#lib/forms/fields.ts";
import { LeafControl } from "./leaf-control.tsx";
import { LeafHelp } from "./leaf-help.tsx";
import type { LeafWords, WithTitle } from "./leaf-words.ts";
import { useStepFacts, type Whereabouts } from "./step-facts.ts";

/** One question, drawn as its kind asks. */
export function LeafView({ field, path, row }: { field: Leaf } & Whereabouts) {
  const { definition, locale, scope, sources } = useStepFacts();
  const name = nameOf(path, row);
  const isRequired =
    field.required === true || (field.required !== undefined && scope.holds(field.required, row));
  const source = sources[name];
  const hasHelp = field.help || source || ("example" in field && field.example) || hasOwnHint(field);
  const words: LeafWords = {
    name: `answers.${name}`,
    label: field.label[locale],
    help: hasHelp ? <LeafHelp field={field} source={source} /> : undefined,
    optional: !isRequired,
  };
  const title = [row && titleOfRow(definition, row, locale), words.label].filter(Boolean).join(": ");
  return (
    <>
      <LeafControl field={field} words={words} title={title} row={row} />
      <SummaryTitle name={words.name} title={title} />
    </>
  );
}

/** Kinds that say for themselves how they are answered. */
function hasOwnHint(field: Leaf): boolean {
  const isSearched = field.kind === "choice" && field.style === "search";
  return isSearched || ["partialDate", "signature", "calculated"].includes(field.kind);
}

/** Stands after the control, which tells the summary only its own label. */
function SummaryTitle({ name, title }: { name: string } & WithTitle) {
  use(FieldScope)?.labels.set(name, title);
  return null;
}

function titleOfRow(definition: FormDefinition, { repeat, index }: Row, locale: FormLocale) {
  const field = fieldAt(definition, repeat)?.field;
  return field?.kind === "repeat" && rowHeading(field, index, locale);
}
