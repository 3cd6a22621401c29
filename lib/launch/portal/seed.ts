import { demoAccounts, seedDemo } from "../demo.ts";
import { migrate } from "../migrate.ts";
import { withDatabase } from "./with-database.ts";

/** `portal seed demo`: loads the demo province. What is there already stays as it is. */
export async function run([what, ...others]: string[]): Promise<number> {
  if (what !== "demo" || others.length > 0) {
    console.error("Usage: npm run portal -- seed demo");
    return 2;
  }
  return withDatabase(async ({ database: { ownerUrl, url }, settings }) => {
    if (settings.DEMO === "off") throw new Error("DEMO is off: this database is not for trying things out");
    await migrate(ownerUrl, url);
    await seedDemo(settings, ownerUrl);
    console.log(`Demo accounts are in ${demoAccounts(settings)}`);
    return 0;
  });
}
