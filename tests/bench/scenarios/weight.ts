import type { Page } from "playwright-core";
import { startDraft } from "#lib/dossiers/commands/draft.ts";
import { browser, closeBrowser } from "#tests/e2e/browser.ts";
import { round } from "../measure.ts";
import type { Scenario } from "../options.ts";
import { cookieOf } from "../people.ts";
import { type Province, withProvince } from "../province.ts";
import { type Web, withWeb } from "../web.ts";

/** What a phone downloads on its first visit: everything over the wire as served, and how much of it is script. */
export const weight: Scenario = ({ scale }, report) =>
  withProvince(scale, (province) =>
    withWeb(province.url, 4, async (web) => {
      const { pages, cookie } = await firstPages(province, web);
      try {
        for (const [part, path] of Object.entries(pages)) {
          await web.ask(path, { cookie }); // the server's own first time is not what is measured
          const { bytes, scriptBytes, requests, failed, loadMs } = await firstLoad(web.origin, path, cookie);
          const times = { p50Ms: loadMs, p95Ms: loadMs, p99Ms: loadMs, perSecond: 0 };
          const kB = (amount: number) => round(amount / 1000, 1);
          const weighed = { totalKb: kB(bytes), scriptKb: kB(scriptBytes) };
          report({
            scenario: "weight",
            part,
            scale,
            requests,
            failed,
            ...times,
            rssMb: web.rssMb(),
            ...weighed,
          });
        }
      } finally {
        await closeBrowser();
      }
    }),
  );

/** The four pages of the target; the filing step belongs to somebody who has begun a draft. */
async function firstPages({ sql, db }: Province, { env }: Web) {
  const [way] = await sql<{ code: string; handling: string }[]>`
    select code, handling from bench.ways join procedures on procedures.id = ways.procedure_id
    where code = '1.001193' limit 1`;
  const [dossier] = await sql<{ code: string; citizen: string }[]>`
    select code, citizen_id as citizen from dossiers where citizen_id is not null limit 1`;
  if (!way || !dossier) throw new Error("the province has no birth registration or no dossier");
  const citizen = { kind: "citizen", id: dossier.citizen, assurance: 2 } as const;
  const context = { actor: citizen, db, now: new Date() };
  const { draftId } = await startDraft(context, { procedureCode: way.code, handlingAgencyId: way.handling });
  const [draft] = await sql<{ step: string }[]>`
    select definition -> 'steps' -> 0 ->> 'key' as step from drafts
    join form_versions on form_versions.id = drafts.form_version_id where drafts.id = ${draftId}`;
  return {
    cookie: await cookieOf({ sql }, env, { citizenId: dossier.citizen }),
    pages: {
      home: "/",
      procedure: `/thu-tuc/${way.code}`,
      filingStep: `/nop-ho-so/${way.code}/${draftId}/${draft?.step}`,
      tracking: `/tra-cuu?ma=${dossier.code}`,
    },
  };
}

/** Opens a page in a browser that has never been here, and adds up what arrives until nothing more does. */
async function firstLoad(origin: string, path: string, cookie: string) {
  const context = await (await browser()).newContext({
    viewport: { width: 360, height: 740 },
    locale: "vi-VN",
  });
  const [name = "", value = ""] = cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url: origin }]);
  const page = await context.newPage();
  try {
    const counted = await countBytes(page);
    const startedAt = performance.now();
    const response = await page.goto(`${origin}${path}`, { waitUntil: "networkidle" });
    const loadMs = round(performance.now() - startedAt, 0);
    const arrived = new URL(page.url()).pathname === new URL(path, origin).pathname && response?.ok();
    if (!arrived) console.error(`failed: ${path} led to ${page.url()} with status ${response?.status()}`);
    return { ...counted, loadMs, failed: arrived ? counted.failed : counted.failed + 1 };
  } finally {
    await context.close();
  }
}

/** Counts what the network carries, headers included, compressed as it came. */
async function countBytes(page: Page) {
  const counted = { bytes: 0, scriptBytes: 0, requests: 0, failed: 0 };
  const scripts = new Set<string>();
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  network.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    counted.requests += 1;
    counted.bytes += encodedDataLength;
    if (scripts.has(requestId)) counted.scriptBytes += encodedDataLength;
  });
  network.on("Network.loadingFailed", ({ canceled, blockedReason }) => {
    // A script that the page's own policy keeps away was never asked for.
    if (!canceled && blockedReason !== "csp") counted.failed += 1;
  });
  return counted;
}
