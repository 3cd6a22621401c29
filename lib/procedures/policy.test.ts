import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Actor, type Role, roles } from "#lib/accounts/actor.ts";
import {
  type Keeper,
  type KeeperPost,
  type Layer,
  mayEdit,
  mayKeepCatalogue,
  mayPublish,
  wroteIt,
} from "./policy.ts";

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
  test("the rule for what a department handles: procedure control of the province and of that department", () => {
    expect(allowed((who) => mayPublish(who, { ...justiceHandles, agencyId: null }))).toEqual([
      "procedureController@province",
      "procedureController@justice",
    ]);
  });

  test("the province's rule for what communes handle, or nobody known: procedure control of the province", () => {
    for (const handledBy of ["commune", null] as const)
      expect(allowed((who) => mayPublish(who, { handledBy, agencyId: null }))).toEqual([
        "procedureController@province",
      ]);
  });

  test("a commune's rule: procedure control of the province or of that commune", () => {
    expect(allowed((who) => mayPublish(who, { ...communeHandles, agencyId: "bat-xat" }))).toEqual([
      "procedureController@province",
      "procedureController@bat-xat",
    ]);
  });

  test("nobody what they may not write, whatever their posts", () => {
    const layers = [null, "bat-xat", "y-ty"].flatMap((agencyId) =>
      (["commune", null, { department: "STP" }, { department: "SXD" }] as const).flatMap((handledBy) =>
        agencyId !== null && handledBy !== "commune" ? [] : { agencyId, handledBy },
      ),
    );
    const post = fc.record({
      role: fc.constantFrom(...roles),
      home: fc.constantFrom<KeeperPost["home"]>(...Object.values(homes)),
    });
    fc.assert(
      fc.property(fc.array(post, { maxLength: 4 }), fc.constantFrom(...layers), (posts, layer) => {
        const who: Keeper = { ...keeper("oneStopClerk", homes.batXat), posts };
        const isProvincial = posts.some(({ home }) => home.kind === "province");
        return !mayPublish(who, layer) || isProvincial || mayEdit(who, layer);
      }),
    );
  });

  test("nobody what they wrote themselves; an import was written by nobody", () => {
    const lan = keeper("procedureController", homes.province);
    expect(wroteIt(lan, ["lan"])).toBe(true);
    expect(wroteIt(lan, ["minh", null])).toBe(false);
  });
});

test("what holds for every agency is procedure control's of the province", () => {
  expect(allowed(mayKeepCatalogue)).toEqual(["procedureController@province"]);
});

const mayEach = (who: Keeper, layer: Layer) => [
  mayEdit(who, layer),
  mayPublish(who, layer),
  mayKeepCatalogue(who),
];

test("people outside may do none of it, the portal itself all of it", () => {
  const outside: Actor[] = [
    { kind: "visitor" },
    { kind: "citizen", id: "c", assurance: 2 },
    { kind: "client", id: "k", scopes: ["dossiers:write"] },
  ];
  const layer = { ...communeHandles, agencyId: null };
  for (const actor of outside) expect(mayEach({ actor, posts: [] }, layer)).toEqual([false, false, false]);
  const portal: Keeper = { actor: { kind: "system", id: "portal" }, posts: [] };
  expect(mayEach(portal, layer)).toEqual([true, true, true]);
});
