/** Speakers: who says it, as circles: filled for a named one, hollow for one who is not, one circle for each head. */
import type { ReactNode } from "react";
import { markWords } from "./mark-words.ts";

/** What is drawn of a speaker. `headcount` is null for a body or a named person. */
export interface SpeakerShape {
  readonly identity: "named" | "anonymous";
  readonly headcount: number | null;
}

/** One speaker in a list, with the words that name it. */
export interface SpeakerEntry extends SpeakerShape {
  readonly key: string;
  readonly words: ReactNode;
}

/** More heads than this are drawn as this many and told as a number. */
const MOST_HEADS = 10;

/** The circles of one speaker; `isQuiet` where words beside them already say what they show. */
export function Heads({
  identity,
  headcount,
  isQuiet = false,
}: SpeakerShape & { readonly isQuiet?: boolean }) {
  const heads = Math.min(headcount ?? 1, MOST_HEADS);
  const isUnnamed = identity === "anonymous" || (headcount ?? 1) > 1;
  const said = isUnnamed ? markWords().notNamed(headcount ?? 1) : "";
  return (
    <>
      <svg className="heads" width={heads * 12 - 2} height="10" aria-hidden="true">
        {Array.from({ length: heads }, (_, index) => (
          <circle
            key={index}
            className={identity === "named" ? "named" : undefined}
            cx={5 + index * 12}
            cy="5"
            r="4"
          />
        ))}
      </svg>
      {said !== "" && !isQuiet && <span className="hidden">{said}</span>}
    </>
  );
}

/** A list of speakers. */
export function SpeakerList({ speakers }: { readonly speakers: readonly SpeakerEntry[] }) {
  return (
    <ul className="speakers">
      {speakers.map(({ key, words, ...shape }) => (
        <li key={key} className="speaker">
          <Heads {...shape} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
