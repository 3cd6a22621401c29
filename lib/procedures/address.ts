import * as z from "zod";
import { type CatalogueFilters, catalogueFilters } from "./schema.ts";
import { catalogueOrders } from "./search/order.ts";

/** Only for people: in which order, and for somebody of which commune (its code as a place). */
const forPeople = z.object({
  order: z.enum(catalogueOrders).optional(),
  commune: z
    .string()
    .regex(/^[\w-]{1,40}$/)
    .optional(),
});

/** What a page of the catalogue is asked for. */
export type CatalogueQuestion = CatalogueFilters & z.output<typeof forPeople> & { page: number };

type Given = Record<string, string | string[] | undefined>;

const nameOf: Record<keyof CatalogueQuestion, string> = {
  q: "q",
  field: "linh-vuc",
  level: "cap",
  audience: "doi-tuong",
  serviceLevel: "muc-do",
  online: "truc-tuyen",
  lifeEvent: "su-kien",
  agency: "co-quan",
  commune: "xa",
  order: "sap-xep",
  page: "trang",
};

const names = Object.keys(nameOf) as (keyof CatalogueQuestion)[];
const mostPages = 10_000;

/** Reads the address of a page of the catalogue. What makes no sense is left out: a page answers, it does not refuse. */
export function questionIn(given: Given): CatalogueQuestion {
  const said = Object.fromEntries(names.map((name) => [name, firstOf(given[nameOf[name]])]));
  const kept = Object.entries({ ...catalogueFilters.shape, ...forPeople.shape }).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(said[name]);
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data]] : [];
  });
  const page = Number(said.page);
  return {
    q: "",
    ...Object.fromEntries(kept),
    page: Number.isInteger(page) && page >= 1 && page <= mostPages ? page : 1,
  };
}

/** The query of an address that asks this; what need not be said is left out. */
export function queryFor(question: Partial<CatalogueQuestion>): Record<string, string> {
  const said = names.flatMap((name) => {
    const value = question[name];
    const goesWithoutSaying = value === undefined || value === "" || (name === "page" && value === 1);
    return goesWithoutSaying ? [] : [[nameOf[name], String(value)]];
  });
  return Object.fromEntries(said);
}

function firstOf(value: string | string[] | undefined): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return first === "" ? undefined : first?.slice(0, 200);
}
