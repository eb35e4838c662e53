/**
 * Encoding: which characters the bytes of a text stand for. A byte order mark says so; without one UTF-8 shows itself, because
 * no other text happens to be sound UTF-8. What is left are the two old Western sets, told apart by the letters that they make.
 * The bytes are looked at only as they come: up to the first that is not ASCII all of these read the same.
 */
import { said } from "@sitrep/domain/defect-sentence";
import { isAscii, isUtf8 } from "node:buffer";
import type { Issue } from "@sitrep/domain/issue";
import { BrokenFile } from "./broken-file.ts";
import { westernScore } from "./western-score.ts";

/** The encodings that are read. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh";

/** The encodings as people call them. */
export const ENCODING = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 (little-endian)",
  "utf-16be": "UTF-16 (big-endian)",
  "windows-1252": "Windows-1252",
  macintosh: "Mac Roman",
} as const satisfies Record<Encoding, string>;

/** Turns bytes into text, a piece at a time; a character may lie across two pieces. */
export interface TextReader {
  readonly push: (bytes: Uint8Array) => string;
  readonly end: () => string;
  /** Null as long as all that was read is ASCII. */
  readonly encoding: () => Encoding | null;
}

/** A reader of one file, which `name` calls in what it throws. @throws BrokenFile where no encoding fits */
export function textReader(name: string): TextReader {
  let encoding: Encoding | null = null;
  let isBegun = false;
  /** Bytes of a character, or of a byte order mark, that is not over. */
  let carry: Uint8Array = new Uint8Array();
  let decoder: TextDecoder | null = null;

  const begin = (bytes: Buffer): Buffer => {
    isBegun = true;
    const mark = MARKS.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte));
    encoding = mark?.encoding ?? wideEncoding(bytes);
    return bytes.subarray(mark?.starts.length ?? 0);
  };

  const read = (bytes: Buffer, isLast: boolean): string => {
    const whole = isLast ? bytes.length : wholeCharacters(bytes);
    const characters = bytes.subarray(0, whole);
    // The last byte may be half a character of UTF-8 or a whole one of another encoding: the next piece will tell.
    if (encoding === null && !isAscii(characters)) encoding = encodingOf(bytes, name);
    if (encoding === null || encoding === "utf-8") {
      carry = Buffer.from(bytes.subarray(whole));
      return isAscii(characters) ? characters.toString("latin1") : characters.toString("utf8");
    }
    decoder ??= new TextDecoder(encoding, { ignoreBOM: true });
    return decoder.decode(bytes, { stream: !isLast });
  };

  const take = (piece: Uint8Array, isLast: boolean): string => {
    const bytes = carry.length === 0 ? bufferOf(piece) : Buffer.concat([carry, piece]);
    carry = new Uint8Array();
    if (isBegun || isLast || bytes.length >= LONGEST_MARK)
      return read(isBegun ? bytes : begin(bytes), isLast);
    carry = Buffer.from(bytes);
    return "";
  };

  return {
    push: (bytes) => take(bytes, false),
    end: () => take(new Uint8Array(), true),
    encoding: () => encoding,
  };
}

/** What is to be said of an encoding: nothing of UTF-8, and nothing while there is only ASCII. */
export function encodingIssues(file: string, encoding: Encoding | null): readonly Issue[] {
  if (encoding === null || encoding === "utf-8") return [];
  const isGuess = encoding === "windows-1252" || encoding === "macintosh";
  return [
    {
      code: "malformed",
      severity: "warn",
      ...said({ is: "other-encoding", encoding: ENCODING[encoding], isGuess }),
      file,
    },
  ];
}

/** Byte order marks. */
const MARKS = [
  { encoding: "utf-8", starts: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", starts: [0xff, 0xfe] },
  { encoding: "utf-16be", starts: [0xfe, 0xff] },
] as const;
const LONGEST_MARK = 3;

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** UTF-16 without a mark: of Western text every second byte is zero. */
function wideEncoding(bytes: Buffer): Encoding | null {
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, 1024);
  for (let at = 0; at < looked; at += 1)
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > looked / 4 && even === 0) return "utf-16le";
  return even > looked / 4 && odd === 0 ? "utf-16be" : null;
}

/** How many bytes there are up to the last character that is whole. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return lengthFrom(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** The length of a UTF-8 character that begins with this byte. */
function lengthFrom(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** The encoding of bytes that are not all ASCII, which may end in the middle of a character. */
function encodingOf(bytes: Buffer, name: string): Encoding {
  if (isUtf8(bytes.subarray(0, wholeCharacters(bytes))) || isMostlyUtf8(bytes)) return "utf-8";
  const western = westernScore(bytes, "windows-1252");
  const mac = westernScore(bytes, "macintosh");
  if (Math.max(western, mac) >= 0) return mac > western ? "macintosh" : "windows-1252";
  throw new BrokenFile({
    code: "unreadable",
    ...said({ is: "unknown-encoding" }),
    file: name,
  });
}

/** Whether more bytes belong to sound characters of UTF-8 than do not: it is UTF-8 that was damaged. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let unsound = 0;
  for (let at = 0; at < bytes.length;) {
    const length = lengthFrom(bytes[at] ?? 0);
    const isSound = length > 1 && bytes.subarray(at + 1, at + length).every((byte) => byte >> 6 === 2); // prettier-ignore
    if (isSound) sound += 1;
    else if ((bytes[at] ?? 0) >= 0x80) unsound += 1;
    at += isSound ? length : 1;
  }
  return sound > unsound;
}
