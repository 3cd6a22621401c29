import type account from "#messages/vi/account.json";
import type accounts from "#messages/vi/accounts.json";
import type agencies from "#messages/vi/agencies.json";
import type alarms from "#messages/vi/alarms.json";
import type audit from "#messages/vi/audit.json";
import type browse from "#messages/vi/browse.json";
import type calendar from "#messages/vi/calendar.json";
import type common from "#messages/vi/common.json";
import type configuration from "#messages/vi/configuration.json";
import type counter from "#messages/vi/counter.json";
import type desk from "#messages/vi/desk.json";
import type dossiers from "#messages/vi/dossiers.json";
import type errors from "#messages/vi/errors.json";
import type filing from "#messages/vi/filing.json";
import type findings from "#messages/vi/findings.json";
import type formDesk from "#messages/vi/formDesk.json";
import type forms from "#messages/vi/forms.json";
import type guide from "#messages/vi/guide.json";
import type help from "#messages/vi/help.json";
import type home from "#messages/vi/home.json";
import type leave from "#messages/vi/leave.json";
import type lists from "#messages/vi/lists.json";
import type notifications from "#messages/vi/notifications.json";
import type offices from "#messages/vi/offices.json";
import type openData from "#messages/vi/openData.json";
import type print from "#messages/vi/print.json";
import type procedureChanges from "#messages/vi/procedureChanges.json";
import type procedureDesk from "#messages/vi/procedureDesk.json";
import type procedures from "#messages/vi/procedures.json";
import type processDesk from "#messages/vi/processDesk.json";
import type reports from "#messages/vi/reports.json";
import type signIn from "#messages/vi/signIn.json";
import type simulators from "#messages/vi/simulators.json";
import type substitutions from "#messages/vi/substitutions.json";
import type synonyms from "#messages/vi/synonyms.json";
import type tracking from "#messages/vi/tracking.json";
import type versions from "#messages/vi/versions.json";
import type { routing } from "./routing.ts";

export type Locale = (typeof routing.locales)[number];
export type Messages = {
  account: typeof account;
  accounts: typeof accounts;
  agencies: typeof agencies;
  alarms: typeof alarms;
  audit: typeof audit;
  browse: typeof browse;
  calendar: typeof calendar;
  common: typeof common;
  configuration: typeof configuration;
  counter: typeof counter;
  desk: typeof desk;
  dossiers: typeof dossiers;
  errors: typeof errors;
  filing: typeof filing;
  findings: typeof findings;
  formDesk: typeof formDesk;
  forms: typeof forms;
  guide: typeof guide;
  help: typeof help;
  home: typeof home;
  leave: typeof leave;
  lists: typeof lists;
  notifications: typeof notifications;
  offices: typeof offices;
  openData: typeof openData;
  print: typeof print;
  procedureDesk: typeof procedureDesk;
  procedureChanges: typeof procedureChanges;
  procedures: typeof procedures;
  processDesk: typeof processDesk;
  reports: typeof reports;
  signIn: typeof signIn;
  simulators: typeof simulators;
  substitutions: typeof substitutions;
  synonyms: typeof synonyms;
  tracking: typeof tracking;
  versions: typeof versions;
};

const namespaces = [
  "account",
  "accounts",
  "agencies",
  "alarms",
  "audit",
  "browse",
  "calendar",
  "common",
  "configuration",
  "counter",
  "desk",
  "dossiers",
  "errors",
  "filing",
  "findings",
  "formDesk",
  "forms",
  "guide",
  "help",
  "home",
  "leave",
  "lists",
  "notifications",
  "offices",
  "openData",
  "print",
  "procedureDesk",
  "procedureChanges",
  "procedures",
  "processDesk",
  "reports",
  "signIn",
  "simulators",
  "substitutions",
  "synonyms",
  "tracking",
  "versions",
] as const satisfies (keyof Messages)[];

const loaded = new Map<Locale, Promise<Messages>>();

/** All messages of a language, one file per namespace; read once in each process. */
export function loadMessages(locale: Locale): Promise<Messages> {
  const messages = loaded.get(locale) ?? readMessages(locale);
  loaded.set(locale, messages);
  return messages;
}

async function readMessages(locale: Locale): Promise<Messages> {
  const files = await Promise.all(
    namespaces.map(async (name) => {
      const file = await import(`../../../messages/${locale}/${name}.json`, { with: { type: "json" } });
      return [name, file.default] as const;
    }),
  );
  return Object.fromEntries(files) as Messages;
}

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
