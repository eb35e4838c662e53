/** Leaning note: what becomes of a record without each of those it rests on, the one that moves it most first. SPEC F7. */
import type { Caller } from "@sitrep/api/router";
import type { ReactNode } from "react";
import { incidentWords } from "../incident/incident-words.tsx";
import type { View } from "../view.ts";
import { codeWords } from "../words/names.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { detailWords } from "./detail-words.tsx";
import { RecordLink } from "./record-link.tsx";
import { recordWords } from "./record-words.ts";
import { RuleNumber } from "./rule-number.tsx";
import { originWords } from "../words/said.ts";

/** What is known of a record without each of those it rests on. */
export type LeaningAnswer = Awaited<ReturnType<Caller["leaning"]["record"]>>;

/** The note; nothing of a record in which nobody who is shown speaks. */
export function LeaningNote({
  answer: { id, leanings, more, labels },
  view,
}: {
  readonly answer: LeaningAnswer;
  readonly view: View;
}): ReactNode {
  if (leanings.length === 0) return null;
  const say = detailWords();
  return (
    <div className="stack-tight">
      <h3>
        {say.without} <RuleNumber rule="F7" view={view} />
      </h3>
      <ul className="plain stack-tight">
        {leanings.map(({ without, status, low, high }) => (
          <li key={without}>
            <Left without={without} labels={labels} view={view} />:{" "}
            {status === null ? (
              <strong>{say.toldByNobody}</strong>
            ) : (
              <>
                {codeWords(status)}
                {recordWords().comma}
                <WhyNumber of={id} name="leaning" view={view}>
                  {originWords({ low, high })}
                </WhyNumber>
              </>
            )}
          </li>
        ))}
        {more > 0 && <li className="note">{say.moreLeanings(more)}</li>}
      </ul>
    </div>
  );
}

/** Who is left out. */
export function Left({
  without,
  labels,
  view,
}: {
  readonly without: string;
  readonly labels: LeaningAnswer["labels"];
  readonly view: View;
}): ReactNode {
  if (without === "anonymous") return incidentWords().withoutAnonymous;
  if (without === "party") return incidentWords().withoutParties;
  return <RecordLink id={without} labels={labels} view={view} />;
}
