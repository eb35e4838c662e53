/** Upload state: what was handed over last, and what came of it. */
import type { Outcome } from "@sitrep/api/contribute/upload/outcome";

/** See the file. `texts` are what was typed or the file's name, by field; they come back, so that nothing is lost. */
export interface UploadState {
  readonly turn: number;
  readonly texts: Readonly<Record<string, string>>;
  readonly outcome: Outcome | null;
}

/** Before anything was handed over. */
export const NOTHING_SENT: UploadState = { turn: 0, texts: {}, outcome: null };
