import { type PageQuestion, queryOfPage } from "#lib/procedures/page-address.ts";

/** What the address says already, carried along by a form that asks for more. */
export function KeptInputs({ question }: { question: Partial<PageQuestion> }) {
  return Object.entries(queryOfPage(question)).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
