import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Actor, type Post, roles } from "#lib/accounts/actor.ts";
import { sampleProcess } from "#tests/factories/world.ts";
import type { DossierFacts } from "./action-facts.ts";
import { availableActions } from "./actions.ts";
import { closedStatuses, dossierStatuses } from "./lifecycle.ts";

const agencies = ["office", "commune", "elsewhere"] as const;
const people = ["an", "binh", "chi"] as const;

const post = fc.record({ agencyId: fc.constantFrom(...agencies), role: fc.constantFrom(...roles) });

const officer: fc.Arbitrary<Actor & { kind: "officer" }> = fc.record({
  kind: fc.constant("officer" as const),
  id: fc.constantFrom(...people),
  posts: fc.array<Post>(post, { maxLength: 4 }),
});

const anyone: fc.Arbitrary<Actor> = fc.oneof(
  officer,
  fc.constant<Actor>({ kind: "visitor" }),
  fc.constant<Actor>({ kind: "citizen", id: "an", assurance: 2 }),
  fc.constant<Actor>({ kind: "client", id: "x", scopes: ["dossiers:read", "dossiers:write"] }),
);

/** Any dossier the lifecycle allows: at a step with its desk, or closed and on none. */
const dossier: fc.Arbitrary<DossierFacts> = fc
  .record({
    status: fc.constantFrom(...dossierStatuses),
    step: fc.constantFrom(...sampleProcess.steps),
    holderId: fc.constantFrom(null, ...people),
    outcome: fc.constantFrom(null, "approved" as const, "declined" as const),
    receivedById: fc.constantFrom(null, ...people),
    draftedById: fc.constantFrom(null, ...people),
    recusedIds: fc.subarray([...people]),
    openConsultations: fc.subarray([{ id: "c1", agencyId: "commune", role: "divisionHead" as const }]),
    dueAt: fc.constantFrom(null, new Date("2027-03-09T01:30:00Z")),
    extendedAt: fc.constantFrom(null, new Date("2027-03-02T01:30:00Z")),
    isApplicant: fc.boolean(),
  })
  .map(({ step, status, ...rest }) => {
    const isClosed = closedStatuses.some((each) => each === status);
    const agency = step.holder.organisation === "receptionOffice" ? "office" : "commune";
    return {
      ...rest,
      status,
      stepKey: isClosed ? null : step.key,
      holderAgencyId: isClosed ? null : agency,
      holderRole: isClosed ? null : step.holder.role,
      receptionOfficeId: "office",
      handlingAgencyId: "commune",
      competentAuthorityId: "commune",
      keptOutputs: [],
      openLinks: [],
      paymentStatus: "none" as const,
      receivedAt: null,
      submitter: {},
      owner: {},
      process: sampleProcess,
      stepFacts: { read: () => undefined, today: "2026-12-01" },
    };
  });

const holds = (actor: Actor, role: string | null, agencyId: string | null) =>
  actor.kind === "officer" && actor.posts.some((each) => each.role === role && each.agencyId === agencyId);

const kindsFor = (actor: Actor, facts: DossierFacts) =>
  availableActions(actor, facts).map(({ kind }) => kind);

describe("availableActions, over every actor and dossier", () => {
  test("a closed dossier offers nobody anything", () => {
    fc.assert(
      fc.property(anyone, dossier, (actor, facts) => {
        if (facts.stepKey === null)
          expect(kindsFor(actor, facts).filter((kind) => kind !== "answerSupplement")).toEqual([]);
      }),
    );
  });

  test("visitors and systems never act on a dossier by themselves", () => {
    fc.assert(
      fc.property(dossier, (facts) => {
        const bystander = { ...facts, isApplicant: false };
        expect(kindsFor({ kind: "visitor" }, bystander)).toEqual([]);
        expect(kindsFor({ kind: "client", id: "x", scopes: ["dossiers:write"] }, bystander)).toEqual([]);
      }),
    );
  });

  test("an officer acts only at a step whose role they hold at its agency, or as head, leader or who was asked", () => {
    fc.assert(
      fc.property(officer, dossier, (actor, facts) => {
        const own = kindsFor(actor, { ...facts, isApplicant: false }).filter(
          (kind) => kind !== "answerSupplement" && kind !== "withdraw",
        );
        const isHead = holds(actor, "divisionHead", "commune");
        const isLeader = holds(actor, "agencyLeader", "commune");
        if (holds(actor, facts.holderRole, facts.holderAgencyId)) return;
        const asHead = isHead ? ["assign", "answerConsultation", "extend"] : [];
        const asLeader = isLeader ? ["extend"] : [];
        expect([...asHead, ...asLeader]).toEqual(expect.arrayContaining(own));
      }),
    );
  });

  test("nobody takes on what is given to somebody else, but to give it to another or to take it over", () => {
    const besides = ["assign", "withdraw", "answerSupplement", "takeUp", "declareInterest", "extend"];
    fc.assert(
      fc.property(officer, dossier, (actor, facts) => {
        if (facts.holderId === null || facts.holderId === actor.id) return;
        const own = kindsFor(actor, { ...facts, isApplicant: false });
        expect([...besides, "answerConsultation"]).toEqual(expect.arrayContaining(own));
        const isGiven = facts.holderRole === "caseOfficer";
        if (isGiven) expect(own).not.toContain("takeUp");
      }),
    );
  });

  test("who stepped back from a case, or whose own case it is, only reads it", () => {
    fc.assert(
      fc.property(officer, dossier, fc.boolean(), (actor, facts, isOwn) => {
        const bystander = { ...facts, isApplicant: false, openConsultations: [] };
        const kept = isOwn
          ? kindsFor(
              { ...actor, personalId: "010199000001" },
              { ...bystander, owner: { identifier: "010199000001" } },
            )
          : kindsFor(actor, { ...bystander, recusedIds: [actor.id] });
        const allowed = ["assign", "answerSupplement", "withdraw", "declareInterest", "extend"];
        expect(allowed).toEqual(expect.arrayContaining(kept));
      }),
    );
  });

  test("who received does not appraise, and who drafted does not sign", () => {
    fc.assert(
      fc.property(officer, dossier, (actor, facts) => {
        const kinds = kindsFor(actor, { ...facts, isApplicant: false });
        if (facts.holderRole === "caseOfficer" && facts.receivedById === actor.id)
          expect(kinds).not.toContain("forward");
        if (facts.holderRole === "agencyLeader" && facts.draftedById === actor.id)
          expect(kinds).not.toContain("approve");
      }),
    );
  });

  test("a decided dossier is not withdrawn, whoever asks", () => {
    fc.assert(
      fc.property(anyone, dossier, (actor, facts) => {
        if (facts.outcome !== null) expect(kindsFor(actor, facts)).not.toContain("withdraw");
      }),
    );
  });

  test("a stranger who is neither applicant nor officer of an agency involved may do nothing", () => {
    fc.assert(
      fc.property(officer, dossier, (actor, facts) => {
        const away = { ...actor, posts: actor.posts.filter(({ agencyId }) => agencyId === "elsewhere") };
        expect(kindsFor(away, { ...facts, isApplicant: false })).toEqual([]);
      }),
    );
  });
});
