/**
 * Ties: what makes chains one origin, for sure or possibly. SPEC I4–I5.
 *
 * For sure: a shared speaker or relay. Possibly: one document; anonymous people who may be one person; a body and
 * someone who speaks for it; an outlet's own voice and the people it quotes elsewhere; speakers who may rest on one word.
 */
import type { Chain, OriginLookup } from "./chain.ts";
import type { SourceId } from "./id.ts";
import type { Star } from "./independent-set.ts";
import { personsOf } from "./persons.ts";
import type { Resting } from "./resting.ts";
import { sharedRests } from "./shared-rest.ts";

/** Why chains are, or may be, one origin. */
export type TieReason =
  | "same-speaker"
  | "same-relay"
  | "speaker-is-relay"
  | "same-document"
  | "possibly-same-person"
  | "same-role"
  | "same-body"
  | "same-outlet"
  | "shared-rest";

/** What each reason says of two chains. */
export const TIE_REASON = {
  "same-speaker": "the same speaker",
  "same-relay": "the same relay",
  "speaker-is-relay": "the speaker of one relays the other",
  "same-document": "told in one document",
  "possibly-same-person": "perhaps the same person",
  "same-role": "the same role, so perhaps the same person",
  "same-body": "one body and someone who speaks for it",
  "same-outlet": "one outlet and the people it quotes",
  "shared-rest": "one may rest on the other, or both on one that they quote or cite",
} as const satisfies Record<TieReason, string>;

/** The same as a sentence. */
export const TIE = {
  "same-speaker": "One person or body speaks in both.",
  "same-relay": "Both reached us through the same relay.",
  "speaker-is-relay": "Who speaks in one passes on the other.",
  "same-document": "Both stand in one document, so one newsroom heard both.",
  "possibly-same-person": "The speakers may be one person: somebody declared so.",
  "same-role": "The speakers are described by the same role, and may be one person.",
  "same-body": "One speaks for the body that is the other.",
  "same-outlet": "One is an outlet's own voice, and the other is quoted by that outlet.",
  "shared-rest": "One may rest on the other, or both on somebody whom they quote, pass on or cite.",
} as const satisfies Record<TieReason, string>;

/** Chains, by position, that are tied: those in `hub` with one another and with each in `spokes`. */
export interface Tie extends Star {
  readonly certain: boolean;
  readonly reason: TieReason;
}

/** Every tie between chains, of which `resting` tells whose speakers may rest on whom. */
export function tiesOf(
  chains: readonly Chain[],
  lookup: OriginLookup,
  resting: Resting,
): readonly Tie[] {
  const bySpeaker = groupBy(chains, (chain) => chain.speaker);
  const byRelay = relayedBy(chains);
  const byDocument = groupBy(chains, (chain) => chain.document);
  const spoken = (id: SourceId): readonly number[] => bySpeaker.get(id) ?? [];
  const carried = (id: SourceId): readonly number[] =>
    byRelay.has(id) ? [...new Set([...spoken(id), ...(byRelay.get(id) ?? [])])] : spoken(id);
  const persons = personsOf([...bySpeaker.keys(), ...byRelay.keys()], lookup.source);
  const bodies = bodiesAmong(bySpeaker, lookup);
  const together = persons.filter(({ members }) => members.length > 1);
  const groups = [...persons.map(({ members }) => members), ...bodies];
  const rests = sharedRests(resting, groups, { spoken, carried });
  return [
    ...bySpeaker.values().flatMap((own) => clique(own, true, "same-speaker")),
    ...byRelay.values().flatMap((relayed) => clique(relayed, true, "same-relay")),
    // Who is relayed by somebody who was never heard is tied by the relay alone.
    ...byRelay
      .keys()
      .flatMap((id) => (bySpeaker.has(id) ? clique(carried(id), true, "speaker-is-relay") : [])),
    ...byDocument.values().flatMap((printed) => clique(printed, false, "same-document")),
    ...together.flatMap(({ members, reason }) =>
      clique([...new Set(members.flatMap(carried))], false, reason),
    ),
    ...bodies.flatMap((pair) => clique([...new Set(pair.flatMap(spoken))], false, "same-body")),
    ...outletTies(chains, bySpeaker, lookup),
    ...rests.map((star): Tie => ({ ...star, certain: false, reason: "shared-rest" })),
  ].filter(({ hub, spokes }) => hub.length > 0 && hub.length + spokes.length > 1);
}

/** The positions of the chains under their keys; those without one are left out. */
function groupBy<Key>(
  chains: readonly Chain[],
  keyOf: (chain: Chain) => Key | null,
): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (const [index, chain] of chains.entries()) {
    const key = keyOf(chain);
    if (key !== null) put(groups, key, index);
  }
  return groups;
}

/** The positions of the chains that each relay passes on. */
function relayedBy(chains: readonly Chain[]): Map<SourceId, number[]> {
  const groups = new Map<SourceId, number[]>();
  for (const [index, { via }] of chains.entries()) for (const id of via) put(groups, id, index);
  return groups;
}

function put<Key>(groups: Map<Key, number[]>, key: Key, index: number): void {
  const members = groups.get(key);
  if (members === undefined) groups.set(key, [index]);
  else members.push(index);
}

/** A tie of all with one another, each named once. */
function clique(members: readonly number[], certain: boolean, reason: TieReason): readonly Tie[] {
  return members.length < 2 ? [] : [{ hub: members, spokes: [], certain, reason }];
}

/** A body, and someone who speaks for it: what either says may come from the other. */
function bodiesAmong(
  bySpeaker: ReadonlyMap<SourceId, readonly number[]>,
  lookup: OriginLookup,
): readonly (readonly SourceId[])[] {
  return [...bySpeaker.keys()].flatMap((id) => {
    const body = lookup.source(id)?.affiliation;
    return body === undefined || !bySpeaker.has(body) ? [] : [[id, body]];
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
  const byOutlet = groupBy(chains, (chain) => publishers.get(chain.document) ?? null);
  return [...byOutlet].flatMap(([outlet, printed]): readonly Tie[] => {
    const own = bySpeaker.get(outlet) ?? [];
    return own.length === 0
      ? []
      : [{ hub: own, spokes: printed, certain: false, reason: "same-outlet" }];
  });
}
