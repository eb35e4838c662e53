/** Turnstile: lets so many in at once and so many wait, and no more than so many in a minute. */

/** How wide it is. */
export interface TurnstileWidth {
  readonly atOnce: number;
  readonly waiting: number;
  readonly perMinute: number;
}

const MINUTE = 60_000;

/** See the file. */
export class Turnstile {
  readonly #width: TurnstileWidth;
  readonly #queue: (() => void)[] = [];
  readonly #entered: number[] = [];
  #inside = 0;

  constructor(width: TurnstileWidth) {
    this.#width = width;
  }

  /** Does the work when there is room; null where there is none, now or soon. `now` in milliseconds. */
  async pass<Result>(work: () => Promise<Result>, now = Date.now()): Promise<Result | null> {
    while (this.#entered[0] !== undefined && this.#entered[0] <= now - MINUTE)
      this.#entered.shift();
    const isFull = this.#inside >= this.#width.atOnce && this.#queue.length >= this.#width.waiting;
    if (isFull || this.#entered.length >= this.#width.perMinute) return null;
    this.#entered.push(now);
    if (this.#inside >= this.#width.atOnce)
      await new Promise<void>((enter) => this.#queue.push(enter));
    else this.#inside += 1;
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      // Whoever waits takes the place of the one who leaves.
      if (next === undefined) this.#inside -= 1;
      else next();
    }
  }
}
