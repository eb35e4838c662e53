/** Document account: what rests on a document, and how much of it can be checked, in a sentence. */
import type { View } from "../view.ts";
import { documentWords } from "./document-words.tsx";
import type { Resting } from "./passages.tsx";

/** "11 incidents, 4 figures and 23 claims rest on it. Of 52 accounts, 50 are tied to their very passage." */
export function DocumentAccount({
  document,
  records,
  total,
  view,
}: {
  readonly document: string;
  readonly records: readonly Resting[];
  /** How many records rest on it, which may be more than are listed. */
  readonly total: number;
  readonly view: View;
}) {
  const say = documentWords();
  if (records.length === 0) return <p>{say.nothingRests}</p>;
  const countOf = (kind: Resting["kind"]): number =>
    records.filter((one) => one.kind === kind).length;
  const counts = {
    incident: countOf("incident"),
    estimate: countOf("estimate"),
    claim: countOf("claim"),
  };
  const accounts = records.flatMap(({ reports }) =>
    reports.filter((report) => report.document === document),
  );
  const pinned = accounts.filter(({ pinpoint }) => pinpoint !== undefined).length;
  return (
    <>
      <p>
        {say.resting(counts, total)}
        {say.tied(accounts.length, pinned)}
      </p>
      {total !== records.length && (
        <p>
          <a href={view.href("/incidents", { document })}>{say.allIncidents}</a>
        </p>
      )}
    </>
  );
}
