/** Everything that is recorded outside a dossier's own history. Each has its words under `audit.act`. */
export const acts = [
  "signedIn",
  "signInRefused",
  "signedOut",
  "sessionsEnded",
  "identityLinked",
  "identityRefused",
  "contactChanged",
  "passwordChanged",
  "passwordReset",
  "accountCreated",
  "accountLocked",
  "accountUnlocked",
  "postAdded",
  "postRemoved",
  "calendarChanged",
  "officeHoursChanged",
  "agenciesImported",
  "proceduresImported",
  "procedureChanged",
  "substitutionsImported",
  "substitutionChanged",
  "processesImported",
  "personalDataRead",
  "dataExported",
] as const;

export type Act = (typeof acts)[number];
