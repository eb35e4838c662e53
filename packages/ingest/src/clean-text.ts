/**
 * Clean text: a cell of a publisher's file as a person would have typed it: HTML entities as the characters they stand
 * for, no invisible or control characters, single blanks, none around, NFC. Letters, case and punctuation stay.
 */
import { stripInvisible } from "@sitrep/domain/text";
import { decodeHTML } from "entities";

/** Most cells are clean: printable ASCII with single blanks between words, and no `&`. */
const CLEAN = /^(?:[!-%'-~]+(?: [!-%'-~]+)*)?$/;

/** The text of a cell; empty where nothing is left. */
export function cleanText(cell: string): string {
  if (CLEAN.test(cell)) return cell;
  // Entities are at times written twice over: `&amp;quot;`.
  const decoded = cell.includes("&") ? decodeHTML(decodeHTML(cell)) : cell;
  return stripInvisible(decoded.toWellFormed().replace(/\s+/g, " "))
    .replace(/ {2,}/g, " ")
    .trim()
    .normalize("NFC");
}

/** The text cut to a length, at a word where one ends near, with an ellipsis where something was cut off. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1).replace(/\p{Cs}$/u, "");
  const atWord = head.replace(/\s+\S*$/, "");
  return `${atWord.length > longest / 2 ? atWord : head}…`;
}
