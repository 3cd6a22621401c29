import { describe, expect, test } from "vitest";
import { type Actor, type Post, roles } from "./actor.ts";
import { availableOfficerActs, isWithin, mayGrant, type OfficerFacts, type Realm } from "./policy.ts";

const admin: Actor = { kind: "officer", id: "admin", posts: [] };
const commune: Realm = new Set(["commune", "division"]);
const clerk: Post = { agencyId: "division", role: "oneStopClerk" };

function officer(posts: Post[], state: Partial<OfficerFacts> = {}): OfficerFacts {
  return { id: "officer", posts, isDisabled: false, isLockedOut: false, ...state };
}

describe("what an administrator may do with an account", () => {
  test("everything, where all its posts are theirs to give", () => {
    expect(availableOfficerActs(admin, commune, officer([clerk]))).toEqual([
      "resetPassword",
      "lock",
      "addPost",
      "removePost",
    ]);
  });

  test("a closed account can be opened, one locked by failed attempts be opened or closed", () => {
    const lockActs = (state: Partial<OfficerFacts>) =>
      availableOfficerActs(admin, commune, officer([clerk], state)).filter((act) => /lock$/.test(act));
    expect(lockActs({})).toEqual(["lock"]);
    expect(lockActs({ isDisabled: true })).toEqual(["unlock"]);
    expect(lockActs({ isLockedOut: true })).toEqual(["lock", "unlock"]);
  });

  test("no password and no lock, where its holder has a post elsewhere", () => {
    const shared = officer([clerk, { agencyId: "department", role: "caseOfficer" }]);
    expect(availableOfficerActs(admin, commune, shared)).toEqual(["addPost", "removePost"]);
  });

  test("no password, where its holder administers the system from within their unit", () => {
    const system = officer([{ agencyId: "commune", role: "systemAdministrator" }]);
    expect(availableOfficerActs(admin, commune, system)).toEqual(["addPost"]);
  });

  test("nothing, where no post is theirs, or none is held", () => {
    expect(
      availableOfficerActs(admin, commune, officer([{ agencyId: "other", role: "caseOfficer" }])),
    ).toEqual([]);
    expect(availableOfficerActs(admin, commune, officer([]))).toEqual([]);
  });

  test("nothing with their own account, not even for who administers all", () => {
    expect(availableOfficerActs(admin, "everything", { ...officer([clerk]), id: "admin" })).toEqual([]);
  });

  test("a system administrator may do everything with everybody else", () => {
    const system = officer([{ agencyId: "province", role: "systemAdministrator" }]);
    expect(availableOfficerActs(admin, "everything", system)).toEqual([
      "resetPassword",
      "lock",
      "addPost",
      "removePost",
    ]);
  });
});

describe("which posts an administrator may give", () => {
  test("any in their units but one that administers the system", () => {
    for (const role of roles) {
      expect(mayGrant(commune, { agencyId: "commune", role })).toBe(role !== "systemAdministrator");
      expect(mayGrant(commune, { agencyId: "elsewhere", role })).toBe(false);
      expect(mayGrant("everything", { agencyId: "elsewhere", role })).toBe(true);
    }
  });
});

test("an account is known to who administers one of its posts", () => {
  expect(isWithin(commune, officer([clerk]))).toBe(true);
  expect(isWithin(commune, officer([]))).toBe(false);
  expect(isWithin("everything", officer([]))).toBe(true);
});
