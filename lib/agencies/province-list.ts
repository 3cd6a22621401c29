import * as z from "zod";
import { homeProvince } from "./provinces.ts";

const text = z.string().trim().min(1);
const code = text.nullish().transform((given) => given ?? undefined);

/** A list of provinces with their departments and communes, as reference data of the new provinces comes. */
const provinceList = z.object({
  provinces: z.array(
    z.looseObject({
      code: text,
      name: text,
      agency_code_level1: code,
      one_stop_office: z
        .object({
          name: text,
          sites: z.array(z.object({ name: text.nullable(), address: text })).default([]),
        })
        .optional(),
      departments: z.array(z.object({ name: text, abbr: text.nullish(), agency_code: code })).default([]),
      communes: z.array(z.object({ code: text, name: text, agency_code: code })).default([]),
    }),
  ),
});

/** Rows in the portal's own layout, to be judged like others, and parts of the list that have no place in it. */
export type ListedAgencies = { rows: object[]; unread: string[] };

const read = new Set(["code", "name", "agency_code_level1", "one_stop_office", "departments", "communes"]);

/**
 * Agencies of a list of provinces, or nothing when the value is no such list. Only the home province is taken: a portal
 * serves one. Keys are made of official codes and short names, so that the same list again names the same agencies.
 */
export function agenciesInList(value: unknown): ListedAgencies | undefined {
  const parsed = provinceList.safeParse(value);
  if (!parsed.success) return;
  const home = parsed.data.provinces.filter((province) => province.code === homeProvince);
  const others = parsed.data.provinces.filter((province) => province.code !== homeProvince);
  return {
    rows: home.flatMap(rowsOf),
    unread: [
      ...home.flatMap((province) => Object.keys(province).filter((name) => !read.has(name))),
      ...others.map(({ name }) => name),
    ],
  };
}

type Province = z.output<typeof provinceList>["provinces"][number];

function rowsOf({ code: administrativeCode, name, agency_code_level1, ...province }: Province): object[] {
  const key = `tinh${administrativeCode}`;
  const office = province.one_stop_office;
  return [
    { key, kind: "province", name: committee(name), administrativeCode, agencyCode: agency_code_level1 },
    ...(office ? [officeOf(key, office)] : []),
    ...province.departments.map(({ name: of, abbr, agency_code }, index) => ({
      key: `${key}.${abbr ? abbr.toLowerCase().replace(/[^a-z0-9]/g, "") : `so${index + 1}`}`,
      kind: "department",
      name: of,
      shortName: abbr ?? undefined,
      parent: key,
      agencyCode: agency_code,
    })),
    ...province.communes.map((commune) => ({
      key: `xa${commune.code}`,
      kind: "commune",
      name: committee(commune.name),
      nameEn: inEnglish(commune.name),
      parent: key,
      administrativeCode: commune.code,
      agencyCode: commune.agency_code,
    })),
  ];
}

function officeOf(parent: string, { name, sites }: NonNullable<Province["one_stop_office"]>) {
  return {
    key: `${parent}.motCua`,
    kind: "oneStop",
    name,
    parent,
    sites: sites.map((site, index) => ({ name: site.name ?? `Cơ sở ${index + 1}`, address: site.address })),
  };
}

/** A place is governed by its people's committee. */
function committee(place: string) {
  return `UBND ${place.charAt(0).toLowerCase()}${place.slice(1)}`;
}

function inEnglish(place: string) {
  const [, kind, name] = /^(Phường|Xã|Đặc khu)\s+(.+)$/.exec(place) ?? [];
  const kinds: Record<string, string> = { Phường: "Ward", Xã: "Commune", "Đặc khu": "Special Zone" };
  return kind && name ? `${name} ${kinds[kind]}` : undefined;
}
