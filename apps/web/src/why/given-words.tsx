/** Given words: what a derivation gives, in numbers or in words, in the language of the page. */
import type { Labels } from "@sitrep/api/labels";
import type { Given } from "@sitrep/domain/derivation";
import type { Meaning, MeaningOf } from "@sitrep/domain/meaning";
import type { ReactNode } from "react";
import { Quoted } from "../language/quoted.tsx";
import { CountMark } from "../marks/count.tsx";
import { detailWords } from "../record/detail-words.tsx";
import { Left } from "../record/leaning-note.tsx";
import type { View } from "../view.ts";
import { capitalised, codeWords } from "../words/names.ts";
import { describeInterval } from "../words/said.ts";
import { When } from "../words/time.tsx";
import { whyWords } from "./why-words.tsx";

/** A value and what its words mean. */
interface GivenProps {
  readonly gives: Given;
  readonly meaning?: Meaning | undefined;
}

/** The value within a line. */
export function GivenWords({ gives, meaning }: GivenProps): ReactNode {
  if (meaning !== undefined) return <MeaningWords meaning={meaning} />;
  // Words without a meaning are a record's own, and there are none by now.
  if (typeof gives === "string") return <Quoted text={gives} />;
  if ("is" in gives) return <CountMark count={gives} />;
  return <i className="derived">{describeInterval(gives)}</i>;
}

function MeaningWords({ meaning }: { readonly meaning: Meaning }): ReactNode {
  if (meaning.means === "words") return <Quoted text={meaning.words} />;
  if (meaning.means === "time" || meaning.means === "period") return <When when={meaning.when} />;
  return whyWords().meaning(meaning);
}

/** The value at the head of its derivation, where it is no list. */
export function GivenHeading({ gives, meaning }: GivenProps): ReactNode {
  return meaning === undefined ? (
    <GivenWords gives={gives} />
  ) : (
    capitalised(whyWords().meaning(meaning))
  );
}

/** What is left without each voice, by its name: a list, where one number would not say it. */
export function Leanings({
  leanings,
  labels,
  view,
}: Pick<MeaningOf<"leanings">, "leanings"> & { readonly labels: Labels; readonly view: View }) {
  return (
    <ul className="plain stack-tight">
      {leanings.map(({ without, status }) => (
        <li key={without}>
          {whyWords().without(<Left without={without} labels={labels} view={view} />)}:{" "}
          <strong>{status === null ? detailWords().toldByNobody : codeWords(status)}</strong>
        </li>
      ))}
    </ul>
  );
}
