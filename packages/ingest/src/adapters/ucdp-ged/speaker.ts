/**
 * Speaker: the words of `source_original` as a source. They may be a name ("SOHR"), a role ("a police source") or several
 * in one ("Police and medics"), and nothing in the file says which: a text that holds a word for a role is a role.
 */
import type { Identity, SourceKind } from "@sitrep/domain/source";
import type { z } from "zod";
import { cutText } from "../../clean-text.ts";
import { withoutPrivateName } from "./private-name.ts";

/** A speaker as far as its words tell. */
export interface SpeakerWords {
  /** The words in the form that makes the id: "Police" and "police" are one. */
  readonly words: string;
  readonly kind: SourceKind;
  readonly identity: z.input<typeof Identity>;
  /** All the words, where the identity holds only their beginning. */
  readonly notes?: string;
}

/** Words for people who are not named by them. */
const ROLES = setOf(
  "activist activists authorities authority citizen citizens civilian civilians colonel commander commanders doctor doctors eyewitness eyewitnesses fighter fighters inhabitant inhabitants journalist journalists lawmaker lawmakers local locals medic medics officer officers official officials people police policeman policemen relative relatives resident residents shopkeeper soldier soldiers source sources spokesman spokesmen spokesperson spokeswoman survivor survivors victim victims villager villagers witness witnesses",
);

/** Words that stand before or between those, and name nobody either. */
const BESIDE = setOf(
  "a an the armed one some several unnamed anonymous and or of from in at by army coalition defence defense district forces government health high hospital hospitals intelligence interior judicial media medical military ministry morgue news provincial ranking rebel rebels regional security senior statement state top tribal troops various website",
);

const COUNTS: readonly string[] = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
]; // prettier-ignore

/** Words that tell what a speaker is; one that holds words of two kinds is of none. */
const KIND_WORDS: readonly (readonly [SourceKind, ReadonlySet<string>])[] = [
  ["witness", setOf("eyewitness eyewitnesses inhabitant inhabitants resident residents survivor survivors victim victims villager villagers witness witnesses")],
  ["military", setOf("army military peshmerga soldier soldiers troops")],
  ["government-body", setOf("authorities government ministry police policeman policemen")],
]; // prettier-ignore

/** Describes the speaker of some clean words; the name of a private person in them is left out. */
export function describeSpeaker(said: string): SpeakerWords {
  const text = withoutPrivateName(said);
  const parts = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const lower = parts.map((part) => part.toLowerCase());
  const [first = ""] = lower;
  const isPlainStart =
    ROLES.has(first) || BESIDE.has(first) || COUNTS.includes(first) || parts[0] === first;
  // "Defence ministry", "the armed forces": of a name, more than the first word is written large.
  const isSmall = isPlainStart && parts.slice(1).every((part, at) => part === lower[at + 1]);
  const isRole = isSmall || lower.some((word) => ROLES.has(word));
  const kinds = KIND_WORDS.filter(([, words]) => lower.some((word) => words.has(word)));
  const kind = kinds.length === 1 ? (kinds[0]?.[0] ?? "unknown") : "unknown";
  // "Police" begins small, and "POLICE" stays as it is.
  const isCapital = /^\p{Lu}\p{Ll}*(?!\p{L})/u.test(text);
  const words =
    isRole && isPlainStart && isCapital ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  const short = cutText(words, 160);
  const identity = isRole
    ? ({ is: "anonymous", role: short, headcount: headcountIn(text, lower) } as const)
    : ({ is: "named", name: short } as const);
  const notes = short === words ? {} : { notes: cutText(words, 4000) };
  return { words, kind, identity, ...notes };
}

/** One for "a doctor", three for "three officials"; nobody says how many "officials" are. */
function headcountIn(text: string, [first = ""]: readonly string[]): number | "unknown" {
  if (/[,;/&]|\band\b/i.test(text)) return "unknown";
  if (first === "a" || first === "an") return 1;
  const count = COUNTS.indexOf(first);
  return count > 0 ? count : "unknown";
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
