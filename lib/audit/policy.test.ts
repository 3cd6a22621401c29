import { expect, test } from "vitest";
import { roles } from "#lib/accounts/actor.ts";
import { mayReadAudit } from "./policy.ts";

test("the record is read by system administrators and nobody else", () => {
  const readers = roles.filter((role) =>
    mayReadAudit({ kind: "officer", id: "o", posts: [{ agencyId: "a", role }] }),
  );
  expect(readers).toEqual(["systemAdministrator"]);
  expect(mayReadAudit({ kind: "visitor" })).toBe(false);
  expect(mayReadAudit({ kind: "citizen", id: "c", assurance: 2 })).toBe(false);
  expect(mayReadAudit({ kind: "client", id: "c", scopes: ["dossiers:read"] })).toBe(false);
});
