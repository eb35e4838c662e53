/** Results: what a search found, kind by kind, the first few of each. */
import type { ReactNode } from "react";
import { kindHeading } from "../record/referrers.tsx";
import type { RecordLine } from "../record/record-lines.tsx";
import {
  LineList, actorLine, claimLine, documentLine, estimateLine, incidentLine, otherLine, placeLine, sourceLine,
} from "../record/record-lines.tsx"; // prettier-ignore
import { compareKinds } from "../record/kind-order.ts";
import type { View } from "../view.ts";
import { numberWords } from "../words/number.ts";
import type { Findings } from "./findings.ts";
import styles from "./results.module.css";
import { searchWords } from "./search-words.tsx";

/** So many of each kind are shown at once; a rest of one or two is shown too. */
const SHOWN = 6;
const SHOWN_WHOLE = 8;

/** One kind's part of the answer; `all` leads to the rest. */
interface Group {
  readonly key: string;
  readonly heading: string;
  readonly total: number;
  readonly lines: readonly RecordLine[];
  readonly all: string | null;
}

/** The groups that found something. */
export function Results({
  findings,
  q,
  view,
}: {
  readonly findings: Findings;
  readonly q: string;
  readonly view: View;
}): ReactNode {
  return groupsOf(findings, q, view).map((group) => (
    <section key={group.key} className={`section ${styles.group}`} id={group.key}>
      <h2>
        {group.heading} <span className={styles.total}>{numberWords(group.total)}</span>
      </h2>
      <LineList
        lines={group.lines}
        last={
          group.all !== null &&
          group.total > group.lines.length && (
            <a href={group.all}>{searchWords().all(group.total, group.heading)}</a>
          )
        }
      />
    </section>
  ));
}

function groupsOf({ lists, others }: Findings, q: string, view: View): readonly Group[] {
  const { incident, estimate, claim, source, document, actor, place } = lists;
  const list = (key: keyof typeof lists, path: string, lines: readonly RecordLine[]): Group => ({
    key,
    heading: kindHeading(key),
    total: lists[key].total,
    lines: lines.slice(0, lists[key].total <= SHOWN_WHOLE ? SHOWN_WHOLE : SHOWN),
    all: view.href(path, { q }),
  });
  const byKind = [...Map.groupBy(others, (one) => one.kind)].toSorted(([left], [right]) =>
    compareKinds(left, right),
  );
  const groups: readonly Group[] = [
    list(
      "incident",
      "/incidents",
      incident.items.map((one) => incidentLine(one, view)),
    ),
    list(
      "estimate",
      "/estimates",
      estimate.items.map((one) => estimateLine(one, view)),
    ),
    list(
      "claim",
      "/claims",
      claim.items.map((one) => claimLine(one, view)),
    ),
    list(
      "source",
      "/sources",
      source.items.map((one) => sourceLine(one, view)),
    ),
    list(
      "document",
      "/documents",
      document.items.map((one) => documentLine(one, view, document.labels)),
    ),
    list(
      "actor",
      "/actors",
      actor.items.map((one) => actorLine(one, view)),
    ),
    list(
      "place",
      "/places",
      place.items.map((one) => placeLine(one, view)),
    ),
    ...byKind.map(([kind, hits]) => ({
      key: kind,
      heading: kindHeading(kind),
      total: hits.length,
      lines: hits.map((one) => otherLine(one, view)),
      all: null,
    })),
  ];
  return groups.filter(({ total }) => total > 0);
}
