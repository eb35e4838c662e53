/** Inflation: how much a packed file may unpack to, and what is wrong where it does not unpack. */
import type { Issue } from "@sitrep/domain/issue";
import { whyUnread } from "../unread.ts";
import { BrokenFile } from "./broken-file.ts";
import { SIGNATURE_LENGTH, signatureOf } from "./signature.ts";

/** The most that a packed file may unpack to, in bytes. */
export const MOST_UNPACKED = 16 * 1024 ** 3;
/** The most times its own size; tables come to 30, a file made to harm to 1,000. */
export const MOST_INFLATION = 200;
/** In so few bytes there is no harm, however well they were packed. */
const HARMLESS = 16 * 1024 ** 2;

/** Whether so many bytes may come out of so many packed ones; what is wrong with it, else. */
export function inflationFault(unpacked: number, packed: number): string | null {
  if (unpacked > MOST_UNPACKED) return `unpacks to more than ${MOST_UNPACKED / 1024 ** 3} GB`;
  if (unpacked > HARMLESS && unpacked > packed * MOST_INFLATION)
    return `unpacks to more than ${MOST_INFLATION} times its size`;
  return null;
}

/** A counter that is told of each unpacked piece, and of the packed bytes read so far. @throws BrokenFile */
export function inflationGuard(file: string): (length: number, packed: number) => void {
  let unpacked = 0;
  return (length, packed) => {
    unpacked += length;
    const fault = inflationFault(unpacked, packed);
    if (fault !== null) throw bomb(fault, file);
  };
}

/** Refuses what was packed twice, or is no text, by the first bytes that come out. @throws BrokenFile */
export function refusePacked(bytes: Uint8Array, file: string): void {
  const signature = signatureOf(bytes.subarray(0, SIGNATURE_LENGTH));
  if (signature === null) return;
  const isTwice = signature === "zip" || signature === "gzip";
  throw new BrokenFile({
    code: "unreadable",
    message: isTwice ? "is packed twice" : `unpacks to ${signature.what}`,
    file,
    expected: "a text in it",
    hint: isTwice ? "Unpack it once, and name what comes out." : signature.hint,
  });
}

/** What is said of a file that unpacks to too much. */
export function bomb(message: string, file: string): BrokenFile {
  return new BrokenFile({
    code: "unreadable",
    message,
    file,
    hint: "Where you trust it, unpack it yourself and name the file.",
  });
}

/** What is said of packed bytes that zlib cannot unpack. */
export function whyNotInflated(error: unknown): Pick<Issue, "message" | "hint"> {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const hint = "Get the file again.";
  if (code === "Z_BUF_ERROR") return { message: "is cut off: it ends in the middle", hint };
  if (code.startsWith("Z_")) return { message: "is damaged and cannot be unpacked", hint };
  return { message: whyUnread(error) };
}
