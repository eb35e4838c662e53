/** Cluster note: how many incidents a list's records tell of, where judgements say that some of them tell of one. */
import type { Caller } from "@sitrep/api/router";
import { RuleNumber } from "../record/rule-number.tsx";
import { withQuery } from "../address.ts";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { countWords } from "../words/number.ts";
import { describeInterval } from "../words/said.ts";

/** A count as the counter gives it. */
export type IncidentCount = Awaited<ReturnType<Caller["incidents"]["count"]>>;

/** One sentence; nothing where no judgement touches the list. */
export function ClusterNote({
  answer: { incidents, clusters },
  view,
}: {
  readonly answer: IncidentCount;
  readonly view: View;
}) {
  if (clusters === null || clusters.joined + clusters.open === 0) return null;
  const { joined, open } = clusters;
  return (
    <p className="note">
      Every record counts here. Counted by incident, as far as anybody judged which records tell of
      one, there are{" "}
      <WhyNumber of={withQuery(view.path, view.kept)} name="clusters" view={view}>
        {describeInterval(incidents)}
      </WhyNumber>{" "}
      <RuleNumber rule="J5" view={view} />: {countWords(joined, "record")}{" "}
      {joined === 1 ? "tells" : "tell"} of an incident that another one here tells of
      {open > 0 && `, and of ${countWords(open, "group")} nobody can say`}.
    </p>
  );
}
