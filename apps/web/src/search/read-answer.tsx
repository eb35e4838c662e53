/** Read answer: what a question in words comes to as a filter: how many incidents fit, the first of them, and the ways on. */
import { addressOf } from "@sitrep/domain/permalink";
import type { ReactNode } from "react";
import { withQuery } from "../address.ts";
import { citeHref } from "../cite/cite-href.ts";
import { explorerWords } from "../explore/explorer-words.tsx";
import { LineList, incidentLine } from "../record/record-lines.tsx";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { ReadAs } from "./read-as.tsx";
import styles from "./read-as.module.css";
import type { Reading } from "./reading.ts";
import { textsOf } from "./reading.ts";
import { searchWords } from "./search-words.tsx";

/** The answer; a name alone, which the search finds itself, has no lines of its own. */
export function ReadAnswer({
  reading: { read, overview, list },
  view,
}: {
  readonly reading: Reading;
  readonly view: View;
}): ReactNode {
  const say = searchWords();
  const words = explorerWords();
  const { total } = overview;
  const { filter, parts } = read;
  const cite = citeHref({ ...view, path: "/explore", kept: textsOf(filter) });
  const at = { knownAt: view.head.ledger.position };
  return (
    <section className={`stack ${styles.answer}`} aria-label={say.readAs}>
      <ReadAs read={read} view={view} />
      {total.high === 0 ? (
        <p className={styles.total}>{words.nothing}</p>
      ) : (
        <p className={styles.total}>
          <WhyNumber of={withQuery("/incidents", textsOf(filter))} name="records" view={view}>
            {words.incidents(total)}
          </WhyNumber>{" "}
          {words.fit(total, true)}
        </p>
      )}
      <ul className={styles.ways}>
        <li>
          <a href={view.href("/explore", textsOf(filter))}>
            {total.high === 0 ? say.whyNothing : say.explore}
          </a>
        </li>
        {total.high !== 0 && (
          <>
            <li>
              <a href={view.href("/series", textsOf(filter))}>{say.series}</a>
            </li>
            {cite !== null && (
              <li>
                <a href={cite}>{say.cite}</a>
              </li>
            )}
            <li>
              <a
                href={addressOf("/export/incidents", { ...textsOf(filter), ...at, format: "csv" })}
              >
                {say.csv}
              </a>
            </li>
          </>
        )}
      </ul>
      {parts.length > 1 && <LineList lines={list.items.map((one) => incidentLine(one, view))} />}
    </section>
  );
}
