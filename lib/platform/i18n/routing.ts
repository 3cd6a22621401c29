import { defineRouting } from "next-intl/routing";

/** Where each page lives in each language. The keys are the folders under app/[locale]. */
export const routing = defineRouting({
  locales: ["vi", "en"],
  defaultLocale: "vi",
  localePrefix: "as-needed",
  // A link to a page is in the language of the page that carries it; a browser's wish never moves a Vietnamese address.
  localeDetection: false,
  // So nothing need be remembered of a language either: whoever only reads is given no cookie at all.
  localeCookie: false,
  pathnames: {
    "/": "/",
    "/procedures": { vi: "/thu-tuc", en: "/procedures" },
    "/procedures/changes": { vi: "/thu-tuc/thay-doi", en: "/procedures/changes" },
    "/procedures/[code]": { vi: "/thu-tuc/[code]", en: "/procedures/[code]" },
    "/apply/[code]": { vi: "/nop-ho-so/[code]", en: "/apply/[code]" },
    "/apply/[code]/[draft]/[step]": {
      vi: "/nop-ho-so/[code]/[draft]/[step]",
      en: "/apply/[code]/[draft]/[step]",
    },
    "/dossiers": { vi: "/ho-so", en: "/dossiers" },
    "/dossiers/[code]": { vi: "/ho-so/[code]", en: "/dossiers/[code]" },
    "/dossiers/[code]/supplement": { vi: "/ho-so/[code]/bo-sung", en: "/dossiers/[code]/supplement" },
    "/dossiers/[code]/withdraw": { vi: "/ho-so/[code]/rut", en: "/dossiers/[code]/withdraw" },
    "/dossiers/[code]/form": { vi: "/ho-so/[code]/to-khai", en: "/dossiers/[code]/form" },
    "/dossiers/[code]/pay": { vi: "/ho-so/[code]/thanh-toan", en: "/dossiers/[code]/pay" },
    "/track": { vi: "/tra-cuu", en: "/track" },
    "/papers": { vi: "/giay-to", en: "/papers" },
    "/account": { vi: "/tai-khoan", en: "/account" },
    "/verify": { vi: "/xac-minh", en: "/verify" },
    "/verify/[id]": { vi: "/xac-minh/[id]", en: "/verify/[id]" },
    "/sign-in": { vi: "/dang-nhap", en: "/sign-in" },
    "/sign-in/code": { vi: "/dang-nhap/ma", en: "/sign-in/code" },
    "/help": { vi: "/tro-giup", en: "/help" },
    "/open-data": { vi: "/du-lieu-mo", en: "/open-data" },
    "/accessibility": { vi: "/tiep-can", en: "/accessibility" },
    "/not-found": { vi: "/khong-tim-thay", en: "/not-found" },
    "/staff": { vi: "/can-bo", en: "/staff" },
    "/staff/sign-in": { vi: "/can-bo/dang-nhap", en: "/staff/sign-in" },
    "/staff/dossiers": { vi: "/can-bo/ho-so", en: "/staff/dossiers" },
    "/staff/dossiers/[code]": { vi: "/can-bo/ho-so/[code]", en: "/staff/dossiers/[code]" },
    "/staff/dossiers/[code]/form": { vi: "/can-bo/ho-so/[code]/to-khai", en: "/staff/dossiers/[code]/form" },
    "/staff/alarms": { vi: "/can-bo/canh-bao", en: "/staff/alarms" },
    "/staff/intake": { vi: "/can-bo/tiep-nhan", en: "/staff/intake" },
    "/staff/intake/[code]": { vi: "/can-bo/tiep-nhan/[code]", en: "/staff/intake/[code]" },
    "/staff/procedures": { vi: "/can-bo/thu-tuc", en: "/staff/procedures" },
    "/staff/procedures/configuration": {
      vi: "/can-bo/thu-tuc/cau-hinh",
      en: "/staff/procedures/configuration",
    },
    "/staff/procedures/substitutions": {
      vi: "/can-bo/thu-tuc/du-lieu-thay-giay-to",
      en: "/staff/procedures/substitutions",
    },
    "/staff/procedures/new": { vi: "/can-bo/thu-tuc/moi", en: "/staff/procedures/new" },
    "/staff/procedures/[code]": { vi: "/can-bo/thu-tuc/[code]", en: "/staff/procedures/[code]" },
    "/staff/procedures/[code]/edit/[part]": {
      vi: "/can-bo/thu-tuc/[code]/sua/[part]",
      en: "/staff/procedures/[code]/edit/[part]",
    },
    "/staff/procedures/[code]/review": {
      vi: "/can-bo/thu-tuc/[code]/xem-lai",
      en: "/staff/procedures/[code]/review",
    },
    "/staff/procedures/[code]/preview": {
      vi: "/can-bo/thu-tuc/[code]/xem-truoc",
      en: "/staff/procedures/[code]/preview",
    },
    "/staff/procedures/[code]/close": {
      vi: "/can-bo/thu-tuc/[code]/bai-bo",
      en: "/staff/procedures/[code]/close",
    },
    "/staff/procedures/synonyms": { vi: "/can-bo/thu-tuc/tu-dong-nghia", en: "/staff/procedures/synonyms" },
    "/staff/processes": { vi: "/can-bo/quy-trinh", en: "/staff/processes" },
    "/staff/processes/[key]": { vi: "/can-bo/quy-trinh/[key]", en: "/staff/processes/[key]" },
    "/staff/forms": { vi: "/can-bo/bieu-mau", en: "/staff/forms" },
    "/staff/forms/bank": { vi: "/can-bo/bieu-mau/ngan-hang", en: "/staff/forms/bank" },
    "/staff/forms/[key]": { vi: "/can-bo/bieu-mau/[key]", en: "/staff/forms/[key]" },
    "/staff/forms/[key]/review": {
      vi: "/can-bo/bieu-mau/[key]/xem-lai",
      en: "/staff/forms/[key]/review",
    },
    "/staff/agencies": { vi: "/can-bo/co-quan", en: "/staff/agencies" },
    "/staff/calendar": { vi: "/can-bo/lich-lam-viec", en: "/staff/calendar" },
    "/staff/accounts": { vi: "/can-bo/tai-khoan", en: "/staff/accounts" },
    "/staff/accounts/new": { vi: "/can-bo/tai-khoan/moi", en: "/staff/accounts/new" },
    "/staff/accounts/[id]": { vi: "/can-bo/tai-khoan/[id]", en: "/staff/accounts/[id]" },
    "/staff/leave": { vi: "/can-bo/vang-mat", en: "/staff/leave" },
    "/staff/reports": { vi: "/can-bo/bao-cao", en: "/staff/reports" },
    "/staff/audit": { vi: "/can-bo/nhat-ky", en: "/staff/audit" },
    "/simulators/payment/[reference]": {
      vi: "/mo-phong/thanh-toan/[reference]",
      en: "/simulators/payment/[reference]",
    },
    "/simulators/mail": { vi: "/mo-phong/thu", en: "/simulators/mail" },
  },
});

