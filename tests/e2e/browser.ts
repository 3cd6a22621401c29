import { getuid } from "node:process";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

let launched: Promise<Browser> | undefined;

/** Chromium from npm, or the one at CHROMIUM_PATH; one for all tests of a file. */
export function browser(): Promise<Browser> {
  launched ??= launch();
  return launched;
}

/** Ends the browser, if one was started. */
export async function closeBrowser() {
  await (await launched)?.close();
  launched = undefined;
}

// The package's own arguments switch the web's protections off; tests under them would prove nothing.
async function launch() {
  const executablePath = process.env.CHROMIUM_PATH ?? (await chromium.executablePath());
  const quiet = ["--disable-gpu", "--disable-background-networking", "--disable-component-update"];
  const root = getuid?.() === 0 ? ["--no-sandbox"] : [];
  return playwright.launch({ executablePath, args: [...quiet, ...root] });
}
