/**
 * Harm section: to how many people each version of a segment did something, packed behind what the versions are by themselves. What
 * many versions tell alike is kept once, as a profile; a segment of before there was one has no section. SPEC V18.
 */
import { HarmEffect } from "@sitrep/domain/harm";
import type { HarmTold, Harmed } from "@sitrep/domain/harm-told";
import { People } from "@sitrep/domain/party";
import { SEGMENT, behindOwn, joined, undamaged } from "./segment.ts";

/** Says that a section follows, and that its numbers stand lowest byte first. */
const MARK = 0x4d_52_41_48;

/** Kinds of people by their numbers; new ones go behind. */
const WHO: readonly Harmed[] = ["anybody", ...People.options];

/** The number of an effect on people of a kind. */
export function harmSlot(effect: HarmEffect, who: Harmed): number {
  return HarmEffect.options.indexOf(effect) * WHO.length + WHO.indexOf(who);
}

/** Which ends of an amount are open. */
export const HARM_END = { low: 1, high: 2 } as const;

/** A section that is unpacked: profile n tells what stands from `starts[n]` to before `starts[n + 1]`; the first tells nothing. */
export interface HarmSection {
  /** The profile of each version. */
  readonly profiles: Uint16Array;
  readonly starts: Int32Array;
  /** Numbers of an effect on people of a kind. */
  readonly slots: Uint8Array;
  readonly lows: Float64Array;
  /** Infinite where there is no upper bound. */
  readonly highs: Float64Array;
  readonly ends: Uint8Array;
}

/** A section in the making. */
export class HarmDraft {
  readonly #profiles = new Uint16Array(SEGMENT);
  readonly #known = new Map<string, number>();
  readonly #starts: number[] = [0];
  readonly #slots: number[] = [];
  readonly #lows: number[] = [];
  readonly #highs: number[] = [];
  readonly #ends: number[] = [];
  #rows = 0;

  constructor() {
    this.#profileOf([]);
  }

  /** Goes on where a section ended. */
  static from({ profiles, starts, slots, lows, highs, ends }: HarmSection): HarmDraft {
    const draft = new HarmDraft();
    for (let profile = 1; profile < starts.length - 1; profile += 1) {
      const entries = [];
      for (let at = starts[profile] ?? 0; at < (starts[profile + 1] ?? 0); at += 1)
        entries.push([slots[at] ?? 0, lows[at] ?? 0, highs[at] ?? 0, ends[at] ?? 0] as const);
      draft.#profileOf(entries);
    }
    draft.#profiles.set(profiles);
    draft.#rows = profiles.length;
    return draft;
  }

  /** Adds a version. */
  put(told: readonly HarmTold[]): void {
    const profile = this.#profileOf(
      told.map(({ effect, who, people: { low, high, lowOpen, highOpen } }) => [
        harmSlot(effect, who),
        low ?? 0,
        high ?? Infinity,
        (lowOpen ? HARM_END.low : 0) + (highOpen ? HARM_END.high : 0),
      ]),
    );
    this.#profiles[this.#rows] = profile;
    this.#rows += 1;
  }

  #profileOf(entries: readonly (readonly [number, number, number, number])[]): number {
    const key = entries.join(";");
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const profile = this.#known.size;
    this.#known.set(key, profile);
    for (const [slot, low, high, end] of entries) {
      this.#slots.push(slot);
      this.#lows.push(low);
      this.#highs.push(high);
      this.#ends.push(end);
    }
    this.#starts.push(this.#slots.length);
    return profile;
  }

  /** Packs what it holds. */
  pack(): Uint8Array {
    const parts = [
      Int32Array.of(MARK, this.#rows, this.#known.size, this.#slots.length),
      Float64Array.from(this.#lows),
      Float64Array.from(this.#highs),
      Int32Array.from(this.#starts),
      this.#profiles.subarray(0, this.#rows),
      Uint8Array.from(this.#slots),
      Uint8Array.from(this.#ends),
    ];
    return joined(parts);
  }
}

/** Unpacks the section of a segment; null where the segment was written before. @throws StoreError when it was damaged */
export function unpackHarm(own: Uint8Array): HarmSection | null {
  return undamaged(() => readSection(behindOwn(own)));
}

function readSection(section: Uint8Array): HarmSection | null {
  if (section.length === 0) return null;
  // A copy begins where every number may.
  const { buffer } = section.slice();
  const [mark, rows = 0, profiles = 0, entries = 0] = new Int32Array(buffer, 0, 4);
  if (mark !== MARK) throw new RangeError(`no harm section: ${mark}`);
  let at = 16;
  const next = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  return {
    lows: new Float64Array(buffer, next(entries * 8), entries),
    highs: new Float64Array(buffer, next(entries * 8), entries),
    starts: new Int32Array(buffer, next((profiles + 1) * 4), profiles + 1),
    profiles: new Uint16Array(buffer, next(rows * 2), rows),
    slots: new Uint8Array(buffer, next(entries), entries),
    ends: new Uint8Array(buffer, next(entries), entries),
  };
}
