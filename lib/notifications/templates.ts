/** What each message needs to know. Instants are ISO texts; mail is not secret, so nothing here identifies a person. */
export type TemplateValuesOf = {
  signInCode: { code: string; minutes: number };
  submitted: { code: string; procedure: string };
  received: { code: string; procedure: string; dueAt: string | null };
  refused: { code: string; procedure: string };
  supplementRequested: { code: string; procedure: string };
  supplementAnswered: { code: string; procedure: string; dueAt: string | null };
  versionChanged: { code: string; procedure: string; dueAt: string | null };
  dueRecomputed: { code: string; procedure: string; dueAt: string | null };
  extended: { code: string; procedure: string; dueAt: string | null };
  resultReady: { code: string; procedure: string };
  resultReturned: { code: string; procedure: string };
  withdrawn: { code: string; procedure: string };
  /** To an officer: how much is late, and how much is nearly due. */
  alarmDigest: { late: number; soon: number };
  paid: { code: string; procedure: string; amountDong: number };
};

/** What a person is told about. Each has a subject and a text in the `notifications` messages. */
export type Template = keyof TemplateValuesOf;

export type TemplateValues = TemplateValuesOf[Template];

/** Values that must not outlive the message they were written for. */
export const secretTemplates: readonly Template[] = ["signInCode"];
