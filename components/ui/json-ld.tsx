/** What a page says to machines. Data, not a script: browsers never run it, and the policy does not ask about it. */
export function JsonLd({ thing }: { thing: object }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing in it can end its element.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonInHtml(thing) }} />;
}

/** JSON in which no text can be taken for markup, and no line separator for the end of a line. */
export function jsonInHtml(thing: object): string {
  return JSON.stringify(thing).replace(/[<>&\u2028\u2029]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
