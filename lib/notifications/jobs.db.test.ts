import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { messages, outbox } from "#drizzle/schema/notifications.ts";
import { storeFile } from "#lib/documents/commands.ts";
import { outboxMailer } from "#lib/integrations/mail/outbox.ts";
import type { Database } from "#lib/platform/db.ts";
import { promisedJobs } from "#tests/database/jobs.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createCitizen, testNow } from "#tests/factories/accounts.ts";
import { pdfOf } from "#tests/factories/papers.ts";
import { memoryStore } from "#tests/memory-store.ts";
import { type Promised, promiseMessage } from "./commands.ts";
import { sendMessage } from "./jobs.ts";
import type { Mail, Mailer } from "./mailer.ts";

const promised: Promised<"submitted"> = {
  key: "d1/submitted",
  template: "submitted",
  values: { code: "H38.1", procedure: "Đăng ký khai sinh" },
  locale: "vi",
  recipient: "hoa@thu.example",
};

/** A mailer that remembers, and fails as often as told. */
function postman(failures = 0) {
  const sent: Mail[] = [];
  let left = failures;
  const mailer: Mailer = {
    send: async (mail) => {
      if (left-- > 0) throw new Error("450 try again later");
      sent.push(mail);
    },
  };
  return { mailer, sent };
}

async function portsOf(db: Database, mailer: Mailer, store = memoryStore().store) {
  const [message] = await db.select().from(messages);
  if (!message) throw new Error("nothing was promised");
  const wording = async ({ template }: { template: string }) => ({ subject: template, text: "…" });
  const ports = { db, mailer, wording, store, now: () => testNow };
  return { run: () => sendMessage.run(ports, { messageId: message.id }) };
}

const stateOf = async (db: Database) => (await db.select().from(messages))[0];

describe("promiseMessage", () => {
  test("promises a message and its job together", async ({ db }) => {
    await promiseMessage(db, promised);
    const message = await stateOf(db);
    expect(await promisedJobs(db)).toEqual([{ name: "send-message", payload: { messageId: message?.id } }]);
  });

  test("the same key promised twice is one message and one job", async ({ db }) => {
    await promiseMessage(db, promised);
    await promiseMessage(db, { ...promised, values: { code: "other", procedure: "other" } });
    expect(await promisedJobs(db)).toHaveLength(1);
    expect(await db.select().from(messages)).toHaveLength(1);
  });

  test("a transaction that fails leaves neither message nor job", async ({ db }) => {
    const failing = db.transaction(async (tx) => {
      await promiseMessage(tx, promised);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await promisedJobs(db)).toEqual([]);
    expect(await db.select().from(messages)).toEqual([]);
  });
});

describe("sendMessage", () => {
  test("sends once, however often the job runs", async ({ db }) => {
    await promiseMessage(db, promised);
    const { mailer, sent } = postman();
    const { run } = await portsOf(db, mailer);
    await run();
    await run();
    expect(sent).toMatchObject([{ key: "d1/submitted", to: "hoa@thu.example", subject: "submitted" }]);
    expect(await stateOf(db)).toMatchObject({ sentAt: testNow, attempts: 1, error: null });
  });

  test("notes why it failed, fails for the queue to see, and succeeds later", async ({ db }) => {
    await promiseMessage(db, promised);
    const { mailer, sent } = postman(1);
    const { run } = await portsOf(db, mailer);
    await expect(run()).rejects.toThrow("450");
    expect(await stateOf(db)).toMatchObject({ sentAt: null, attempts: 1, error: "450 try again later" });
    await run();
    expect(sent).toHaveLength(1);
    expect(await stateOf(db)).toMatchObject({ sentAt: testNow, attempts: 2, error: null });
  });

  test("a crash between sending and noting it sends the same key again, and the outbox shows it once", async ({
    db,
  }) => {
    await promiseMessage(db, promised);
    const outside = outboxMailer(db);
    const crashing: Mailer = {
      send: async (mail) => {
        await outside.send(mail);
        throw new Error("killed");
      },
    };
    await expect((await portsOf(db, crashing)).run()).rejects.toThrow("killed");
    await (await portsOf(db, outside)).run();
    expect(await db.select().from(outbox)).toHaveLength(1);
    expect(await stateOf(db)).toMatchObject({ sentAt: testNow });
  });

  test("goes to the citizen's own address when none was given, as it is by then", async ({ db }) => {
    const { id } = await createCitizen(db, { email: "moi@thu.example" });
    await promiseMessage(db, { ...promised, recipient: null, citizenId: id });
    const { mailer, sent } = postman();
    await (await portsOf(db, mailer)).run();
    expect(sent).toMatchObject([{ to: "moi@thu.example" }]);
  });

  test("a person without an address keeps the message in the portal, and nothing is tried again", async ({
    db,
  }) => {
    const { id } = await createCitizen(db);
    await promiseMessage(db, { ...promised, recipient: null, citizenId: id });
    const { mailer, sent } = postman();
    await (await portsOf(db, mailer)).run();
    expect(sent).toEqual([]);
    expect(await stateOf(db)).toMatchObject({ sentAt: null, error: "noAddress" });
  });

  test("carries its attachment", async ({ db }) => {
    const { actor } = await createCitizen(db);
    const { store } = memoryStore();
    const content = pdfOf("slip");
    const file = await storeFile(contextOf(db, actor), { store }, { name: "Phiếu.pdf", content });
    await promiseMessage(db, { ...promised, attachmentFileId: file.fileId });
    const { mailer, sent } = postman();
    await (await portsOf(db, mailer, store)).run();
    expect(sent[0]?.attachment).toMatchObject({ name: "Phiếu.pdf", mediaType: "application/pdf" });
    expect(Buffer.from(sent[0]?.attachment?.content ?? []).equals(content)).toBe(true);
  });

  test("a sign-in code is forgotten once it is sent", async ({ db }) => {
    await promiseMessage(db, {
      key: "code/1",
      template: "signInCode",
      values: { code: "402118", minutes: 10 },
      locale: "vi",
      recipient: "hoa@thu.example",
    });
    await (await portsOf(db, postman().mailer)).run();
    const [message] = await db.select().from(messages).where(eq(messages.key, "code/1"));
    expect(JSON.stringify(message)).not.toContain("402118");
  });
});
