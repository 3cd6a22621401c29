import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { ErrorText } from "./error-text.tsx";

/** Whether a field must be filled in, may be, or does not say (search boxes and filters). */
export type Need = "required" | "optional" | "unmarked";

/** What every field says about itself. `error` is a key of the `errors` messages. */
export type FieldWords = {
  name: string;
  label: string;
  help?: ReactNode;
  need?: Need | undefined;
  error?: string | undefined;
  /** Replaces the name as id where a page has two fields of one name. */
  id?: string | undefined;
};

export const controlClass =
  "block min-h-control w-full rounded-box border border-edge bg-paper px-3 py-1.5 text-body text-ink [&[readonly]]:bg-surface hover:border-lam disabled:bg-surface disabled:text-muted aria-invalid:border-2 aria-invalid:border-danger";

/** The attributes that tie a control to its label, help and error. */
export function controlProps({ id, name, help, need, error }: FieldWords) {
  const own = id ?? name;
  const described = [help && `${own}-help`, error && `${own}-error`].filter(Boolean).join(" ");
  return {
    id: own,
    name,
    "aria-required": need === "required" || undefined,
    "aria-invalid": Boolean(error) || undefined,
    "aria-describedby": described || undefined,
  };
}

/** A control under its label, with help and error between the two, where no keyboard on a phone covers them. */
export function FieldFrame({ words, children }: { words: FieldWords; children: ReactNode }) {
  const id = words.id ?? words.name;
  return (
    <div className="my-5 in-[.office]:my-3">
      <label htmlFor={id} className="mb-1 block font-strong">
        {words.label}
        <NeedMark need={words.need} />
      </label>
      <FieldNotes words={words} />
      {children}
    </div>
  );
}

/** The same for a group of controls, under a legend. The group itself can be reached from the summary of errors. */
export function GroupFrame({ words, children }: { words: FieldWords; children: ReactNode }) {
  const { id, "aria-describedby": describedBy } = controlProps(words);
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={describedBy} className="my-5 in-[.office]:my-3">
      <legend className="mb-1 font-strong">
        {words.label}
        <NeedMark need={words.need} />
      </legend>
      <FieldNotes words={words} />
      {children}
    </fieldset>
  );
}

/** Help and error of a field. */
export function FieldNotes({ words: { id, name, help, error } }: { words: FieldWords }) {
  const own = id ?? name;
  return (
    <>
      {help && (
        <div id={`${own}-help`} className="mb-1 text-muted text-small">
          {help}
        </div>
      )}
      {error && (
        <p id={`${own}-error`} className="mb-1 flex gap-1.5 font-strong text-danger">
          <Icon name="error" className="mt-[0.15em] size-[1.25em]" />
          <ErrorText code={error} />
        </p>
      )}
    </>
  );
}

/** A star for what is required, words for what is not. */
export function NeedMark({ need = "unmarked" }: { need?: Need | undefined }) {
  const t = useTranslations("common.form");
  if (need === "unmarked") return null;
  if (need === "optional") return <span className="font-normal text-muted"> ({t("optional")})</span>;
  return (
    <span className="text-danger">
      {" "}
      <span aria-hidden="true">*</span>
      <VisuallyHidden>({t("required")})</VisuallyHidden>
    </span>
  );
}
