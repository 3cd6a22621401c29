export type Device = { browser?: string; system?: string };

/** The first that fits names the browser: most of them also claim to be those further down. */
const browsers = [
  ["Cốc Cốc", /coc_coc_browser\//i],
  ["Edge", /\bEdg(e|A|iOS)?\//],
  ["Samsung Internet", /SamsungBrowser\//],
  ["Opera", /\bOPR\/|\bOpera\b/],
  ["Zalo", /\bZalo\b/],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chrome", /\b(Chrome|CriOS)\//],
  ["Safari", /\bSafari\//],
] as const;

const systems = [
  ["Android", /\bAndroid\b/],
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac OS X\b/],
  ["Linux", /\bLinux\b/],
] as const;

/** What a person would call the device they signed in from; empty where the browser does not say. */
export function deviceOf(userAgent: string | null): Device {
  const browser = browsers.find(([, mark]) => mark.test(userAgent ?? ""))?.[0];
  const system = systems.find(([, mark]) => mark.test(userAgent ?? ""))?.[0];
  return { ...(browser && { browser }), ...(system && { system }) };
}
