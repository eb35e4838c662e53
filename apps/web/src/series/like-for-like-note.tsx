/** Like-for-like note: what a series keeps that one and the same coverage watched throughout, and what it leaves out. */
import type { ReactNode } from "react";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { keptWords, leftOutWords } from "./break-words.ts";
import { chartWords } from "./chart-words.tsx";
import type { SeriesAnswer } from "./month-columns.ts";

/** The note; nothing where everything is kept because nobody asked. */
export function LikeForLikeNote({
  answer,
  of,
  view,
}: {
  readonly answer: SeriesAnswer;
  /** The series' own address, by which it is asked why. */
  readonly of: string;
  readonly view: View;
}): ReactNode {
  const { likeForLike } = answer;
  if (likeForLike === null) return null;
  const say = chartWords();
  const { kept, leftOut, incidents } = likeForLike;
  return (
    <div className="stack-tight">
      <p data-worked-out="">
        {say.likeForLike(
          <WhyNumber of={of} name="like-for-like" view={view}>
            {say.keptAndLeft(incidents.kept, incidents.leftOut)}
          </WhyNumber>,
        )}{" "}
        {kept.length === 0 ? say.nobodyThroughout : say.throughout(keptWords(kept, answer))}{" "}
        <RuleNumber rule="V15" view={view} />
      </p>
      {leftOut.length > 0 && (
        <ul className="note">
          {leftOutWords(leftOut, answer).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
