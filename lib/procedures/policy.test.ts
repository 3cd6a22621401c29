import { describe, expect, test } from "vitest";
import { type Actor, type Role, roles } from "#lib/accounts/actor.ts";
import { type Keeper, type KeeperPost, mayEdit, mayPublish, wroteIt } from "./policy.ts";

const homes = {
  province: { id: "province", kind: "province", shortName: null },
  justice: { id: "justice", kind: "department", shortName: "STP" },
  building: { id: "building", kind: "department", shortName: "SXD" },
  batXat: { id: "bat-xat", kind: "commune", shortName: null },
  otherCommune: { id: "y-ty", kind: "commune", shortName: null },
} as const satisfies Record<string, KeeperPost["home"]>;

const keeper = (role: Role, home: KeeperPost["home"]): Keeper => ({
  actor: { kind: "officer", id: "lan", posts: [{ agencyId: home.id, role }] },
  posts: [{ role, home }],
});
/** Every role at every place that may do it, as `role@place`. */
const allowed = (may: (who: Keeper) => boolean) =>
  roles.flatMap((role) =>
    Object.values(homes).flatMap((home) => (may(keeper(role, home)) ? [`${role}@${home.id}`] : [])),
  );

const communeHandles = { handledBy: "commune" } as const;
const justiceHandles = { handledBy: { department: "STP" } };

describe("who writes drafts", () => {
  test("of the province's rule: its own editors, and those of the department that handles it", () => {
    expect(allowed((who) => mayEdit(who, { ...justiceHandles, agencyId: null }))).toEqual([
      "procedureController@province",
      "procedureController@justice",
      "unitAdministrator@province",
      "unitAdministrator@justice",
    ]);
  });

  test("of the province's rule for what communes handle, or nobody known: its own editors only", () => {
    for (const handledBy of ["commune", null] as const)
      expect(allowed((who) => mayEdit(who, { handledBy, agencyId: null }))).toEqual([
        "procedureController@province",
        "unitAdministrator@province",
      ]);
  });

  test("of a commune's own rule: the editors of that commune, where communes handle it", () => {
    expect(allowed((who) => mayEdit(who, { ...communeHandles, agencyId: "bat-xat" }))).toEqual([
      "procedureController@bat-xat",
      "unitAdministrator@bat-xat",
    ]);
    expect(allowed((who) => mayEdit(who, { ...justiceHandles, agencyId: "bat-xat" }))).toEqual([]);
  });
});

describe("who publishes", () => {
  test("the province's rule: procedure control of the province", () => {
    expect(allowed((who) => mayPublish(who, { agencyId: null }))).toEqual(["procedureController@province"]);
  });

  test("a commune's rule: procedure control of the province or of that commune", () => {
    expect(allowed((who) => mayPublish(who, { agencyId: "bat-xat" }))).toEqual([
      "procedureController@province",
      "procedureController@bat-xat",
    ]);
  });

  test("nobody what they wrote themselves; an import was written by nobody", () => {
    const lan = keeper("procedureController", homes.province);
    expect(wroteIt(lan, ["lan"])).toBe(true);
    expect(wroteIt(lan, ["minh", null])).toBe(false);
  });
});

test("people outside may do none of it, the portal itself all of it", () => {
  const outside: Actor[] = [
    { kind: "visitor" },
    { kind: "citizen", id: "c", assurance: 2 },
    { kind: "client", id: "k", scopes: ["dossiers:write"] },
  ];
  const layer = { ...communeHandles, agencyId: null };
  for (const actor of outside)
    expect([mayEdit({ actor, posts: [] }, layer), mayPublish({ actor, posts: [] }, layer)]).toEqual([
      false,
      false,
    ]);
  const portal: Keeper = { actor: { kind: "system", id: "portal" }, posts: [] };
  expect([mayEdit(portal, layer), mayPublish(portal, layer)]).toEqual([true, true]);
});
