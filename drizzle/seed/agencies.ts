import type { AgencyKind } from "#lib/agencies/kinds.ts";
import { homeProvince } from "#lib/agencies/provinces.ts";
import { communes, staffedCommunes, wards } from "./agencies/communes.ts";
import { departments } from "./agencies/departments.ts";
import { formerDistricts } from "./agencies/districts.ts";

/** A place where a one-stop office receives people. */
type SeedSite = { name: string; nameEn: string; address: string };

/** One row of the tree. Rows stand after the one they belong to, so they can be written in this order. */
export type SeedAgency = {
  key: string;
  kind: AgencyKind;
  name: string;
  nameEn: string;
  shortName: string | null;
  parentKey: string | null;
  agencyCode: string | null;
  administrativeCode: string | null;
  validFrom: string | null;
  validTo: string | null;
  sites: SeedSite[];
};

/** Since the merger with Yên Bái and the end of the districts (Law 72/2025). */
const mergedOn = "2025-07-01";
const districtsEndedOn = "2025-06-30";

export const provinceKey = "tinhLaoCai";
export const provinceOneStopKey = "tinhLaoCai.motCua";

const province = agency({
  key: provinceKey,
  kind: "province",
  name: "UBND tỉnh Lào Cai",
  nameEn: "People's Committee of Lào Cai Province",
  agencyCode: "H38",
  administrativeCode: homeProvince,
});

/** Two sites since the merger (decision 2020/QĐ-UBND of 2025). */
const provinceOneStop = agency({
  key: provinceOneStopKey,
  kind: "oneStop",
  name: "Trung tâm Phục vụ hành chính công tỉnh Lào Cai",
  nameEn: "Lào Cai Public Service Centre",
  parentKey: provinceKey,
  sites: [
    {
      name: "Cơ sở 1",
      nameEn: "Site 1",
      address: "Số 64, đường Lý Tự Trọng, phường Yên Bái, tỉnh Lào Cai",
    },
    {
      name: "Cơ sở 2",
      nameEn: "Site 2",
      address: "Đại lộ Trần Hưng Đạo, phường Cam Đường, tỉnh Lào Cai",
    },
  ],
});

const departmentRows = departments.flatMap(({ divisions, ...department }) => [
  agency({ ...department, kind: "department", parentKey: provinceKey }),
  ...divisions.map(([name, nameEn], index) =>
    agency({
      key: `${department.key}.phong${index + 1}`,
      kind: "division",
      name,
      nameEn,
      parentKey: department.key,
    }),
  ),
]);

const wardDivisions = [
  ["Văn phòng HĐND và UBND", "Office of the Council and the People's Committee"],
  ["Phòng Kinh tế, Hạ tầng và Đô thị", "Economy, Infrastructure and Urban Division"],
  ["Phòng Văn hóa - Xã hội", "Culture and Society Division"],
  ["Công an phường", "Ward Police"],
] as const;
const communeDivisions = [
  ["Văn phòng HĐND và UBND", "Office of the Council and the People's Committee"],
  ["Phòng Kinh tế", "Economy Division"],
  ["Phòng Văn hóa - Xã hội", "Culture and Society Division"],
  ["Công an xã", "Commune Police"],
] as const;

const communeRows = [
  ...wards.flatMap(([code, name]) => communeWithOffices(code, name, "Phường", "Ward", wardDivisions)),
  ...communes.flatMap(([code, name]) => communeWithOffices(code, name, "Xã", "Commune", communeDivisions)),
];

const districtRows = formerDistricts.map(({ key, name, nameEn }) =>
  agency({
    key,
    kind: "district",
    name,
    nameEn,
    parentKey: provinceKey,
    validFrom: null,
    validTo: districtsEndedOn,
  }),
);

/** The organisations of the demonstration province. */
export const agencies: readonly SeedAgency[] = [
  province,
  provinceOneStop,
  ...departmentRows,
  ...communeRows,
  ...districtRows,
];

/** Key of a commune or ward, which never changes though its name may. */
export function communeKey(administrativeCode: string): string {
  return `xa${administrativeCode}`;
}

/** Key of the one-stop office of a commune or ward. */
export function communeOneStopKey(administrativeCode: string): string {
  return `${communeKey(administrativeCode)}.motCua`;
}

function communeWithOffices(
  code: string,
  name: string,
  kind: "Phường" | "Xã",
  kindEn: "Ward" | "Commune",
  divisions: readonly (readonly [name: string, nameEn: string])[],
): SeedAgency[] {
  const parentKey = communeKey(code);
  const place = `${kind.toLowerCase()} ${name}`;
  const commune = agency({
    key: parentKey,
    kind: "commune",
    name: `UBND ${place}`,
    nameEn: `${name} ${kindEn}`,
    parentKey: provinceKey,
    administrativeCode: code,
  });
  if (!staffedCommunes.includes(code)) return [commune];

  const office = agency({
    key: communeOneStopKey(code),
    kind: "oneStop",
    name: `Trung tâm Phục vụ hành chính công ${place}`,
    nameEn: `${name} ${kindEn} Public Service Centre`,
    parentKey,
    sites: [
      {
        name: "Trụ sở",
        nameEn: "Main office",
        address: `Trụ sở Ủy ban nhân dân ${place}, tỉnh Lào Cai`,
      },
    ],
  });
  const rows = divisions.map(([divisionName, nameEn], index) =>
    agency({
      key: `${parentKey}.phong${index + 1}`,
      kind: "division",
      name: divisionName,
      nameEn,
      parentKey,
    }),
  );
  return [commune, office, ...rows];
}

type Named = Pick<SeedAgency, "key" | "kind" | "name" | "nameEn">;

function agency(row: Named & Partial<SeedAgency>): SeedAgency {
  return {
    shortName: null,
    parentKey: null,
    agencyCode: null,
    administrativeCode: null,
    validFrom: mergedOn,
    validTo: null,
    sites: [],
    ...row,
  };
}
