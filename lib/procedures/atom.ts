/** One change as a feed tells it. Moments are instants, ISO 8601; `id` never changes and is no other entry's. */
export type AtomEntry = {
  id: string;
  title: string;
  updatedAt: string;
  url: string;
  /** Lines of plain text. */
  lines: readonly string[];
};

export type AtomFeed = {
  id: string;
  lang: string;
  title: string;
  author: string;
  rights: string;
  updatedAt: string;
  /** Address of the feed itself, and of the page that says the same to people. */
  self: string;
  page: string;
  entries: readonly AtomEntry[];
};

/** A feed in the Atom format (RFC 4287). */
export function atomOf(feed: AtomFeed): string {
  const { id, lang, title, author, rights, updatedAt, self, page, entries } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${text(lang)}">`,
    `<id>${text(id)}</id>`,
    `<title>${text(title)}</title>`,
    `<updated>${text(updatedAt)}</updated>`,
    `<author><name>${text(author)}</name></author>`,
    `<rights>${text(rights)}</rights>`,
    `<link rel="self" type="application/atom+xml" href="${text(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${text(lang)}" href="${text(page)}"/>`,
    ...entries.map((entry) => entryOf(entry, lang)),
    "</feed>",
    "",
  ].join("\n");
}

function entryOf({ id, title, updatedAt, url, lines }: AtomEntry, lang: string): string {
  return [
    "<entry>",
    `<id>${text(id)}</id>`,
    `<title>${text(title)}</title>`,
    `<updated>${text(updatedAt)}</updated>`,
    `<published>${text(updatedAt)}</published>`,
    `<link rel="alternate" type="text/html" hreflang="${text(lang)}" href="${text(url)}"/>`,
    `<content type="text">${text(lines.join("\n"))}</content>`,
    "</entry>",
  ].join("\n");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text between tags or in an attribute. Characters that XML 1.0 cannot hold at all are left out. */
function text(words: string): string {
  return words
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (character) => entities[character] ?? "");
}
