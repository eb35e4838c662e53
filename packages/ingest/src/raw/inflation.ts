/** Inflation: how much a packed file may unpack to, and what is wrong where it does not unpack. */
import { said } from "@sitrep/domain/defect-sentence";
import type { Defect } from "@sitrep/domain/defect";
import { unreadOf } from "../unread.ts";
import { BrokenFile } from "./broken-file.ts";
import { SIGNATURE_LENGTH, signatureOf } from "./signature.ts";

/** The most that a packed file may unpack to, in bytes. */
export const MOST_UNPACKED = 16 * 1024 ** 3;
/** The most times its own size; tables come to 30, a file made to harm to 1,000. */
export const MOST_INFLATION = 200;
/** In so few bytes there is no harm, however well they were packed. */
const HARMLESS = 16 * 1024 ** 2;

/** Whether so many bytes may come out of so many packed ones; what is wrong with it, else. */
export function inflationFault(unpacked: number, packed: number): Defect | null {
  if (unpacked > MOST_UNPACKED)
    return { is: "unpacks-too-large", most: MOST_UNPACKED / 1024 ** 3, of: "GB" };
  if (unpacked > HARMLESS && unpacked > packed * MOST_INFLATION)
    return { is: "unpacks-too-large", most: MOST_INFLATION, of: "times" };
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
    ...said(isTwice ? { is: "packed-twice" } : { is: "file-kind", kind: signature.kind, isPacked: true }), // prettier-ignore
    file,
  });
}

/** What is said of a file that unpacks to too much. */
export function bomb(fault: Defect, file: string): BrokenFile {
  return new BrokenFile({ code: "unreadable", ...said(fault), file });
}

/** What is said of packed bytes that zlib cannot unpack. */
export function whyNotInflated(error: unknown): Defect {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "Z_BUF_ERROR") return { is: "not-unpacked", fault: "cut-off" };
  if (code.startsWith("Z_")) return { is: "not-unpacked", fault: "damaged" };
  return { is: "unread", why: unreadOf(error) };
}
