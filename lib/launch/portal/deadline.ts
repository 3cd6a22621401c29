import { pipeline } from "node:stream/promises";
import { answerLine } from "#lib/deadlines/contract.ts";

/** A question with its calendar has hundreds of characters; one beyond this length is a mistake. */
const longestLineCharacters = 1_048_576;

/**
 * `portal deadline`: one JSON object a line on stdin, one answer a line on stdout, in the same order.
 * A bad line is answered with its error and never stops the rest; blank lines are passed over. Memory
 * does not grow with the input, and nothing is read while whoever takes the answers is behind.
 * Gives the exit code: 0 done, 1 the answers could not be handed over, 2 wrong usage.
 */
export async function run(args: string[]): Promise<number> {
  if (args.some((arg) => arg !== "--json")) {
    process.stderr.write("usage: portal deadline [--json] < questions\n");
    return 2;
  }
  try {
    await pipeline(process.stdin.setEncoding("utf8"), answersTo, process.stdout, { end: false });
    await handedOver();
    return 0;
  } catch (error) {
    process.stderr.write(`deadline: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

/** The answers to all lines of a piece of input at once: a write for each would cost more than the answer. */
async function* answersTo(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    // One character too many is enough to know that a line is too long.
    rest = (lines.pop() ?? "").slice(0, longestLineCharacters + 1);
    const answers = lines.map(answerTo).join("");
    if (answers !== "") yield answers;
  }
  yield answerTo(rest);
}

function answerTo(line: string): string {
  const question = line.trim();
  if (question === "") return "";
  if (line.length > longestLineCharacters)
    return `${JSON.stringify({ id: null, error: `line longer than ${longestLineCharacters} characters` })}\n`;
  return `${answerLine(question)}\n`;
}

/** Resolves when the last answer has left the process, so that ending it cuts nothing off. */
function handedOver(): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write("", (error) => (error ? reject(error) : resolve()));
  });
}
