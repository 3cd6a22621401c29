/** What the portal needs from whoever keeps its files. Keys are the store's own and never shown to anybody. */
export type FileStore = {
  /** Keeps the content, whole or not at all, and says under which key. On return it survives a loss of power. */
  put(content: Uint8Array): Promise<string>;
  /** The content of a key. Fails before the first byte when there is none. */
  read(storeKey: string): Promise<ReadableStream<Uint8Array>>;
  /** Forgets the content. A key already gone is no error. */
  remove(storeKey: string): Promise<void>;
};

/** The whole content of a key, for what must be in one piece. */
export async function contentOf(store: FileStore, storeKey: string): Promise<Uint8Array> {
  return new Uint8Array(await new Response(await store.read(storeKey)).arrayBuffer());
}
