/** Mulberry: numbers that look random and are the same for the same seed, for benches and tests. */

/** A generator of whole numbers from 0 to below 2^32 (mulberry32). */
export function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** A generator of whole numbers from 0 to below what each call says. */
export function mulberryBelow(seed: number): (below: number) => number {
  const next = mulberry(seed);
  return (below) => next() % below;
}

/** A generator of numbers from 0 to below 1. */
export function mulberryShare(seed: number): () => number {
  const next = mulberry(seed);
  return () => next() / 2 ** 32;
}
