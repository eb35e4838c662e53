/**
 * Ties: what makes chains one origin, for sure or possibly. SPEC I4–I5.
 *
 * For sure: a shared speaker or relay. Possibly: one document; anonymous people who may be one person; a body and
 * someone who speaks for it; an outlet's own voice and the people it quotes elsewhere.
 */
import type { Chain, OriginLookup } from "./chain.ts";
import type { SourceId } from "./id.ts";
import type { Star } from "./independent-set.ts";
import { personsOf } from "./persons.ts";

/** Why chains are, or may be, one origin. */
export type TieReason =
  | "same-speaker"
  | "same-relay"
  | "speaker-is-relay"
  | "same-document"
  | "possibly-same-person"
  | "same-role"
  | "same-body"
  | "same-outlet";

/** Chains, by position, that are tied: those in `hub` with one another and with each in `spokes`. */
export interface Tie extends Star {
  readonly certain: boolean;
  readonly reason: TieReason;
}

/** Every tie between chains. */
export function tiesOf(chains: readonly Chain[], lookup: OriginLookup): readonly Tie[] {
  const bySpeaker = groupBy(chains, (chain) => [chain.speaker]);
  const byRelay = groupBy(chains, (chain) => chain.via);
  const byDocument = groupBy(chains, (chain) => [chain.document]);
  const carriedBy = (id: SourceId): readonly number[] => [
    ...(bySpeaker.get(id) ?? []),
    ...(byRelay.get(id) ?? []),
  ];
  const persons = personsOf([...bySpeaker.keys(), ...byRelay.keys()], lookup.source);
  const ties = [
    ...bySpeaker.values().map((spoken) => clique(spoken, true, "same-speaker")),
    ...byRelay.values().map((relayed) => clique(relayed, true, "same-relay")),
    ...byRelay.keys().map((id) => clique(carriedBy(id), true, "speaker-is-relay")),
    ...byDocument.values().map((printed) => clique(printed, false, "same-document")),
    ...persons.map(({ members, reason }) => clique(members.flatMap(carriedBy), false, reason)),
    ...bodyTies(bySpeaker, lookup),
    ...outletTies(chains, bySpeaker, lookup),
  ];
  return ties.filter((tie) => tie.hub.length > 0 && tie.hub.length + tie.spokes.length > 1);
}

/** The positions of the chains under each of their keys. */
function groupBy<Key>(
  chains: readonly Chain[],
  keysOf: (chain: Chain) => readonly (Key | null)[],
): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  chains.forEach((chain, index) => {
    for (const key of keysOf(chain)) {
      if (key === null) continue;
      const members = groups.get(key);
      if (members === undefined) groups.set(key, [index]);
      else members.push(index);
    }
  });
  return groups;
}

function clique(members: readonly number[], certain: boolean, reason: TieReason): Tie {
  return { hub: [...new Set(members)], spokes: [], certain, reason };
}

/** A body, and someone who speaks for it: what either says may come from the other. */
function bodyTies(
  bySpeaker: ReadonlyMap<SourceId, readonly number[]>,
  lookup: OriginLookup,
): readonly Tie[] {
  return [...bySpeaker].flatMap(([id, spoken]) => {
    const body = lookup.source(id)?.affiliation;
    const own = body === undefined ? undefined : bySpeaker.get(body);
    return own === undefined ? [] : [clique([...spoken, ...own], false, "same-body")];
  });
}

/** What an outlet says in its own voice may rest on anyone whom it quotes. */
function outletTies(
  chains: readonly Chain[],
  bySpeaker: ReadonlyMap<SourceId, readonly number[]>,
  lookup: OriginLookup,
): readonly Tie[] {
  const publishers = new Map<string, SourceId | null>();
  for (const { document } of chains)
    if (!publishers.has(document))
      publishers.set(document, lookup.document(document)?.publisher ?? null);
  const byOutlet = groupBy(chains, (chain) => [publishers.get(chain.document) ?? null]);
  return [...byOutlet].flatMap(([outlet, printed]): readonly Tie[] => {
    const own = bySpeaker.get(outlet) ?? [];
    return own.length === 0
      ? []
      : [{ hub: own, spokes: printed, certain: false, reason: "same-outlet" }];
  });
}
