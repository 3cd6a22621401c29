/** Says on standard error how far long work has come: at most once a second, and on a line of its own where nobody looks on. */
export function progressOf(what: string, total?: number, stream: NodeJS.WriteStream = process.stderr) {
  let done = 0;
  let saidAt = Date.now();
  const say = () => {
    saidAt = Date.now();
    const text = total === undefined ? `${done} ${what}` : `${done} of ${total} ${what}`;
    stream.write(stream.isTTY ? `\r${text} …` : `${text}\n`);
  };
  return {
    step() {
      done += 1;
      if (Date.now() - saidAt >= 1000) say();
    },
    end() {
      if (stream.isTTY) stream.write("\r\u001B[K");
    },
  };
}
