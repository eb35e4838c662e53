/** Nothing matched: an empty list says whether nobody watched, somebody watched a part, or none was reported. */
import type { Coverage } from "@sitrep/domain/coverage";
import { CountMark } from "../marks/count.tsx";
import { LinkList } from "../record/link-list.tsx";
import type { MapAnswer } from "../map/map-answer.ts";
import type { View } from "../view.ts";
import { incidentWords } from "./incident-words.tsx";

/** The sentence with its mark, who watched, and the way back. */
export function NothingMatched({
  whole,
  coverage,
  view,
}: {
  readonly whole: Pick<NonNullable<MapAnswer["whole"]>, "count" | "coverage"> | null;
  readonly coverage: readonly Coverage[];
  readonly view: View;
}) {
  const say = incidentWords();
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
      <p className="prose">{say.nothing[is]}</p>
      {watching.length > 0 && (
        <p>
          {say.watched}
          <LinkList ids={watching.map(({ id }) => id)} labels={labels} view={view} />
        </p>
      )}
      <p>
        <a href={view.href(view.path)}>{say.showAll}</a>
      </p>
    </section>
  );
}
