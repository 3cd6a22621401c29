import "server-only";
import { unstable_rethrow } from "next/navigation";
import type * as z from "zod";
import type { Context } from "./context.ts";
import { fieldErrorsOf, refusalIn } from "./errors.ts";
import type { FormAction } from "./form.ts";
import { formValues } from "./form-data.ts";
import { logError, logRefusal } from "./log.ts";
import { currentContext } from "./session.ts";

type Options = {
  /** Fields that are never sent back to the page, such as passwords. */
  secret?: readonly string[];
};

/**
 * Turns a command into a server action: validates, finds who asks, and answers refusals as data. What `run` returns is
 * shown once, to whoever sent the form.
 */
export function action<Schema extends z.ZodType>(
  schema: Schema,
  // biome-ignore lint/suspicious/noConfusingVoidType: most commands return nothing at all
  run: (context: Context, input: z.output<Schema>) => Promise<Record<string, string> | void>,
  options?: Options,
): FormAction;
export function action<Schema extends z.ZodType, Shown>(
  schema: Schema,
  run: (context: Context, input: z.output<Schema>) => Promise<Shown>,
  options?: Options,
): FormAction<Shown>;
export function action<Schema extends z.ZodType, Shown>(
  schema: Schema,
  run: (context: Context, input: z.output<Schema>) => Promise<Shown>,
  { secret = [] }: Options = {},
): FormAction<Shown> {
  return async (_previous, form) => {
    const posted = formValues(form);
    const values = Object.fromEntries(Object.entries(posted).filter(([name]) => !secret.includes(name)));
    const parsed = schema.safeParse(posted);
    if (!parsed.success) return { code: "invalid", fieldErrors: fieldErrorsOf(parsed.error), values };
    const context = await currentContext();
    try {
      const shown = await run(context, parsed.data);
      return shown ? { shown, values } : {};
    } catch (error) {
      unstable_rethrow(error); // redirect() and notFound() travel as errors
      const refusal = refusalIn(error);
      if (refusal) {
        const { code, fieldErrors } = refusal;
        logRefusal(context.actor, run.name || "action", code);
        return { code, values, ...(fieldErrors && { fieldErrors }) };
      }
      return { code: "unexpected", errorId: logError(error), values };
    }
  };
}

/** A button that carries nothing, such as signing out: the form is only its press. */
export function press(run: (context: Context) => Promise<void>): (form: FormData) => Promise<void> {
  return async () => run(await currentContext());
}
