import { asc, inArray } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { channels } from "#lib/procedures/content.ts";
import type { ProcessUser } from "./process-users.ts";
import { userForms } from "./user-forms.ts";

type Words = { vi: string; en: string };

/** Words of the page for what every dossier has. */
type DossierWords = { channel: string; case: string; channels: Record<(typeof channels)[number], string> };

/** What names are needed to speak of a process in a language: agencies by key, and what conditions may ask about. */
export async function processNames(
  context: Context,
  users: readonly ProcessUser[],
  locale: "vi" | "en",
  words: DossierWords,
) {
  const [agencies, asked] = await Promise.all([agencyNames(context), askedAbout(context, users, words)]);
  return { agencies: new Map([...agencies].map(([key, name]) => [key, name[locale]])), asked };
}

/** Names of the agencies a step may be held by, by key. */
async function agencyNames(context: Context): Promise<Map<string, Words>> {
  const rows = await recall(context, "agencies", "namesByKey", () =>
    context.db
      .select({ key: agencies.key, vi: agencies.name, en: agencies.nameEn })
      .from(agencies)
      .where(inArray(agencies.kind, ["province", "department", "oneStop"]))
      .orderBy(asc(agencies.name)),
  );
  return new Map(rows.map(({ key, vi, en }) => [key, { vi, en }]));
}

/** The forms of more procedures than this are not looked through for things to ask about. */
const mostForms = 5;

/**
 * What conditions of a process may ask about, as one form: how the dossier was filed, its case, and the answers of the
 * forms of the procedures it serves.
 */
async function askedAbout(
  context: Context,
  users: readonly ProcessUser[],
  said: DossierWords,
): Promise<FormDefinition> {
  const both = (words: string): Words => ({ vi: words, en: words });
  const forms = (await userForms(context, users)).slice(0, mostForms);
  const cases = new Map(users.flatMap(({ content }) => content.cases.map(({ key, name }) => [key, name])));
  const channelOptions = channels.map((value) => ({ value, label: both(said.channels[value]) }));
  const caseOptions = [...cases].map(([value, label]) => ({ value, label }));
  const field = (key: string, label: Words, options: typeof channelOptions | typeof caseOptions) => ({
    kind: "choice",
    key,
    label,
    required: false,
    options,
  });
  const dossier = {
    kind: "group",
    key: "dossier",
    label: both(said.channel),
    fields: [
      field("channel", both(said.channel), channelOptions),
      ...(caseOptions.length > 0 ? [field("case", both(said.case), caseOptions)] : []),
    ],
  };
  const own = { key: "dossier", title: both(said.channel), fields: [dossier] };
  return {
    key: "asked",
    version: 1,
    title: both(said.channel),
    summary: ["dossier"],
    lists: Object.assign({}, ...forms.map(({ lists }) => lists ?? {})),
    steps: [own, ...forms.flatMap(({ steps }) => steps)],
  } as unknown as FormDefinition;
}
