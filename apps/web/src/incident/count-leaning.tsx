/** Count leaning: how many incidents of a list nobody tells of without a source, a group of sources or a dataset. SPEC F7. */
import type { Caller } from "@sitrep/api/router";
import type { ReactNode } from "react";
import { Left } from "../record/leaning-note.tsx";
import { RuleNumber } from "../record/rule-number.tsx";
import { Table } from "../record/table.tsx";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { numberWords } from "../words/number.ts";
import { incidentWords } from "./incident-words.tsx";

type Answer = Awaited<ReturnType<Caller["leaning"]["incidents"]>>;

/** The table, folded; each row leads to the list without. Nothing of a list that rests on nobody. */
export function CountLeaning({
  answer: { total, leanings, more, labels },
  href,
  of,
  view,
}: {
  readonly answer: Answer;
  /** The same list without somebody. */
  readonly href: (without: string) => string;
  /** The list's own address, by which it is asked why. */
  readonly of: string;
  readonly view: View;
}): ReactNode {
  const [first] = leanings;
  if (first === undefined) return null;
  const say = incidentWords();
  return (
    <details>
      <summary>{say.leaning}</summary>
      <p className="note">
        {say.leaningNote(total)} <RuleNumber rule="F7" view={view} />
      </p>
      <Table heads={[say.without, say.fall, say.left]} numbersFrom={1}>
        {leanings.map(({ without, is, falls, left }) => (
          <tr key={`${is} ${without}`}>
            <th scope="row">
              <Left without={without} labels={labels} view={view} />
            </th>
            <td className="number" data-worked-out="">
              <WhyNumber of={of} name="leaning" view={view}>
                {numberWords(falls)}
              </WhyNumber>
            </td>
            <td className="number">
              <a href={href(without)}>{numberWords(left)}</a>
            </td>
          </tr>
        ))}
      </Table>
      {more > 0 && <p className="note">{say.moreLeanings(more)}</p>}
    </details>
  );
}
