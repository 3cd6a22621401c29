import type { RefusalCode } from "./errors.ts";

/** What a form shows after it was sent. `values` refills a page that has no JavaScript to keep them. */
export type FormResult<Shown = Record<string, string>> = {
  code?: RefusalCode | "unexpected";
  fieldErrors?: Record<string, string>;
  /** What to quote to support after something unexpected. */
  errorId?: string;
  values?: Record<string, unknown>;
  /** What success has to say and nothing keeps, such as a new password. */
  shown?: Shown;
};

export type FormAction<Shown = Record<string, string>> = (
  previous: FormResult<Shown>,
  form: FormData,
) => Promise<FormResult<Shown>>;
