/** Document account: what rests on a document, and how much of it can be checked, in a sentence. */
import type { View } from "../view.ts";
import { listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";
import type { Resting } from "./passages.tsx";

const NOUN = { incident: "incident", estimate: "figure", claim: "claim" } as const;

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
  if (records.length === 0)
    return <p>Nothing on record rests on it by itself; others cite it or print it again.</p>;
  const kinds = (["incident", "estimate", "claim"] as const).flatMap((kind) => {
    const count = records.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : countWords(count, NOUN[kind]);
  });
  const accounts = records.flatMap(({ reports }) =>
    reports.filter((report) => report.document === document),
  );
  const pinned = accounts.filter(({ pinpoint }) => pinpoint !== undefined).length;
  const isAll = total === records.length;
  return (
    <>
      <p>
        {listWords(kinds)} {total === 1 ? "rests" : "rest"} on it
        {!isAll && <>, the newest of {countWords(total, "record")}</>}.{" "}
        {pinned === 0
          ? "None of their accounts is tied to a passage."
          : `Of ${countWords(accounts.length, "account")} in it, ${numberWords(pinned)} ${pinned === 1 ? "is" : "are"} tied to the very passage.`}
      </p>
      {!isAll && (
        <p>
          <a href={view.href("/incidents", { document })}>All incidents that rest on it</a>
        </p>
      )}
    </>
  );
}
