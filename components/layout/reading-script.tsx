/** The one script of a page that is only read, after everything it looks for. The policy knows it by its hash. */
export function ReadingScript({ source }: { source: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a file of ours, word for word.
  return <script dangerouslySetInnerHTML={{ __html: source }} />;
}
