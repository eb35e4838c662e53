/**
 * Refused file: the rows that did not enter, written down beside the file they came from, to be corrected and given back.
 * It stands there whole or not at all: until the end it has another name.
 */
import {
  closeSync,
  existsSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { RefusedForm } from "@sitrep/ingest/refused-rows";
import { Failure } from "../failure.ts";
import { takenName } from "./import-flags.ts";
import { whyUnwritten } from "../why-unwritten.ts";

/** The file while it is written. */
export interface RefusedFile {
  /** @throws Failure where it cannot be written */
  readonly add: (row: string) => void;
  /** Gives it its name and answers that; null where no row was refused. An equal one that stands there already is taken. */
  readonly keep: () => string | null;
  /** Takes away what was written so far, unless it has its name. */
  readonly drop: () => void;
}

/** How much is gathered before it is written, in characters. */
const PIECE = 65_536;

/**
 * Makes the file once a row is refused: where `named` says, else under the first free name beside `source`. One that
 * stands there is never written over.
 */
export function refusedFile(
  source: string,
  named: string | undefined,
  { ending, head, between, foot }: Omit<RefusedForm, "textOf">,
): RefusedFile {
  const beside = (round: number): string => besideName(source, round, ending);
  const first = named ?? beside(1);
  const part = join(dirname(first), `.${basename(first)}.${process.pid}.part`);
  let file: number | null = null;
  let waiting = head;
  let isEmpty = true;
  const attempt = (path: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      const why = whyUnwritten(error);
      const sentence = `the refused rows cannot be kept: ${path} ${why}; name another place with --refused`;
      throw new Failure(1, sentence, { cause: error });
    }
  };
  const write = (): void => {
    attempt(first, () => {
      file ??= openSync(part, "wx");
      writeAll(file, waiting);
    });
    waiting = "";
  };
  const close = (): void => {
    if (file !== null) closeSync(file);
    file = null;
  };
  return {
    add: (row) => {
      waiting += isEmpty ? row : between + row;
      isEmpty = false;
      if (file === null || waiting.length > PIECE) write();
    },
    keep: () => {
      if (isEmpty) return null;
      waiting += foot;
      write();
      close();
      for (let round = 1; ; round += 1) {
        const path = named ?? beside(round);
        if (!existsSync(path)) {
          attempt(path, () => renameSync(part, path));
          return path;
        }
        if (isSame(part, path)) {
          rmSync(part);
          return path;
        }
        // Somebody else made it since.
        if (named !== undefined) throw takenName(named);
      }
    },
    drop: () => {
      if (file === null) return;
      close();
      rmSync(part, { force: true });
    },
  };
}

function besideName(source: string, round: number, ending: string): string {
  const file = basename(source).replace(/\.(?:gz|zip)$/i, "");
  const stem = join(dirname(source), basename(file, extname(file)));
  return `${stem}.refused${round === 1 ? "" : `-${round}`}${ending}`;
}

function writeAll(file: number, text: string): void {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) bytes = bytes.subarray(writeSync(file, bytes));
}

/** Whether two files hold the same bytes. */
function isSame(one: string, other: string): boolean {
  if (statSync(one).size !== statSync(other).size) return false;
  const files = [openSync(one, "r"), openSync(other, "r")] as const;
  const [left, right] = [Buffer.alloc(PIECE), Buffer.alloc(PIECE)];
  try {
    for (;;) {
      const length = readSync(files[0], left);
      readSync(files[1], right, 0, length, null);
      if (length === 0) return true;
      if (!left.subarray(0, length).equals(right.subarray(0, length))) return false;
    }
  } finally {
    for (const file of files) closeSync(file);
  }
}
