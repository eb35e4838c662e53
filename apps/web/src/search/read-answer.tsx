/** Read answer: what a question in words comes to as a filter: how many incidents fit, the first of them, and the ways on. */
import type { ReactNode } from "react";
import { withQuery } from "../address.ts";
import { explorerWords } from "../explore/explorer-words.tsx";
import { LineList, incidentLine } from "../record/record-lines.tsx";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { ReadAs } from "./read-as.tsx";
import styles from "./read-as.module.css";
import type { IncidentsFound, QuestionRead } from "./reading.ts";
import { textsOf } from "./reading.ts";
import { searchWords } from "./search-words.tsx";
import { waysOf } from "./ways.ts";
import { Ways } from "./ways-list.tsx";

/** The answer; a name alone, which the search finds itself, has no lines of its own. */
export function ReadAnswer({
  read,
  found: { filter, overview, list },
  view,
}: {
  readonly read: QuestionRead;
  readonly found: IncidentsFound;
  readonly view: View;
}): ReactNode {
  const say = searchWords();
  const words = explorerWords();
  const { total } = overview;
  const texts = textsOf(filter);
  // Of nothing there are no months, no rows and no citation, but who was watching.
  const ways = total.high === 0 ? [] : waysOf(texts, read.wishes, view);
  return (
    <section className={`stack ${styles.answer}`} aria-label={say.readAs}>
      <ReadAs filter={filter} labels={read.labels} view={view} />
      {total.high === 0 ? (
        <p className={styles.total}>{words.nothing}</p>
      ) : (
        <p className={styles.total}>
          <WhyNumber of={withQuery("/incidents", texts)} name="records" view={view}>
            {words.incidents(total)}
          </WhyNumber>{" "}
          {words.fit(total, true)}
        </p>
      )}
      {total.high === 0 ? (
        <p>
          <a href={view.href("/explore", texts)}>{say.whyNothing}</a>
        </p>
      ) : (
        <Ways ways={ways} />
      )}
      {read.parts.length + read.wishes.length > 1 && (
        <LineList lines={list.items.map((one) => incidentLine(one, view))} />
      )}
    </section>
  );
}
