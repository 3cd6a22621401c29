import { type Role, roles } from "#lib/accounts/actor.ts";
import { communes, staffedCommunes, wards } from "../agencies/communes.ts";
import { departments } from "../agencies/departments.ts";
import { communeKey, communeOneStopKey, provinceKey, provinceOneStopKey } from "../agencies.ts";
import { officerNames } from "./names.ts";

/** A staff account. The first post is the one it is known by; passwords are made when the demonstration is loaded. */
export type SeedOfficer = {
  username: string;
  fullName: string;
  posts: [SeedPost, ...SeedPost[]];
};

type SeedPost = { agencyKey: string; role: Role };

/** What the account of a role is called. */
const handles: Record<Role, string> = {
  oneStopClerk: "motcua",
  postalEmployee: "buudien",
  oneStopHead: "truongmotcua",
  divisionHead: "truongphong",
  caseOfficer: "canbo",
  agencyLeader: "lanhdao",
  recordsClerk: "vanthu",
  committeeOfficer: "chuyenvienvp",
  committeeOfficeLeader: "lanhdaovp",
  committeeLeader: "lanhdaotinh",
  feeCollector: "thuphi",
  resultDesk: "traketqua",
  procedureController: "kiemsoat",
  unitAdministrator: "quantri",
  systemAdministrator: "quantrihethong",
  populationLookup: "tracuudancu",
  locationIndependentReception: "phidiagioi",
  communityDigitalTeam: "tocongnghe",
};

/** Held at the one-stop office, which is an agency of its own; every other role at the committee or department. */
const counterRoles: readonly Role[] = [
  "oneStopClerk",
  "postalEmployee",
  "oneStopHead",
  "feeCollector",
  "resultDesk",
  "locationIndependentReception",
  "communityDigitalTeam",
];

/** Who takes a dossier through a department, and through a commune. */
const departmentRoles: readonly Role[] = ["divisionHead", "caseOfficer", "agencyLeader", "recordsClerk"];
const communeRoles: readonly Role[] = ["oneStopClerk", ...departmentRoles];

/** `key` is what people call the place; the work itself is done at `counter` or `office`. */
type Place = { handle: string; key: string; counter: string; office: string; staff: readonly Role[] };

const fullyStaffedDepartments = ["STP", "SXD"];
const fullyStaffedCommunes = ["02647", "02671", "02683"];
/** Departments that no procedure of the catalogue reaches have no accounts. */
const departmentHandles: Readonly<Record<string, string>> = {
  STP: "tuphap",
  SXD: "xaydung",
  SNV: "noivu",
  STC: "taichinh",
  SCT: "congthuong",
  SNNMT: "nongnghiep",
  SKHCN: "khoahoc",
  SVHTTDL: "vanhoa",
  SGDĐT: "giaoduc",
  SYT: "yte",
  VPĐKĐĐ: "datdai",
  CAT: "congan",
  BHXH: "baohiem",
};

const provincial: Place = {
  handle: "laocai",
  key: provinceOneStopKey,
  counter: provinceOneStopKey,
  office: provinceKey,
  staff: roles,
};

const departmentPlaces = departments.flatMap(({ key, shortName }): Place[] => {
  const handle = departmentHandles[shortName];
  if (!handle) return [];
  const staff = fullyStaffedDepartments.includes(shortName) ? roles : departmentRoles;
  return [{ handle: `${handle}.laocai`, key, counter: provinceOneStopKey, office: key, staff }];
});

const communeNames = new Map([...wards, ...communes]);
const communePlaces = staffedCommunes.map((code): Place => {
  const key = communeKey(code);
  const isFull = fullyStaffedCommunes.includes(code);
  return {
    handle: `${handleOf(communeNames.get(code) ?? code)}.xa`,
    key,
    counter: communeOneStopKey(code),
    office: key,
    staff: isFull ? roles : communeRoles,
  };
});

const accounts = [provincial, ...departmentPlaces, ...communePlaces].flatMap((place) =>
  place.staff.map((role) => ({ username: `${handles[role]}.${place.handle}`, posts: postsOf(place, role) })),
);
const names = officerNames(accounts.length);

/** The staff of the demonstration: every role at six places, and who it takes to decide a dossier at the others. */
export const officers: readonly SeedOfficer[] = accounts.map((account, index) => ({
  ...account,
  fullName: names[index] ?? account.username,
}));

function postsOf({ key, counter, office }: Place, role: Role): SeedOfficer["posts"] {
  const at = counterRoles.includes(role) ? counter : office;
  const known: SeedPost = { agencyKey: key, role };
  return at === key ? [known] : [known, { agencyKey: at, role }];
}

/** "Bát Xát" → "batxat". */
function handleOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Diacritic}|\s/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase();
}
