import * as z from "zod";
import { roles } from "#lib/accounts/actor.ts";
import type { SheetKind } from "#lib/platform/spreadsheet.ts";
import { dossierStatuses, filingChannels } from "./lifecycle.ts";

/** The kinds of file a list can be handed out as. */
export const sheetKinds = ["csv", "xlsx"] as const satisfies readonly SheetKind[];

/** Whose work a list shows: the officer's own, that of their desks whoever has it, or all that is open at their agencies. */
export const workScopes = ["mine", "unit", "agency"] as const;

export type WorkScope = (typeof workScopes)[number];

/** What lies on a desk: to be done (the late ones first), waiting for the applicant, or ready to be handed over. */
export const workTabs = ["todo", "waiting", "ready"] as const;

export type WorkTab = (typeof workTabs)[number];

/** What is due: past its moment already, still today, or by Sunday. */
export const dueWindows = ["late", "today", "week"] as const;

const single = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** One value of an address; whatever is wrong there counts as not asked. */
const asked = <Inner extends z.ZodType>(inner: Inner) =>
  z.preprocess(single, inner.optional().catch(undefined));

const filters = {
  status: asked(z.enum(dossierStatuses)),
  procedure: asked(
    z
      .string()
      .trim()
      .regex(/^\d\.\d{6}$/),
  ),
  field: asked(z.string().regex(/^[a-z][a-zA-Z0-9]*$/)),
  channel: asked(z.enum(filingChannels)),
  /** The agency and the role on whose desk it lies. */
  holder: asked(z.uuid()),
  role: asked(z.enum(roles)),
  due: asked(z.enum(dueWindows)),
  /** First and last day of reception. */
  from: asked(z.iso.date()),
  to: asked(z.iso.date()),
};

/** How any list of dossiers may be narrowed, as its address says. */
export const listFiltersSchema = z.object(filters);

export type ListFilters = z.output<typeof listFiltersSchema>;

/** Which list of work is asked for. */
export const workListSchema = z.object({
  scope: z.preprocess(single, z.enum(workScopes).catch("mine")),
  tab: z.preprocess(single, z.enum(workTabs).catch("todo")),
});

/** A list to be taken out as a file: of work, or of all that was found. */
export const exportListSchema = z
  .object({
    scope: z.enum([...workScopes, "all"]).catch("all"),
    tab: asked(z.enum(workTabs)),
    q: z.string().max(200).catch(""),
    locale: z.enum(["vi", "en"]).catch("vi"),
    kind: z.enum(sheetKinds).catch("csv"),
    ...filters,
  })
  .transform(({ scope, tab, q, locale, kind, ...filters }) => ({
    list: { scope, tab, q, filters },
    locale,
    kind,
  }));

export type ExportAsked = z.output<typeof exportListSchema>["list"];

/** Where a page ended: step due moment (ISO, or "none") and id. */
export type WorkCursor = { dueAt: string; id: string };

/** What a list of work can show beside the code of each dossier, in this order. */
export const listColumns = [
  "owner",
  "procedure",
  "step",
  "holder",
  "agency",
  "status",
  "channel",
  "submitted",
  "received",
  "until",
  "due",
] as const;

export type ListColumn = (typeof listColumns)[number];

const usualColumns: readonly ListColumn[] = ["owner", "procedure", "step", "until", "due"];

/** The columns an address asks for by `col`; the usual ones where it names none. */
export function columnsAsked(col: string | string[] | undefined): readonly ListColumn[] {
  const named = [col ?? []].flat();
  const chosen = listColumns.filter((column) => named.includes(column));
  return chosen.length > 0 ? chosen : usualColumns;
}

/** A list as the query of its address; what is not set is left out, and so are the usual columns. */
export function listQuery(
  asked: { scope?: WorkScope; tab?: WorkTab },
  filters: ListFilters,
  columns: readonly ListColumn[] = usualColumns,
): Record<string, string | string[]> {
  const set = Object.entries({ ...asked, ...filters }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  const isUsual = columns.join() === usualColumns.join();
  return { ...Object.fromEntries(set), ...(!isUsual && { col: [...columns] }) };
}

/** A query as it stands behind the question mark of an address. */
export function addressOf(query: Record<string, string | string[]>): string {
  const each = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return new URLSearchParams(each).toString();
}
