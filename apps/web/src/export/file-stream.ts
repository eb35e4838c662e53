/** File stream: parts of a file that are made one after the other, as a body that is written as fast as it is read. */
import type { Written } from "@sitrep/api/sheet/sheet-part";
import type { ExportJob } from "./export-jobs.ts";

/**
 * The stream; a job is told how far it is, and may stop it. Where making a part fails, or the job is stopped, the connection breaks
 * off, so that no reader takes for the whole what is not.
 */
export function fileStream(
  parts: AsyncGenerator<Written>,
  job: ExportJob | null,
): ReadableStream<Uint8Array> {
  let next = parts.next();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await next;
        job?.stop.throwIfAborted();
        if (done === true) {
          job?.is("ended");
          return controller.close();
        }
        controller.enqueue(value.bytes);
        job?.wrote(value);
        next = parts.next();
        // Whoever stops reading in between is told by `cancel`, and an error by the next `pull`.
        next.catch(() => undefined);
        return undefined;
      } catch (error) {
        job?.is(job.stop.aborted ? "stopped" : "broken-off");
        controller.error(error);
        void parts.return(undefined);
        return undefined;
      }
    },
    async cancel() {
      job?.is("left");
      await parts.return(undefined);
    },
  });
}