type Page = keyof typeof routing.pathnames;

/** Pages that are only read, searched and linked from: they need no scripts, and get none. */
const readingPages: readonly Page[] = [
  "/",
  "/procedures",
  "/procedures/changes",
  "/procedures/[code]",
  "/track",
  "/verify",
  "/verify/[id]",
  "/help",
  "/open-data",
  "/accessibility",
  "/not-found",
];

/** Of these, the ones that say the same to everybody who is not signed in: nothing about one dossier or one paper. */
const sharedPages = readingPages.filter((page) => !["/track", "/verify", "/verify/[id]"].includes(page));

const addressesOf = (page: Page) => {
  const path: string | { vi: string; en: string } = routing.pathnames[page];
  return typeof path === "string" ? [path] : Object.values(path);
};
const patternOf = (template: string) => new RegExp(`^${template.replace(/\[\w+\]/g, "[^/]+")}$`);

const known = (Object.keys(routing.pathnames) as Page[]).flatMap(addressesOf).map(patternOf);
const read = readingPages.flatMap(addressesOf).map(patternOf);
const shared = sharedPages.flatMap(addressesOf).map(patternOf);

/** Whether an address, without its language, is one of the portal's pages. */
export function isPage(pathname: string) {
  return known.some((page) => page.test(pathname));
}

/** Whether the page at an address, without its language, is only read. */
export function isReadingPage(pathname: string) {
  return read.some((page) => page.test(pathname));
}

/** Whether everybody who is not signed in reads the same at an address, without its language. */
export function isSharedPage(pathname: string) {
  return shared.some((page) => page.test(pathname));
}
