import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { env } from "#lib/platform/env.ts";
import { addressOf } from "#lib/platform/i18n/address.ts";
import { openDataCsv, openDataJson } from "#lib/procedures/open-data.ts";
import { openDataHead, openDataRows } from "#lib/procedures/queries/open-data.ts";
import { withDatabase } from "../with-database.ts";
import { type Exporting, writingTo } from "./exporting.ts";

/** `portal export open-data <folder>`: the public catalogue as JSON and CSV in both languages; `-`: as JSON to standard output. */
export const exportTo: Exporting = (target) =>
  withDatabase(async ({ db }) => {
    const context = { actor: { kind: "visitor" }, db, now: new Date() } as const;
    const rows = (lang: "vi" | "en") =>
      openDataRows(context, lang, (code) => addressOf("/procedures/[code]", lang, { params: { code } }));
    const json = async (lang: "vi" | "en") => {
      const { head } = await openDataHead(context, lang, env().OPEN_DATA_LICENCE);
      return openDataJson(head, rows(lang));
    };
    if (target === "-") {
      await pour(await json("vi"), "-");
      return 0;
    }
    await mkdir(target, { recursive: true });
    for (const lang of ["vi", "en"] as const) {
      await pour(await json(lang), join(target, `procedures.${lang}.json`));
      await pour(openDataCsv(rows(lang)), join(target, `procedures.${lang}.csv`));
    }
    return 0;
  });

async function pour(pieces: AsyncIterable<string>, target: string) {
  await writingTo(target, async (write) => {
    for await (const piece of pieces) await write(piece);
  });
}
