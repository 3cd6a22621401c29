import { describe, expect, test } from "vitest";
import { type Actor, type Post, roles } from "#lib/accounts/actor.ts";
import type { AgencyKind } from "#lib/agencies/kinds.ts";
import { mayReadReports, reportScope } from "./policy.ts";

const place = (id: string, kind: AgencyKind, parentId: string | null) =>
  [id, { id, kind, parentId }] as const;

const places = new Map([
  place("province", "province", null),
  place("centre", "oneStop", "province"),
  place("finance", "department", "province"),
  place("taxes", "division", "finance"),
  place("fees", "division", "taxes"),
  place("batXat", "commune", "province"),
  place("batXatOffice", "oneStop", "batXat"),
  place("saPa", "commune", "province"),
]);

const officer = (...posts: Post[]): Actor => ({ kind: "officer", id: "o", posts });
const reads = ["oneStopHead", "agencyLeader", "unitAdministrator", "procedureController"];

describe("mayReadReports", () => {
  test.each(roles)("an officer whose post is %s reads reports only when answering for others", (role) => {
    expect(mayReadReports(officer({ agencyId: "batXat", role }))).toBe(reads.includes(role));
  });

  test.each<Actor>([
    { kind: "visitor" },
    { kind: "citizen", id: "c", assurance: 2 },
    { kind: "client", id: "k", scopes: ["dossiers:read"] },
  ])("$kind reads none, and has nothing to report on", (actor) => {
    expect(mayReadReports(actor)).toBe(false);
    expect(reportScope(actor, places)).toBeNull();
  });
});

describe("reportScope", () => {
  test("at the province it is everything", () => {
    expect(reportScope(officer({ agencyId: "province", role: "procedureController" }), places)).toBe(
      "everything",
    );
  });

  test("a one-stop office reports on what it received, and on nothing that is handled elsewhere", () => {
    expect(reportScope(officer({ agencyId: "centre", role: "oneStopHead" }), places)).toEqual({
      reception: ["centre"],
      handling: [],
    });
  });

  test("a commune reports on what it handles: not its one-stop office, not the commune next to it", () => {
    expect(reportScope(officer({ agencyId: "batXat", role: "agencyLeader" }), places)).toEqual({
      reception: [],
      handling: ["batXat"],
    });
  });

  test("a department answers for its parts at any depth", () => {
    expect(reportScope(officer({ agencyId: "finance", role: "agencyLeader" }), places)).toEqual({
      reception: [],
      handling: ["finance", "taxes", "fees"],
    });
  });

  test("a post that reads no reports adds nothing to one that does", () => {
    const posts: Post[] = [
      { agencyId: "saPa", role: "agencyLeader" },
      { agencyId: "batXatOffice", role: "oneStopHead" },
      { agencyId: "province", role: "caseOfficer" },
    ];
    expect(reportScope(officer(...posts), places)).toEqual({
      reception: ["batXatOffice"],
      handling: ["saPa"],
    });
    expect(reportScope(officer({ agencyId: "province", role: "caseOfficer" }), places)).toBeNull();
  });
});
