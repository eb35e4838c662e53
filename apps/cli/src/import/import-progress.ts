/** Import progress: the phases of an import on the progress line. */
import type { ImportProgress } from "@sitrep/api/import";
import type { Call } from "../call.ts";
import { errorColumns, isErrorTerminal, writeErrorText } from "../output.ts";
import { createProgress } from "./progress.ts";
import type { Source } from "./source.ts";

/** See the file. */
export interface PhaseProgress {
  /** So many rows were read, and so much of the source, from 0 to 1. */
  readonly read: (rows: number, unit: Source["unit"], share: number) => void;
  /** What the database tells. */
  readonly write: (progress: ImportProgress) => void;
  /** What is waited for. */
  readonly wait: (sentence: string) => void;
  readonly end: () => void;
}

/** Makes the writer for the standard error of this process. */
export function importProgress({ environment }: Call): PhaseProgress {
  const isTerminal = isErrorTerminal();
  const progress = createProgress({
    isTerminal,
    columns: environment.columns ?? (isTerminal ? errorColumns() : 80),
    write: writeErrorText,
    now: () => performance.now(),
  });
  return {
    read: (count, unit, share) =>
      progress.show({ phase: "reading", count, unit: `${unit}s`, share }),
    write: ({ phase, records, of }) => {
      // Reading is told by the rows of the source, which know how much of it is left.
      if (phase !== "writing") return;
      const share = of === null || of === 0 ? null : records / of;
      progress.show({ phase: "writing", count: records, unit: "records", share });
    },
    wait: (sentence) =>
      progress.show({ phase: `waiting: ${sentence}`, count: 0, unit: "", share: null }),
    end: progress.end,
  };
}
