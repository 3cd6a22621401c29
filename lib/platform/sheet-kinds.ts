/** The kinds of file a table can be handed out as. */
export const sheetKinds = ["csv", "xlsx"] as const;

export type SheetKind = (typeof sheetKinds)[number];
