import type { z } from "zod";
import type { Pinpoint } from "@sitrep/domain/pinpoint";

/** A place in a document, to be spread into a report: a pinpoint never travels without the document it is in. */
export interface Passage {
  readonly document: string;
  readonly pinpoint: z.input<typeof Pinpoint>;
}

/** The cited passages of one document, by short names of ours; the words stay in the document. */
export function passagesOf<Name extends string>(
  document: string,
  pinpoints: Readonly<Record<Name, z.input<typeof Pinpoint>>>,
): Readonly<Record<Name, Passage>> {
  const passages = Object.entries<z.input<typeof Pinpoint>>(pinpoints).map(
    ([name, pinpoint]) => [name, { document, pinpoint }] as const,
  );
  // `Object.fromEntries` forgets which names it was given.
  return Object.fromEntries(passages) as Record<Name, Passage>;
}
