/** Circle list: reporting that rests on itself, step by step, with the records that it runs through. SPEC I8. */
import type { OriginsAnswer } from "@sitrep/api/origins-at";
import { RecordLink } from "../record/record-link.tsx";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import { originTerms } from "./origin-words.tsx";

/** Every circle; nothing where there is none. */
export function CircleList({
  answer: { circles, labels },
  view,
}: {
  readonly answer: OriginsAnswer;
  readonly view: View;
}) {
  const say = originTerms();
  return (
    <ul className="plain stack">
      {circles.map(({ steps, others, records, standing }) => (
        <li key={steps.map(({ from }) => from).join(" ")} className="stack-tight">
          {steps.map(({ from, by, to, document }) => (
            <p key={from}>
              <RecordLink id={from} labels={labels} view={view} /> {say.step[by]}{" "}
              <RecordLink id={to} labels={labels} view={view} />
              {document !== from &&
                say.in(<RecordLink id={document} labels={labels} view={view} />)}
            </p>
          ))}
          <p className="note">
            {standing === "error" ? say.printsItself : say.addsNone}{" "}
            {others > 0 && `${say.sameCircle(others)} `}
            <RuleNumber rule="I8" view={view} />
          </p>
          {records.length > 0 && (
            <ul className="inline-list note">
              {records.map((id) => (
                <li key={id}>
                  <RecordLink id={id} labels={labels} view={view} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
