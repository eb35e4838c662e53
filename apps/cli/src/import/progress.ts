/**
 * Progress: long work shows itself on standard error: one line that renews itself on a terminal, a plain line every few
 * seconds in a log. Short work shows nothing.
 */
import stringWidth from "string-width";

/** Where long work stands. */
export interface Step {
  /** What is being done: "reading", or a sentence. */
  readonly phase: string;
  /** How many of what: 1,200 "rows". */
  readonly count: number;
  readonly unit: string;
  /** How much of the phase is done, from 0 to 1; null where nobody knows. */
  readonly share: number | null;
}

/** Tells where work stands; cheap to ask often. */
export interface Progress {
  readonly show: (step: Step) => void;
  /** Takes the line away, so that what follows stands alone. */
  readonly end: () => void;
}

/** Where the lines go, and how time passes. */
export interface ProgressOutput {
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly write: (text: string) => void;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
}

/** Work that is over so soon after its beginning shows nothing; in milliseconds. */
const PATIENCE = { terminal: 300, log: 2000 } as const;
/** How often the line is renewed, or another written. */
const PAUSE = { terminal: 100, log: 5000 } as const;
/** A rate is told only when it was measured for so long. */
const LEAST_MEASURED = 500;

const CLEAR = "\r\u001B[K";

/** Makes the writer. */
export function createProgress({ isTerminal, columns, write, now }: ProgressOutput): Progress {
  const kind = isTerminal ? "terminal" : "log";
  let next: number | null = null;
  let phase: { readonly name: string; readonly began: number; readonly count: number } | null =
    null;
  let isShown = false;
  return {
    show: (step) => {
      const moment = now();
      if (phase?.name !== step.phase)
        phase = { name: step.phase, began: moment, count: step.count };
      next ??= moment + PATIENCE[kind];
      if (moment < next) return;
      next = moment + PAUSE[kind];
      const parts = partsOf(step, moment - phase.began, step.count - phase.count);
      if (isTerminal) write(CLEAR + fitting(parts, columns - 1));
      else write(`${parts.join(", ")}\n`);
      isShown = true;
    },
    end: () => {
      if (isShown && isTerminal) write(CLEAR);
      isShown = false;
    },
  };
}

const ENGLISH = new Intl.NumberFormat("en");

function partsOf({ phase, count, unit, share }: Step, elapsed: number, done: number): string[] {
  const parts = [phase];
  if (count > 0) parts.push(`${ENGLISH.format(count)} ${unit}`);
  if (share !== null) parts.push(`${Math.floor(share * 100)} %`);
  if (elapsed < LEAST_MEASURED) return parts;
  if (done > 0) parts.push(`${ENGLISH.format(rateOf(done, elapsed))} a second`);
  if (share !== null && share > 0 && share < 1)
    parts.push(`${timeWords(((1 - share) / share) * elapsed)} left`);
  return parts;
}

/** In two figures: a rate that changes in its last digits cannot be read. */
function rateOf(done: number, elapsed: number): number {
  return Number(((done * 1000) / elapsed).toPrecision(2));
}

/** As many of the parts as fit. */
function fitting(parts: readonly string[], columns: number): string {
  for (let count = parts.length; count > 1; count -= 1) {
    const line = parts.slice(0, count).join("  ");
    if (stringWidth(line) <= columns) return line;
  }
  return (parts[0] ?? "").slice(0, Math.max(0, columns));
}

/** A duration as people say it: "4 s", "2 min 30 s", "1 h 5 min". */
export function timeWords(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
