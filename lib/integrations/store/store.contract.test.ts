import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { contentOf } from "#lib/documents/store.ts";
import { diskStore } from "./disk.ts";

const folder = await mkdtemp(join(tmpdir(), "store-"));
afterAll(() => rm(folder, { recursive: true }));

const stores = [["disk", () => diskStore(folder)]] as const;
const content = Buffer.from("Đơn đề nghị cấp bản sao trích lục");

describe.each(stores)("%s keeps the promises of a file store", (_name, make) => {
  test("what was put is read back byte for byte", async () => {
    const large = Buffer.alloc(3_000_000, 7);
    for (const each of [content, large, Buffer.alloc(0)]) {
      const key = await make().put(each);
      expect(Buffer.from(await contentOf(make(), key)).equals(each)).toBe(true);
    }
  });

  test("the same content put twice is two files, and one can go without the other", async () => {
    const store = make();
    const [one, other] = [await store.put(content), await store.put(content)];
    expect(one).not.toBe(other);
    await store.remove(one);
    await expect(store.read(one)).rejects.toThrow();
    expect(Buffer.from(await contentOf(store, other)).equals(content)).toBe(true);
  });

  test("removing what is already gone is no error", async () => {
    const store = make();
    const key = await store.put(content);
    await store.remove(key);
    await store.remove(key);
  });

  test("a key of somebody else's making leads nowhere", async () => {
    const store = make();
    for (const key of ["../../../etc/passwd", "/etc/passwd", "", "aa/bb/../../secret"]) {
      await expect(store.read(key)).rejects.toThrow();
      await expect(store.remove(key)).rejects.toThrow();
    }
  });
});

test("the disk store leaves nothing half written behind", async () => {
  const left = await readdir(folder, { recursive: true });
  expect(left.filter((name) => name.endsWith(".part"))).toEqual([]);
});
