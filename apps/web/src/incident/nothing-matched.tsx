/** Nothing matched: an empty list says whether nobody watched, somebody watched a part, or none was reported. */
import type { Coverage } from "@sitrep/domain/coverage";
import { CountMark } from "../marks/count.tsx";
import { LinkList } from "../record/link-list.tsx";
import type { MapAnswer } from "../map/map-answer.ts";
import type { View } from "../view.ts";

const REASONS = {
  observed: "Nothing on record fits all of this at once.",
  "none-reported":
    "Somebody watched these places in these days, and reported none that fits. That is as near to “none” as the record can say.",
  "not-covered":
    "Nobody on file watched these places in these days. That nothing is on record says nothing about what happened.",
  unknown:
    "Somebody looked here, but at samples or in part only. What they did not see may have happened.",
} as const;

/** The sentence with its mark, who watched, and the way back. */
export function NothingMatched({
  whole,
  coverage,
  view,
}: {
  readonly whole: MapAnswer["whole"];
  readonly coverage: readonly Coverage[];
  readonly view: View;
}) {
  const is = whole?.count.is ?? "not-covered";
  const watching = coverage.filter(({ id }) => whole?.coverage.includes(id));
  const labels = Object.fromEntries(
    watching.map(({ id, title }) => [id, { kind: "coverage" as const, label: title }]),
  );
  return (
    <section className="section stack">
      {whole !== null && is !== "observed" && (
        <p>
          <CountMark count={whole.count} />
        </p>
      )}
      <p className="prose">{REASONS[is]}</p>
      {watching.length > 0 && (
        <p>
          Watched: <LinkList ids={watching.map(({ id }) => id)} labels={labels} view={view} />
        </p>
      )}
      <p>
        <a href={view.href(view.path)}>Show all incidents</a>
      </p>
    </section>
  );
}
