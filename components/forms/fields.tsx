"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Icon } from "#components/ui/icon.tsx";
import { useScripts } from "#components/ui/use-scripts.ts";
import { controlClass, controlProps, FieldFrame } from "./field-frame.tsx";
import {
  type Choice,
  PlainCheckbox,
  PlainCheckboxGroup,
  PlainRadioGroup,
  PlainSelectField,
} from "./plain-choices.tsx";
import { PlainDateField, PlainTextAreaField, PlainTextField } from "./plain-fields.tsx";
import { useField } from "./use-field.ts";

type Bound<Plain extends (props: never) => unknown> = Omit<
  Parameters<Plain>[0],
  "id" | "error" | "need" | "defaultValue" | "chosen" | "input"
> & { optional?: boolean };

/** Something the form carries along. */
export function HiddenField({ name }: { name: string }) {
  const { registered, defaultValue } = useField(name);
  return <input type="hidden" {...registered} defaultValue={defaultValue} />;
}

/** A line of text: any type of `<input>` that holds text. */
export function TextField({ optional, ...props }: Bound<typeof PlainTextField>) {
  return <PlainTextField {...props} {...useBound(props, optional)} />;
}

/** Several lines of text. */
export function TextAreaField({ optional, ...props }: Bound<typeof PlainTextAreaField>) {
  return <PlainTextAreaField {...props} {...useBound(props, optional)} />;
}

/** A day. */
export function DateField({ optional, ...props }: Bound<typeof PlainDateField>) {
  return <PlainDateField {...props} {...useBound(props, optional)} />;
}

/** One of many. */
export function SelectField({ optional, ...props }: Bound<typeof PlainSelectField>) {
  return <PlainSelectField {...props} {...useBound(props, optional)} />;
}

/** One of a few. */
export function RadioGroupField({ optional, ...props }: Bound<typeof PlainRadioGroup>) {
  const { id, error, need, defaultValue, ...input } = useBound(props, optional);
  return <PlainRadioGroup {...props} id={id} error={error} need={need} chosen={defaultValue} input={input} />;
}

/** Any number of a few. The schema takes one value or a list: a plain post cannot tell one from a list of one. */
export function CheckboxGroupField({ optional, ...props }: Bound<typeof PlainCheckboxGroup>) {
  const { id, error, need, defaultValue, ...input } = useBound(props, optional);
  return (
    <PlainCheckboxGroup {...props} id={id} error={error} need={need} chosen={defaultValue} input={input} />
  );
}

/** One statement to agree with: `yes`, or missing. A box that may be left empty says nothing of its need. */
export function CheckboxField({ optional, ...props }: Bound<typeof PlainCheckbox>) {
  const { defaultValue, need, ...bound } = useBound(props, optional);
  const told = need === "optional" ? "unmarked" : need;
  return <PlainCheckbox {...props} {...bound} need={told} defaultChecked={defaultValue === "yes"} />;
}

/** A password, which its owner may look at. It is never sent back to refill the page. */
export function PasswordField({
  name,
  label,
  help,
  autoComplete = "current-password",
}: Pick<ComponentProps<typeof TextField>, "name" | "label" | "help" | "autoComplete">) {
  const t = useTranslations("common.buttons");
  const { id, registered, error } = useField(name, label);
  const hasScripts = useScripts();
  const [isShown, setIsShown] = useState(false);
  const words = { id, name, label, help, error, need: "required" } as const;
  return (
    <FieldFrame words={words}>
      <div className="flex gap-2">
        <input
          type={isShown ? "text" : "password"}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          {...registered}
          {...controlProps(words)}
          className={controlClass}
        />
        {hasScripts && (
          <button
            type="button"
            aria-pressed={isShown}
            onClick={() => setIsShown(!isShown)}
            className="inline-flex min-h-control shrink-0 items-center gap-1.5 rounded-box border border-edge px-3 text-lam hover:bg-lam-soft"
          >
            <Icon name={isShown ? "eyeOff" : "eye"} />
            {t(isShown ? "hide" : "show")}
          </button>
        )}
      </div>
    </FieldFrame>
  );
}

function useBound(
  { name, label }: { name: string; label: string; choices?: readonly Choice[] },
  optional = false,
) {
  const { registered, ...field } = useField(name, label);
  return { ...registered, ...field, need: optional ? ("optional" as const) : ("required" as const) };
}
