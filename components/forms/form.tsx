"use client";

import { type ReactNode, useId, useRef } from "react";
import { type FieldValues, FormProvider } from "react-hook-form";
import { Notice } from "#components/ui/notice.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { FieldScope } from "./field-scope.ts";
import type { ActionForm } from "./use-action-form.ts";

/** A form that says above its fields why it was not accepted, and what was done when it was. */
export function Form<Values extends FieldValues>({
  form,
  done,
  className,
  children,
}: {
  form: ActionForm<Values>;
  /** What to say when the action succeeded and stayed on this page. */
  done?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  const labels = useRef(new Map<string, string>()).current;
  return (
    <FormProvider {...form}>
      <FieldScope value={{ id, labels, isPosting: form.isPosting }}>
        <form
          action={form.post}
          onSubmit={form.submit}
          aria-busy={form.isPosting}
          noValidate
          className={className}
        >
          {/* Drawn after the fields, which tell it their labels on the way, and shown above them. */}
          <div className="flex flex-col">
            <div>{children}</div>
            <div role="alert" className="order-first">
              <ErrorSummary
                result={form.result}
                errors={form.formState.errors}
                attempts={form.formState.submitCount}
              />
            </div>
            <div role="status" className="order-first">
              {done && form.isDone && !form.isPosting && <Notice tone="success" title={done} />}
            </div>
          </div>
        </form>
      </FieldScope>
    </FormProvider>
  );
}
