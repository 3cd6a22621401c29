"use client"; // says beside its button what came of it

import { type ReactNode, useActionState } from "react";
import { ErrorText } from "#components/forms/error-text.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import type { ButtonVariant } from "#components/ui/button-class.ts";
import type { IconName } from "#components/ui/icon-paths.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { Handover } from "./handover.tsx";

/** One act behind one button: nothing to fill in, and beside it why it was refused or what it had to say. */
export function ActForm({
  action,
  values,
  variant = "secondary",
  icon,
  label,
  className,
  children,
}: {
  action: FormAction;
  values: Record<string, string>;
  variant?: ButtonVariant;
  icon?: IconName;
  /** What the button does, where its words alone would not say to whom. */
  label?: string;
  className?: string;
  children: ReactNode;
}) {
  const [result, post] = useActionState(action, {});
  const problem = Object.values(result.fieldErrors ?? {})[0] ?? result.code;
  return (
    <form action={post} className={className}>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant={variant} {...(icon && { icon })} aria-label={label}>
        {children}
      </SubmitButton>
      <div role="alert" className="font-strong text-danger text-small">
        {problem && <ErrorText code={problem} />}
      </div>
      <div role="status">{result.shown && <Handover shown={result.shown} />}</div>
    </form>
  );
}
