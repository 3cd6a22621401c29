import { migrate } from "../migrate.ts";
import { withDatabase } from "./with-database.ts";

/** `portal migrate`: brings the database to the schema of this release. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    console.error("Usage: npm run portal -- migrate");
    return 2;
  }
  await withDatabase(({ database: { ownerUrl, url } }) => migrate(ownerUrl, url));
  console.log("The database has the schema of this release");
  return 0;
}
