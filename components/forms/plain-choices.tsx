import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import {
  controlClass,
  controlProps,
  FieldFrame,
  FieldNotes,
  type FieldWords,
  GroupFrame,
  NeedMark,
} from "./field-frame.tsx";

/** One of several answers, and what to know before choosing it. */
export type Choice = { value: string; label: string; help?: ReactNode; disabled?: boolean };

type Attributes<Tag extends "input" | "select"> = Omit<ComponentProps<Tag>, keyof FieldWords>;

/** One of many, folded. `empty` is the first line: what it means to choose nothing. */
export function PlainSelectField({
  name,
  label,
  help,
  need,
  error,
  id,
  choices,
  empty,
  ...select
}: FieldWords & Attributes<"select"> & { choices: readonly Choice[]; empty?: string }) {
  const t = useTranslations("common.form");
  const words = { name, label, help, need, error, id };
  return (
    <FieldFrame words={words}>
      <select {...select} {...controlProps(words)} className={controlClass}>
        <option value="">{empty ?? t("choose")}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.disabled}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** One of a few, all in sight. `chosen` is the answer given so far. */
export function PlainRadioGroup({
  choices,
  chosen,
  input,
  ...words
}: FieldWords & { choices: readonly Choice[]; chosen?: unknown; input?: Attributes<"input"> }) {
  return (
    <GroupFrame words={words}>
      {choices.map((choice) => (
        <Tick
          key={choice.value}
          type="radio"
          name={words.name}
          choice={choice}
          id={`${words.id ?? words.name}-${choice.value}`}
          {...input}
          defaultChecked={chosen === choice.value}
        />
      ))}
    </GroupFrame>
  );
}

/** Any number of a few. */
export function PlainCheckboxGroup({
  choices,
  chosen,
  input,
  ...words
}: FieldWords & { choices: readonly Choice[]; chosen?: unknown; input?: Attributes<"input"> }) {
  const ticked = Array.isArray(chosen) ? chosen : [chosen];
  return (
    <GroupFrame words={words}>
      {choices.map((choice) => (
        <Tick
          key={choice.value}
          type="checkbox"
          name={words.name}
          choice={choice}
          id={`${words.id ?? words.name}-${choice.value}`}
          {...input}
          defaultChecked={ticked.includes(choice.value)}
        />
      ))}
    </GroupFrame>
  );
}

/** One statement to agree with. Posts `yes` when ticked and nothing when not. */
export function PlainCheckbox({
  name,
  label,
  help,
  need,
  error,
  id,
  ...input
}: FieldWords & Attributes<"input">) {
  const words = { name, label, help, need, error, id };
  return (
    <div className="my-5 in-[.office]:my-3">
      <FieldNotes words={{ name, label, error, id }} />
      <label className="flex min-h-control items-start gap-3 py-2 in-[.office]:py-1.5">
        <input type="checkbox" value="yes" {...input} {...controlProps(words)} className={tickClass} />
        <span>
          {label}
          <NeedMark need={need} />
          {help && (
            <span id={`${id ?? name}-help`} className="block text-muted text-small">
              {help}
            </span>
          )}
        </span>
      </label>
    </div>
  );
}

const tickClass = "mt-[0.2em] size-5 shrink-0 in-[.office]:size-4";

type TickProps = Attributes<"input"> & { choice: Choice; id: string; name: string; defaultChecked: boolean };

function Tick({ choice, ...input }: TickProps) {
  const helpId = choice.help ? `${input.id}-help` : undefined;
  return (
    <label
      className={classNames(
        "flex min-h-control items-start gap-3 py-2 in-[.office]:py-1.5",
        choice.disabled && "text-muted",
      )}
    >
      <input
        value={choice.value}
        disabled={choice.disabled}
        aria-describedby={helpId}
        className={tickClass}
        {...input}
      />
      <span>
        {choice.label}
        {choice.help && (
          <span id={helpId} className="block text-muted text-small">
            {choice.help}
          </span>
        )}
      </span>
    </label>
  );
}
