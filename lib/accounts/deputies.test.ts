import { describe, expect, test } from "vitest";
import type { Actor, Post } from "./actor.ts";
import { leads, maySeeTo, mayStandIn } from "./deputies.ts";

const post = (agencyId: string, role: Post["role"]): Post => ({ agencyId, role });
const officer = (id: string, ...posts: Post[]): Actor & { kind: "officer" } => ({
  kind: "officer",
  id,
  posts,
});

describe("maySeeTo", () => {
  const absent = officer("an", post("commune", "caseOfficer"));

  test.for<[string, Actor, boolean]>([
    ["oneself", absent, true],
    ["the head of the division", officer("binh", post("commune", "divisionHead")), true],
    ["the leader of the agency", officer("binh", post("commune", "agencyLeader")), true],
    ["a colleague", officer("binh", post("commune", "caseOfficer")), false],
    ["the head of another agency", officer("binh", post("elsewhere", "divisionHead")), false],
    ["a citizen", { kind: "citizen", id: "an", assurance: 2 }, false],
  ])("leave is arranged by %s: %s", ([, actor, allowed]) => {
    expect(maySeeTo(actor, absent)).toBe(allowed);
  });
});

describe("a leader", () => {
  const leader = officer("an", post("commune", "agencyLeader"));

  test("is stood in for by whom they name, or who grants posts there; no head below arranges it", () => {
    expect(leads(leader)).toBe(true);
    expect(maySeeTo(officer("binh", post("commune", "divisionHead")), leader)).toBe(false);
    expect(maySeeTo(officer("binh", post("commune", "unitAdministrator")), leader)).toBe(true);
  });

  test("no head passes on desks of an agency that is not theirs", () => {
    const both = officer("an", post("commune", "caseOfficer"), post("elsewhere", "caseOfficer"));
    expect(maySeeTo(officer("binh", post("commune", "divisionHead")), both)).toBe(false);
  });
});

describe("mayStandIn", () => {
  test("is for a colleague of one of the agencies, never for oneself", () => {
    const absent = officer("an", post("commune", "caseOfficer"));
    expect(mayStandIn(absent, officer("binh", post("commune", "recordsClerk")))).toBe(true);
    expect(mayStandIn(absent, officer("binh", post("elsewhere", "caseOfficer")))).toBe(false);
    expect(mayStandIn(absent, absent)).toBe(false);
  });

  test("gives nobody what only an administrator may do", () => {
    const administrator = officer("an", post("commune", "unitAdministrator"));
    expect(mayStandIn(administrator, officer("binh", post("commune", "caseOfficer")))).toBe(false);
  });
});
