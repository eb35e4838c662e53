/** Upload state: what was handed over last, and what came of it. */
import type { Outcome } from "@sitrep/api/contribute/upload/outcome";

/** Of a file. */
export interface UploadState {
  readonly turn: number;
  readonly name: string | null;
  readonly outcome: Outcome | null;
}

/** Of tables; their texts come back, so that nothing typed is lost. */
export interface TableState {
  readonly turn: number;
  readonly publisher: string;
  readonly sheets: Readonly<Record<string, string>>;
  readonly outcome: Outcome | null;
}
