/** Interrupt: Ctrl-C, and whatever else asks the program to end, while something is written. */
import { Failure } from "../failure.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A way to be told, and not to be told any more. */
export interface Interrupt {
  /** Aborted, with what to say, when somebody asks the program to end. */
  readonly signal: AbortSignal;
  readonly end: () => void;
}

/** Listens from now on. Whoever asks twice does not want to wait: the program then ends at once. */
export function onInterrupt(sentence: () => string): Interrupt {
  const abort = new AbortController();
  const stop = (): void => {
    if (abort.signal.aborted) process.exit(1);
    abort.abort(new Failure(1, sentence()));
  };
  for (const name of SIGNALS) process.on(name, stop);
  return {
    signal: abort.signal,
    end: () => {
      for (const name of SIGNALS) process.off(name, stop);
    },
  };
}
