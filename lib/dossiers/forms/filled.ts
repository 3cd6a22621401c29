import type { FilledForm, Scannable } from "#lib/documents/printer.ts";
import { wordsOfDay, wordsOfMoment } from "#lib/documents/words-of-dates.ts";
import type { FilledFormView } from "../queries/filled-form.ts";
import type { SlipWords } from "./slip.ts";

/** The form of a dossier as a paper. */
export function filledFormOf(
  view: FilledFormView,
  locale: "vi" | "en",
  words: Pick<SlipWords, "channel">,
  tracking: Scannable,
): FilledForm {
  const { code, title, procedure, agency, place, sections, submitter, channel, submittedAt } = view;
  return {
    locale,
    title,
    code,
    tracking,
    procedure,
    agency,
    place,
    sections: sections.map(({ title: of, blocks }) => ({
      title: of,
      blocks: blocks.map(({ heading, rows }) => ({
        heading,
        rows: rows.map(({ label, value }) => ({ label, value })),
      })),
    })),
    filed: {
      name: submitter,
      channel: words.channel(channel),
      on: wordsOfDay(submittedAt, locale),
      at: wordsOfMoment(submittedAt, locale),
    },
  };
}
