/** Text stream: texts that are made one after the other, as a body that is written as fast as it is read. */

/** The stream, from the first text on. Where making them fails it breaks off, so that the reader knows that it is not whole. */
export function textStream(
  first: IteratorResult<string, unknown>,
  rest: AsyncGenerator<string>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<string, unknown>> = Promise.resolve(first);
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await next;
        if (done === true || typeof value !== "string") return controller.close();
        controller.enqueue(encoder.encode(value));
        next = rest.next();
        // Whoever stops reading in between is told by `cancel`, and an error by the next `pull`.
        next.catch(() => undefined);
        return undefined;
      } catch (error) {
        controller.error(error);
        return undefined;
      }
    },
    async cancel() {
      await rest.return(undefined);
    },
  });
}
