import { expect, test } from "vitest";
import { letterheadOf } from "./letterhead.ts";
import type { Office } from "./queries/offices.ts";

function office(id: string, kind: Office["kind"], name: string, parentId: string | null): Office {
  return {
    id,
    key: id,
    kind,
    name,
    nameEn: name,
    shortName: null,
    parentId,
    agencyCode: null,
    administrativeCode: null,
  };
}

const province = office("p", "province", "UBND tỉnh Lào Cai", null);
const commune = office("c", "commune", "UBND xã Bát Xát", "p");
const counter = office("o", "oneStop", "Trung tâm Phục vụ hành chính công xã Bát Xát", "c");
const department = office("d", "department", "Sở Tư pháp", "p");
const offices = new Map([province, commune, counter, department].map((each) => [each.id, each]));

test.each([
  [commune, "UBND tỉnh Lào Cai", "Bát Xát"],
  [counter, "UBND xã Bát Xát", "Bát Xát"],
  [department, "UBND tỉnh Lào Cai", "Lào Cai"],
  [province, "", "Lào Cai"],
])("papers of $name name what is above it and where it is", (agency, superior, place) => {
  expect(letterheadOf(offices, agency)).toEqual({ superior, agency: agency.name, place });
});
