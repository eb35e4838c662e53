/** Cluster note: how many incidents a list's records tell of, where judgements say that some of them tell of one. */
import type { Caller } from "@sitrep/api/router";
import { RuleNumber } from "../record/rule-number.tsx";
import { withQuery } from "../address.ts";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { incidentWords } from "./incident-words.tsx";
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
      {incidentWords().clusters(
        <WhyNumber of={withQuery(view.path, view.kept)} name="clusters" view={view}>
          {describeInterval(incidents)}
        </WhyNumber>,
        <RuleNumber rule="J5" view={view} />,
        joined,
        open,
      )}
    </p>
  );
}
