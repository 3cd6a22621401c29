"use client";

import { type ReactNode, use, useMemo } from "react";
import { FieldScope } from "#components/forms/field-scope.ts";

/** In the summary of errors a field of a row is called by its row too: "Line 2, amount". */
export function RowLabels({ row, children }: { row: string; children: ReactNode }) {
  const scope = use(FieldScope);
  const inner = useMemo(
    () => scope && { ...scope, labels: new LabelsOfRow(scope.labels, row) },
    [scope, row],
  );
  return <FieldScope value={inner}>{children}</FieldScope>;
}

class LabelsOfRow extends Map<string, string> {
  readonly #outer: Map<string, string>;
  readonly #row: string;

  constructor(outer: Map<string, string>, row: string) {
    super();
    this.#outer = outer;
    this.#row = row;
  }

  override set(name: string, label: string) {
    this.#outer.set(name, `${this.#row}, ${label}`);
    return this;
  }
}
