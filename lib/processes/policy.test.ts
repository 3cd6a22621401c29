import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Role, roles } from "#lib/accounts/actor.ts";
import { type Keeper, type KeeperPost, type Layer, mayEdit, mayPublish } from "#lib/procedures/policy.ts";
import {
  type DefinitionUse,
  mayBeginDefinition,
  mayEditAnyDefinition,
  mayEditDefinition,
  mayPublishDefinition,
} from "./policy.ts";

const homes = {
  province: { id: "province", kind: "province", shortName: null },
  justice: { id: "justice", kind: "department", shortName: "STP" },
  building: { id: "building", kind: "department", shortName: "SXD" },
  batXat: { id: "bat-xat", kind: "commune", shortName: null },
  yTy: { id: "y-ty", kind: "commune", shortName: null },
} as const satisfies Record<string, KeeperPost["home"]>;

const keeper = (role: Role, home: KeeperPost["home"]): Keeper => ({
  actor: { kind: "officer", id: "lan", posts: [{ agencyId: home.id, role }] },
  posts: [{ role, home }],
});
/** Every role at every place that may do it, as `role@place`. */
const allowed = (may: (who: Keeper, use: DefinitionUse) => boolean, use: DefinitionUse) =>
  roles.flatMap((role) =>
    Object.values(homes).flatMap((home) => (may(keeper(role, home), use) ? [`${role}@${home.id}`] : [])),
  );

const ofJustice: Layer = { agencyId: null, handledBy: { department: "STP" } };
const ofBuilding: Layer = { agencyId: null, handledBy: { department: "SXD" } };
const ofCommunes: Layer = { agencyId: null, handledBy: "commune" };
const ofBatXat: Layer = { agencyId: "bat-xat", handledBy: "commune" };
const provinceEditors = ["procedureController@province", "unitAdministrator@province"];
const provinceControl = ["procedureController@province"];

describe.each<[string, DefinitionUse, string[], string[]]>([
  [
    "that a department's procedures name: the province and that department",
    { layers: [ofJustice], begunAt: [] },
    [
      "procedureController@province",
      "procedureController@justice",
      "unitAdministrator@province",
      "unitAdministrator@justice",
    ],
    ["procedureController@province", "procedureController@justice"],
  ],
  [
    "that procedures of two departments name, or of communes: the province only, whoever began it",
    { layers: [ofJustice, ofBuilding], begunAt: ["justice"] },
    provinceEditors,
    provinceControl,
  ],
  [
    "that what every commune handles names: the province only, even begun at a commune",
    { layers: [ofCommunes, ofBatXat], begunAt: ["bat-xat"] },
    provinceEditors,
    provinceControl,
  ],
  [
    "that only a commune's own rule names: the province publishes, that commune writes and publishes",
    { layers: [ofBatXat], begunAt: [] },
    [
      "procedureController@province",
      "procedureController@bat-xat",
      "unitAdministrator@province",
      "unitAdministrator@bat-xat",
    ],
    ["procedureController@province", "procedureController@bat-xat"],
  ],
  [
    "that nothing names yet: the province and where it was begun",
    { layers: [], begunAt: ["y-ty"] },
    [
      "procedureController@province",
      "procedureController@y-ty",
      "unitAdministrator@province",
      "unitAdministrator@y-ty",
    ],
    ["procedureController@province", "procedureController@y-ty"],
  ],
  [
    "that came with an import and nothing names: the province only",
    { layers: [], begunAt: [] },
    provinceEditors,
    provinceControl,
  ],
])("a form or process %s", (_name, use, editors, publishers) => {
  test("is written by nobody else", () => expect(allowed(mayEditDefinition, use)).toEqual(editors));
  test("is published by nobody else", () => expect(allowed(mayPublishDefinition, use)).toEqual(publishers));
});

const post = fc.record({
  role: fc.constantFrom(...roles),
  home: fc.constantFrom<KeeperPost["home"]>(...Object.values(homes)),
});
const someone = fc
  .array(post, { maxLength: 4 })
  .map((posts): Keeper => ({ ...keeper("oneStopClerk", homes.batXat), posts }));
const someUse = fc.record({
  layers: fc.array(fc.constantFrom(ofJustice, ofBuilding, ofCommunes, ofBatXat), { maxLength: 3 }),
  begunAt: fc.uniqueArray(fc.constantFrom(...Object.values(homes).map(({ id }) => id)), { maxLength: 2 }),
});

test("whoever is not of the province changes nothing that serves a rule they may not change", () => {
  fc.assert(
    fc.property(someone, someUse, (who, use) => {
      if (who.posts.some(({ home }) => home.kind === "province")) return;
      for (const layer of use.layers) {
        if (!mayEdit(who, layer)) expect(mayEditDefinition(who, use)).toBe(false);
        if (!mayPublish(who, layer)) expect(mayPublishDefinition(who, use)).toBe(false);
      }
    }),
  );
});

test("whoever publishes a form or process may write it, and whoever writes one may begin one", () => {
  fc.assert(
    fc.property(someone, someUse, (who, use) => {
      if (mayPublishDefinition(who, use)) expect(mayEditDefinition(who, use)).toBe(true);
      if (mayEditDefinition(who, use)) expect(mayBeginDefinition(who)).toBe(true);
      if (mayEditAnyDefinition(who)) expect(mayEditDefinition(who, use)).toBe(true);
    }),
  );
});

test("a further use gives nobody more", () => {
  const layer = fc.constantFrom(ofJustice, ofBuilding, ofCommunes, ofBatXat);
  fc.assert(
    fc.property(someone, someUse, layer, (who, use, further) => {
      if (use.layers.length === 0) return;
      const more = { ...use, layers: [...use.layers, further] };
      if (mayEditDefinition(who, more)) expect(mayEditDefinition(who, use)).toBe(true);
      if (mayPublishDefinition(who, more)) expect(mayPublishDefinition(who, use)).toBe(true);
    }),
  );
});

test("people outside write none, the portal itself any", () => {
  const use = { layers: [ofJustice], begunAt: [] };
  const citizen: Keeper = { actor: { kind: "citizen", id: "c", assurance: 2 }, posts: [] };
  const portal: Keeper = { actor: { kind: "system", id: "portal" }, posts: [] };
  expect([mayEditDefinition(citizen, use), mayPublishDefinition(citizen, use)]).toEqual([false, false]);
  expect([mayEditDefinition(portal, use), mayPublishDefinition(portal, use)]).toEqual([true, true]);
});
