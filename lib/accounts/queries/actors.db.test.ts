import { describe, expect } from "vitest";
import { apiClients } from "#drizzle/schema/accounts.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, testNow } from "#tests/factories/accounts.ts";
import { tokenHash } from "../tokens.ts";
import { actorOfClient } from "./actors.ts";

describe("actorOfClient", () => {
  const token = "a-token-of-some-length-0123456789";

  test("knows a system by its token, with its scopes; the token itself is kept nowhere", async ({ db }) => {
    const scopes = ["dossiers:read"];
    const [client] = await db
      .insert(apiClients)
      .values({ name: "Cổng quốc gia", tokenHash: tokenHash(token), scopes })
      .returning();
    expect(await actorOfClient(contextOf(db), token)).toEqual({ kind: "client", id: client?.id, scopes });
    expect(JSON.stringify(client)).not.toContain(token);
  });

  test("refuses a token that names nobody, and one that was switched off", async ({ db }) => {
    await db
      .insert(apiClients)
      .values({ name: "Cũ", tokenHash: tokenHash(token), scopes: [], disabledAt: testNow });
    for (const one of [token, tokenHash(token)])
      await expect(actorOfClient(contextOf(db), one)).rejects.toMatchObject({ code: "signInRequired" });
  });
});
