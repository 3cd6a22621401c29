import { describe, expect, test } from "vitest";
import type { Actor, Post } from "./actor.ts";
import { maySeeTo, mayStandIn } from "./deputies.ts";

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
