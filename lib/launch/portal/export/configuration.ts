import { configurationText } from "#lib/processes/queries/configuration.ts";
import { withDatabase } from "../with-database.ts";
import { type Exporting, writingTo } from "./exporting.ts";

/** `portal export configuration <file>`: one JSON document, packed where the name ends in `.gz`. */
export const exportTo: Exporting = (target) =>
  withDatabase(async ({ db }) => {
    const context = { actor: { kind: "system", id: "portal" }, db, now: new Date() } as const;
    await writingTo(target, (write) => configurationText(context, write));
    return 0;
  });
