/**
 * Lets long work end at a good moment: a first Ctrl-C, or a request to end, is only noted. A second one ends the process at
 * once. Somebody has to ask `isAsked`, and to `forget` when the work is done.
 */
export function stopOnSignal() {
  let asked = false;
  const note = () => {
    if (asked) process.exit(130);
    asked = true;
  };
  process.on("SIGINT", note);
  process.on("SIGTERM", note);
  return {
    isAsked: () => asked,
    forget() {
      process.off("SIGINT", note);
      process.off("SIGTERM", note);
    },
  };
}
