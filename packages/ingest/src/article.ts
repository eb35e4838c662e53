/**
 * Article: the text of a document that a reader holds as a file of their own. It is read into memory, and never kept.
 * Accepted: plain text in UTF-8, UTF-16, Windows-1252 or Mac Roman. Not accepted: pages of HTML, PDF, packed
 * files and anything else whose text stands between other things.
 */
import { unreadWords } from "@sitrep/domain/defect/file";
import { createHash } from "node:crypto";
import { normaliseParagraphs } from "@sitrep/domain/text";
import { BrokenFile } from "./raw/broken-file.ts";
import { ENCODING, textReader } from "./raw/encoding.ts";
import type { Encoding } from "./raw/encoding.ts";
import { whyUnread } from "./unread.ts";
import { readUpTo, readWhole } from "./whole-file.ts";

/** The text, and in which encoding it was found. */
export interface Article {
  readonly text: string;
  readonly encoding: (typeof ENCODING)[Encoding];
}

/** An article, or why there is none, as the end of a sentence that begins with the file's name. */
export type ArticleReading = Article | { readonly refused: string };

/** Longest file that is taken for an article, in bytes; the longest reports have some two. */
const LONGEST = 20_000_000;

/** Reads a file, or standard input where the name is `-`. */
export function readArticle(file: string): ArticleReading {
  try {
    const read = file === "-" ? readUpTo(0, LONGEST) : readWhole(file, LONGEST);
    if ("refused" in read) return { refused: unreadWords(read.refused) };
    return "size" in read ? tooLong(read.size) : articleOf(read.bytes);
  } catch (error) {
    return { refused: whyUnread(error) };
  }
}

function tooLong(bytes: number): ArticleReading {
  const megabytes = (size: number): number => Math.round(size / 1_000_000);
  return {
    refused: `has ${megabytes(bytes)} MB; a document of text has at most ${megabytes(LONGEST)} MB`,
  };
}

/** What files of other kinds begin with. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF", "is a PDF; save its text as a plain text file first"],
  ["PK\u0003\u0004", "is a packed file or an office document; save its text as a plain text file first"],
  ["\u001F\u008B", "is packed; unpack it first"],
  ["{\\rtf", "is a document in RTF; save its text as a plain text file first"],
]; // prettier-ignore

/** The article that these bytes are. */
export function articleOf(bytes: Uint8Array): ArticleReading {
  if (bytes.length > LONGEST) return tooLong(bytes.length);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 8));
  const other = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (other !== undefined) return { refused: other[1] };
  const article = decode(bytes);
  if (article === null) return { refused: "is not text" };
  if (article.text.trim() === "") return { refused: "is empty" };
  if (isHtml(article.text))
    return {
      refused: "is a page of HTML; copy the text that you see into a plain text file first",
    };
  return article;
}

function decode(bytes: Uint8Array): Article | null {
  try {
    const reader = textReader("");
    const text = reader.push(bytes) + reader.end();
    return isText(text) ? { text, encoding: ENCODING[reader.encoding() ?? "utf-8"] } : null;
  } catch (error) {
    if (error instanceof BrokenFile) return null;
    throw error;
  }
}

/** Whether it holds no control characters but those that set lines and pages, and hardly a letter that was not readable. */
function isText(text: string): boolean {
  const unread = text.match(/\uFFFD/g)?.length ?? 0;
  return unread <= text.length / 50 && !/(?![\t\n\v\f\r\u0085])\p{Cc}/u.test(text);
}

function isHtml(text: string): boolean {
  const head = text.slice(0, 2000);
  return (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
      head,
    ) || (text.slice(0, 20_000).match(/<\/(?:p|div|a|span|li|h[1-6])>/gi)?.length ?? 0) >= 5
  );
}

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal: what fingerprints of passages and documents are made with. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The fingerprint of a document by its text: that of its normalised paragraphs, joined by line feeds. SPEC R5. */
export function fingerprintOf(text: string): string {
  return sha256(normaliseParagraphs(text).join("\n"));
}
