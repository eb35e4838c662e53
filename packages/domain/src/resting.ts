/**
 * Resting: on whose word a source's word may rest: a relay on whom it relays, a publisher on those whom its documents
 * quote, and on the publishers of what they cite. Kept between sources, since nobody tells on which of another's words an
 * outlet rests. SPEC I5.
 */
import type { Chain, OriginLookup } from "./chain.ts";
import { originalOf } from "./chain.ts";
import type { DocumentId, SourceId } from "./id.ts";

/** One step: the first document, by id, in which it can be seen, and what is seen there. */
export interface RestingStep {
  readonly from: SourceId;
  readonly to: SourceId;
  readonly by: "passes-on" | "quotes" | "cites";
  readonly document: DocumentId;
}

/** Whom each source may rest on, each with the step that says so. */
export type Resting = ReadonlyMap<SourceId, ReadonlyMap<SourceId, RestingStep>>;

/** The steps between the sources of these chains, and on to whatever their documents cite, and so on. */
export function restingOf(chains: readonly Chain[], lookup: OriginLookup): Resting {
  const steps = new Map<SourceId, Map<SourceId, RestingStep>>();
  const take = (from: SourceId | null, to: SourceId | null, how: Pick<RestingStep, "by" | "document">): void => {
    if (from === null || to === null || from === to) return;
    const own = steps.get(from) ?? new Map<SourceId, RestingStep>();
    if (own.size === 0) steps.set(from, own);
    const known = own.get(to);
    if (known === undefined || isEarlier(how, known)) own.set(to, { from, to, ...how });
  }; // prettier-ignore
  const publisherOf = (id: DocumentId): SourceId | null => lookup.document(id)?.publisher ?? null;
  for (const { speaker, via, document } of chains) {
    const publisher = publisherOf(document);
    // What a publisher says in its own voice through a relay is the relay's word.
    if (speaker !== publisher)
      for (const relay of via) take(relay, speaker, { by: "passes-on", document });
    for (const heard of via.length > 0 ? via : [speaker])
      take(publisher, heard, { by: "quotes", document });
  }
  const documents = new Set(chains.map(({ document }) => document));
  // A set goes on to what is added while it is walked.
  for (const document of documents) {
    for (const cited of lookup.document(document)?.cites ?? []) {
      const original = originalOf(cited, lookup.document);
      take(publisherOf(document), publisherOf(original), { by: "cites", document });
      documents.add(original);
    }
  }
  return steps;
}

const ORDER = { quotes: 0, "passes-on": 1, cites: 2 } as const satisfies Record<RestingStep["by"], number>; // prettier-ignore

function isEarlier(
  one: Pick<RestingStep, "by" | "document">,
  other: Pick<RestingStep, "by" | "document">,
): boolean {
  return one.by === other.by ? one.document < other.document : ORDER[one.by] < ORDER[other.by];
}

/** The sources that a source leads to. */
export function restsOn(resting: Resting): (id: SourceId) => Iterable<SourceId> {
  return (id) => resting.get(id)?.keys() ?? [];
}
