import * as z from "zod";
import { defineJob } from "#lib/platform/jobs.ts";
import type { FileStore } from "./store.ts";

/** Removes what the store keeps of a file whose row is gone. */
export const removeStored = defineJob({
  name: "remove-stored-file",
  payload: z.object({ storeKey: z.string() }),
  run: ({ store }: { store: FileStore }, { storeKey }) => store.remove(storeKey),
});
