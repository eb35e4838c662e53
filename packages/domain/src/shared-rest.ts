/**
 * Shared rest: ties between chains whose speakers may rest on one word, through others or on one that was cited and not
 * heard. SPEC I5.
 *
 * For each group of sources that may be one, whoever may rest on it is tied with whoever does, and with all chains that
 * carry it. Groups on which the same speakers may rest share a star. The work is bounded: beyond it all that rest on
 * anybody, and all that anybody rests on, are tied with one another, which is sound and wider.
 */
import { componentsOf } from "./components.ts";
import type { SourceId } from "./id.ts";
import type { Star } from "./independent-set.ts";
import type { Resting } from "./resting.ts";
import { restsOn } from "./resting.ts";

/** So many pairs of a source and a speaker that may rest on it are followed for each source, and so many in any case. */
const PAIRS_FOR_EACH = 20;
const PAIRS_AT_LEAST = 20_000;

/** Which chains a source speaks, and which it speaks or relays. */
export interface Carried {
  readonly spoken: (id: SourceId) => readonly number[];
  readonly carried: (id: SourceId) => readonly number[];
}

/** The stars of `chains`; each of `groups` holds sources that may be one. */
export function sharedRests(
  resting: Resting,
  groups: readonly (readonly SourceId[])[],
  { spoken, carried }: Carried,
): readonly Star[] {
  const speakers = speakersOn(resting, (id) => spoken(id).length > 0);
  if (speakers === null) {
    const all = new Set([...resting].flatMap(([from, steps]) => [from, ...steps.keys()]));
    return [{ hub: [...all].flatMap(carried), spokes: [] }];
  }
  const grouped = new Set(groups.flat());
  const alone = [...speakers.keys()].filter((id) => !grouped.has(id)).map((id) => [id]);
  const stars = new Map<
    string,
    { readonly hub: readonly SourceId[]; readonly spokes: Set<number> }
  >();
  const numbers = new Map<ReadonlySet<SourceId>, number>();
  const numberOf = (set: ReadonlySet<SourceId>): number => {
    const number = numbers.get(set) ?? numbers.size;
    numbers.set(set, number);
    return number;
  };
  for (const group of [...groups, ...alone]) {
    const sets = new Set<ReadonlySet<SourceId>>();
    for (const id of group) {
      const own = speakers.get(id);
      if (own !== undefined && own.size > 0) sets.add(own);
    }
    if (sets.size === 0) continue;
    const key = Array.from(sets, numberOf)
      .toSorted((a, b) => a - b)
      .join(" ");
    const star = stars.get(key) ?? {
      hub: [...new Set([...sets].flatMap((set) => [...set]))],
      spokes: new Set(),
    };
    stars.set(key, star);
    for (const id of group) for (const chain of carried(id)) star.spokes.add(chain);
  }
  return [...stars.values()].map(({ hub, spokes }) => ({
    hub: hub.flatMap(spoken),
    spokes: [...spokes],
  }));
}

/** For each source those who speak and may rest on it, directly or through others; null where that is too much to follow. */
function speakersOn(
  resting: Resting,
  isSpeaker: (id: SourceId) => boolean,
): ReadonlyMap<SourceId, ReadonlySet<SourceId>> | null {
  const next = restsOn(resting);
  const parts = componentsOf(resting.keys(), next);
  let left = Math.max(PAIRS_AT_LEAST, PAIRS_FOR_EACH * parts.length);
  const above = new Map<SourceId, ReadonlySet<SourceId>>();
  const partOf = new Map(parts.flatMap((part, at) => part.map((id) => [id, at] as const)));
  /** The parts that lead to a part at once, by number. */
  const leading = parts.map(() => new Set<number>());
  const handed = new Map<number, ReadonlySet<SourceId>>();
  // Most sources rest under the same few; these share one set.
  const joined = new Map<string, ReadonlySet<SourceId>>();
  // A component comes after all that it leads to; from the last on, each hands down who rests on it.
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at] ?? [];
    const before = [...(leading[at] ?? [])];
    const key = before.join(" ");
    const over = joined.get(key) ?? new Set(before.flatMap((one) => [...(handed.get(one) ?? [])]));
    if (!joined.has(key)) left -= over.size;
    joined.set(key, over);
    const speaking = part.filter(isSpeaker);
    const onward = new Set(part.flatMap((one) => [...next(one)]));
    // Whom nobody's word leads on from hands nothing down.
    const own = speaking.length === 0 || onward.size === 0 ? over : new Set([...over, ...speaking]);
    left -= part.length + (own === over ? 0 : own.size);
    if (left < 0) return null;
    for (const id of part) above.set(id, part.length > 1 ? own : over);
    if (own.size > 0) handed.set(at, own);
    for (const id of onward) {
      const to = partOf.get(id);
      if (to !== undefined && to !== at) leading[to]?.add(at);
    }
  }
  return above;
}
