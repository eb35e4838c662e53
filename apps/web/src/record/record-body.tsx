/** Record body: what is on file of a record whose kind has no page of its own, with the accounts that it rests on. */
import type { AnyRecord } from "@sitrep/domain/record";
import { reportsOf } from "@sitrep/domain/record";
import { CoverageFacts } from "../coverage/coverage-facts.tsx";
import type { View } from "../view.ts";
import type { AccountsAnswer } from "./account.tsx";
import { Accounts } from "./accounts.tsx";
import { BalanceFacts } from "./balance-facts.tsx";
import { factWords } from "./fact-words.ts";
import { JudgementFacts } from "./judgement-facts.tsx";

/** The facts and accounts. */
export function RecordBody({
  any,
  answer,
  view,
}: {
  readonly any: AnyRecord;
  readonly answer: AccountsAnswer;
  readonly view: View;
}) {
  const reports = reportsOf(any);
  return (
    <>
      <RecordFacts any={any} answer={answer} view={view} />
      {reports.length > 0 && (
        <section className="section">
          <h2>{factWords().whoSays}</h2>
          <Accounts reports={reports} answer={answer} view={view} />
        </section>
      )}
    </>
  );
}

function RecordFacts({
  any,
  answer: { labels },
  view,
}: {
  readonly any: AnyRecord;
  readonly answer: AccountsAnswer;
  readonly view: View;
}) {
  switch (any.kind) {
    case "coverage":
      return <CoverageFacts coverage={any.record} labels={labels} view={view} />;
    case "balance":
      return <BalanceFacts balance={any.record} labels={labels} view={view} />;
    case "judgement":
      return <JudgementFacts judgement={any.record} labels={labels} view={view} />;
    case "incident":
    case "estimate":
    case "claim":
    case "source":
    case "document":
    case "place":
    case "actor":
    case "dataset":
      return null;
  }
}
