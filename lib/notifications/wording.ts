import type { Template, TemplateValues } from "./templates.ts";

/** A message before it has words. */
export type Unworded = {
  template: Template;
  values: TemplateValues;
  locale: "vi" | "en";
  /** Whether its reader can sign in and see the dossier; others follow it by its code. */
  hasAccount: boolean;
};

/** Puts a message into the words of its reader's language, with a link to the page it is about. */
export type Wording = (message: Unworded) => Promise<{ subject: string; text: string }>;
