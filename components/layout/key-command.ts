/** What a key means on a page of the back office. */
export type KeyCommand = "search" | "next" | "previous" | "list";

const commands: Record<string, KeyCommand> = { "/": "search", j: "next", k: "previous", "?": "list" };

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">;

/** The command of a key, unless someone is typing or the key belongs to the browser. */
export function keyCommand(press: Press, isTyping: boolean): KeyCommand | undefined {
  if (isTyping || press.ctrlKey || press.altKey || press.metaKey) return;
  return commands[press.key];
}

/** The row to go to from `current` (-1: none yet); stays at either end. */
export function rowAfter(current: number, count: number, command: "next" | "previous") {
  const next = command === "next" ? current + 1 : current - 1;
  return Math.min(Math.max(next, 0), count - 1);
}
