import * as z from "zod";
import { agencyKinds } from "./kinds.ts";

/** Name and version of the layout in which agencies are handed over; docs/formats/agencies.md describes it. */
const agenciesFormat = "mot-cua/agencies@1";

const words = z.string().trim().min(1).max(300);
/** Left out: stays as it is. null: there is none. */
const maybe = (text: z.ZodType<string>) => text.nullable().optional();

const site = z.object({
  name: words,
  nameEn: words.optional(),
  address: words,
  phone: maybe(words),
});

/** One agency as a file states it. What is left out stays as it is, or is empty in a new row. */
export const agencyRow = z
  .object({
    key: z.string().regex(/^[a-zA-Z][\w.-]{0,99}$/, "must be letters, digits, dots and hyphens"),
    kind: z.enum(agencyKinds),
    name: words,
    nameEn: words.optional(),
    shortName: maybe(words),
    /** Key of the agency it belongs to. */
    parent: maybe(words),
    agencyCode: maybe(words),
    administrativeCode: maybe(words),
    phone: maybe(words),
    email: maybe(z.email()),
    validFrom: maybe(z.iso.date()),
    validTo: maybe(z.iso.date()),
    /** The places of a one-stop office, all of them and in their order. */
    sites: z.array(site).optional(),
    /** Who followed this body, and since when. */
    successors: z.array(z.object({ key: words, on: z.iso.date() })).optional(),
  })
  .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
    path: ["validTo"],
    error: "is before validFrom",
  });

export type AgencyRow = z.output<typeof agencyRow>;

/** The file as a whole; its rows are judged one by one. */
export const agenciesFile = z.object({ format: z.literal(agenciesFormat), agencies: z.array(z.unknown()) });
