import { describe, expect, test } from "vitest";
import { roles } from "#lib/accounts/actor.ts";
import { personalIdFacts, phoneOf, taxCodeOf } from "#lib/accounts/identity-numbers.ts";
import { handlerKey } from "#lib/procedures/content.ts";
import { holderAgency, type Organisations } from "#lib/processes/steps.ts";
import { staffedCommunes } from "./agencies/communes.ts";
import { agencies, communeKey, communeOneStopKey, provinceKey, provinceOneStopKey } from "./agencies.ts";
import { catalogue } from "./catalogue/all.ts";
import { businesses, citizens } from "./people/citizens.ts";
import { officers } from "./people/officers.ts";
import { processes } from "./processes.ts";

const agencyKeys = new Set(agencies.map(({ key }) => key));
const communeCodes = new Set(
  agencies.flatMap(({ kind, administrativeCode }) => (kind === "commune" ? [administrativeCode] : [])),
);
const posts = new Set(officers.flatMap((each) => each.posts.map((post) => `${post.role} ${post.agencyKey}`)));

describe("officers", () => {
  test.each([
    provinceOneStopKey,
    "soTuPhap",
    "soXayDung",
    communeKey("02647"),
    communeKey("02671"),
    communeKey("02683"),
  ])("every role has an account at %s", (agencyKey) => {
    const held = officers.flatMap(({ posts: [first] }) =>
      first.agencyKey === agencyKey ? [first.role] : [],
    );
    expect([...held].sort()).toEqual([...roles].sort());
  });

  test("have usernames and names of their own, and posts at agencies that exist", () => {
    expect(new Set(officers.map(({ username }) => username)).size).toBe(officers.length);
    expect(new Set(officers.map(({ fullName }) => fullName)).size).toBe(officers.length);
    for (const { username, posts: held } of officers) {
      expect(username).toMatch(/^[a-z]+(\.[a-z]+){1,2}$/);
      for (const { agencyKey } of held) expect(agencyKeys).toContain(agencyKey);
    }
  });

  test("hold every step of every procedure, wherever it may be filed", () => {
    const orphans = catalogue.flatMap(({ code, content }) => {
      const places = placesOf(handlerKey(content));
      const process = Object.entries(processes).find(([key]) => key === content.processKey)?.[1];
      return places.flatMap((place) =>
        (process?.steps ?? [])
          .filter((step) => !posts.has(`${step.holder.role} ${holderAgency(step, place)}`))
          .map(({ key }) => `${code} ${key} ${place.handlingAgency}`),
      );
    });
    expect(orphans).toEqual([]);
  });
});

describe("citizens", () => {
  test.each(citizens)("$fullName has a number that agrees with birth and sex", (citizen) => {
    expect(personalIdFacts(citizen.personalId)).toEqual({
      provinceCode: expect.stringMatching(/^01[05]$/),
      sex: citizen.sex,
      birthYear: Number(citizen.birthOn.slice(0, 4)),
    });
    expect(phoneOf(citizen.phone)).toBe(citizen.phone);
    expect(citizen.email).toMatch(/@example\.com$/);
    expect(communeCodes).toContain(citizen.communeCode);
  });

  test("are eight different people", () => {
    expect(citizens).toHaveLength(8);
    for (const part of ["key", "personalId", "phone", "email", "fullName"] as const)
      expect(new Set(citizens.map((citizen) => citizen[part])).size).toBe(8);
  });
});

describe("businesses", () => {
  test.each(businesses)("$name has a tax code that passes its check, and an owner", (business) => {
    expect(taxCodeOf(business.taxCode)).toBe(business.taxCode);
    expect(communeCodes).toContain(business.communeCode);
    expect(business.members.map(({ role }) => role)).toContain("owner");
    for (const { citizenKey } of business.members)
      expect(citizens.map(({ key }) => key)).toContain(citizenKey);
  });

  test("are three", () => {
    expect(new Set(businesses.map(({ taxCode }) => taxCode)).size).toBe(3);
  });
});

const central = {
  provincialOneStop: provinceOneStopKey,
  provincialCommittee: provinceKey,
  named: (key: string) => key,
};

function placesOf(handler: string | null): Organisations[] {
  if (handler === "commune")
    return staffedCommunes.map((code) => ({
      receptionOffice: communeOneStopKey(code),
      handlingAgency: communeKey(code),
      competentAuthority: communeKey(code),
      ...central,
    }));
  const department = agencies.find(({ shortName }) => shortName === handler);
  return [
    {
      receptionOffice: provinceOneStopKey,
      handlingAgency: department?.key ?? "",
      competentAuthority: provinceKey,
      ...central,
    },
  ];
}
