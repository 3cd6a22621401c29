/** Takes what comes next of a body, and waits until it is on its way. */
export type Write = (chunk: Uint8Array) => Promise<void>;

/** What `work` writes as a body, as fast as it is read and no faster; whoever goes away ends the work. */
export function writtenStream(work: (write: Write) => Promise<void>): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const write: Write = async (chunk) => {
    await writer.ready;
    await writer.write(chunk);
  };
  // A reader who is gone has made the writer fail already: there is nobody left to tell.
  work(write)
    .then(
      () => writer.close(),
      (error) => writer.abort(error),
    )
    .catch(() => undefined);
  return readable;
}
