import { expect, test } from "vitest";
import { type Actor, roles } from "#lib/accounts/actor.ts";
import { mayChangeCalendar, maySeeOrganisation } from "./policy.ts";

const outside: Actor[] = [
  { kind: "visitor" },
  { kind: "citizen", id: "c", assurance: 2 },
  { kind: "client", id: "k", scopes: ["dossiers:write"] },
];
const officer = (...held: (typeof roles)[number][]): Actor => ({
  kind: "officer",
  id: "o",
  posts: held.map((role) => ({ agencyId: "a", role })),
});

test("the calendar is changed by system administrators and procedure control, and by nobody else", () => {
  const allowed = roles.filter((role) => mayChangeCalendar(officer(role)));
  expect(allowed).toEqual(["procedureController", "systemAdministrator"]);
  expect([...outside, officer()].some(mayChangeCalendar)).toBe(false);
});

test("every officer and nobody outside sees the organisation with what was closed", () => {
  expect(maySeeOrganisation(officer("oneStopClerk"))).toBe(true);
  expect(outside.some(maySeeOrganisation)).toBe(false);
});
