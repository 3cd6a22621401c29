import { randomUUID } from "node:crypto";
import type { FileStore } from "#lib/documents/store.ts";

/** A file store that lasts as long as a test, and what it keeps. */
export function memoryStore() {
  const kept = new Map<string, Uint8Array>();
  const store: FileStore = {
    put: async (content) => {
      const key = randomUUID();
      kept.set(key, content);
      return key;
    },
    read: async (key) => {
      const content = kept.get(key);
      if (!content) throw new Error(`nothing under ${key}`);
      return new Blob([new Uint8Array(content)]).stream();
    },
    remove: async (key) => {
      kept.delete(key);
    },
  };
  return { store, kept };
}
