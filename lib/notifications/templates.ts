/** What a person is told about. Each has a subject and a text in the `notifications` messages. */
export const templates = [
  "signInCode",
  "submitted",
  "received",
  "refused",
  "supplementRequested",
  "supplementAnswered",
  "resultReady",
  "resultReturned",
  "withdrawn",
  "paid",
] as const;

export type Template = (typeof templates)[number];

/** Values put into a template's words; no identity numbers, for mail is not secret. */
export type TemplateValues = Record<string, string | number>;
