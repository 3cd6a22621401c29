import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderToBuffer } from "@react-pdf/renderer";
import { prepareFonts } from "#lib/integrations/printing/render.tsx";
import { offeredBlanks } from "./offered.ts";
import { BlankSheet } from "./sheet.tsx";

/** Writes the blanks that pages offer to public/templates: `node --import tsx drizzle/seed/blanks/make.tsx`, when these change. */
const folder = "public/templates";
await prepareFonts();
mkdirSync(folder, { recursive: true });
for (const { template, ...blank } of offeredBlanks()) {
  writeFileSync(join(folder, template), await renderToBuffer(<BlankSheet {...blank} />));
}
