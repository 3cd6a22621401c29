import { written } from "#lib/procedures/own-writing.ts";
import { eachInForce } from "#lib/procedures/queries/each-in-force.ts";
import { withDatabase } from "../with-database.ts";
import { type Exporting, writingTo } from "./exporting.ts";

/** `portal export procedures`: every procedure in force in the portal's own format, one JSON object a line. */
export const exportTo: Exporting = (target) =>
  withDatabase(async ({ db }) => {
    const context = { actor: { kind: "system", id: "portal" }, db, now: new Date() } as const;
    let count = 0;
    await writingTo(target, (write) =>
      eachInForce(context, (procedure) => {
        count += 1;
        return write(`${JSON.stringify(written(procedure))}\n`);
      }),
    );
    console.error(`${count} procedures`);
    return 0;
  });
