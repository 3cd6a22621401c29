import type { ComponentProps } from "react";
import { controlClass, controlProps, FieldFrame, type FieldWords } from "./field-frame.tsx";

type Of<Tag extends "input" | "textarea"> = FieldWords & Omit<ComponentProps<Tag>, keyof FieldWords>;

/** A line of text that posts by itself: for search, filters and pages without scripts. */
export function PlainTextField({ name, label, help, need, error, id, className, ...input }: Of<"input">) {
  const words = { name, label, help, need, error, id };
  return (
    <FieldFrame words={words}>
      <input
        type="text"
        {...input}
        {...controlProps(words)}
        className={`${controlClass} ${className ?? ""}`}
      />
    </FieldFrame>
  );
}

/** A few lines that become more as they fill, where the browser can do that. */
const growing: Readonly<Record<number, string>> = {
  2: "field-sizing-content max-h-96 min-h-[calc(2lh+1rem)]!",
  3: "field-sizing-content max-h-96 min-h-[calc(3lh+1rem)]!",
  4: "field-sizing-content max-h-96 min-h-[calc(4lh+1rem)]!",
};

/** Several lines of text. */
export function PlainTextAreaField({
  name,
  label,
  help,
  need,
  error,
  id,
  rows = 4,
  ...input
}: Of<"textarea">) {
  const words = { name, label, help, need, error, id };
  return (
    <FieldFrame words={words}>
      <textarea
        rows={rows}
        {...input}
        {...controlProps(words)}
        className={`${controlClass} ${growing[rows] ?? ""}`}
      />
    </FieldFrame>
  );
}

/** A day, chosen with what the browser offers for it. */
export function PlainDateField(props: Of<"input">) {
  return <PlainTextField {...props} type="date" className="max-w-60" />;
}

/** Files to send. Says beforehand what is accepted and how large it may be. */
export function FileField({ name, label, help, need, error, id, ...input }: Of<"input">) {
  const words = { name, label, help, need, error, id };
  return (
    <FieldFrame words={words}>
      <input
        type="file"
        {...input}
        {...controlProps(words)}
        className={`${controlClass} p-1.5 file:mr-3 file:min-h-8 file:rounded-box file:border-0 file:bg-lam-soft file:px-3 file:font-strong file:text-lam`}
      />
    </FieldFrame>
  );
}
