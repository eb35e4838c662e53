/** Source account: who a source is, how far it can be relied on, and how much is on record on its word, in a few sentences. */
import type { Outputs } from "@sitrep/api/router";
import type { SourceView } from "@sitrep/api/views/source-view";
import { withQuery } from "../address.ts";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { codeHeading, listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";

/** What the counter says of all that a source said. */
export type SourceSaid = Outputs["sources"]["said"];

/** The sentences. */
export function SourceAccount({
  source,
  said: { totals, alone },
  view,
}: {
  readonly source: SourceView;
  readonly said: SourceSaid;
  readonly view: View;
}) {
  const stake = source.partyToConflict ? ", a party to the conflict it speaks of" : "";
  const others = [
    ...(totals.estimate > 0 ? [`gives ${countWords(totals.estimate, "figure")}`] : []),
    ...(totals.claim > 0 ? [`makes ${countWords(totals.claim, "claim")}`] : []),
  ];
  return (
    <>
      <p>
        {codeHeading(source.kind)}
        {stake}. {reliabilityOf(source)}
      </p>
      {totals.incident > 0 && (
        <p>
          It tells of{" "}
          <a href={view.href("/incidents", { source: source.id })}>
            {countWords(totals.incident, "incident")}
          </a>
          {alone !== null && (
            <>
              , of which{" "}
              <WhyNumber
                of={withQuery("/incidents", { source: source.id })}
                name="leaning"
                view={view}
              >
                {alone === 0 ? "none" : numberWords(alone)}
              </WhyNumber>{" "}
              {alone === 1 ? "rests" : "rest"} on it alone
            </>
          )}
          .
        </p>
      )}
      {others.length > 0 && <p>It {listWords(others)}.</p>}
    </>
  );
}

/** Its reliability as a sentence. */
function reliabilityOf({ reliability, computed }: SourceView): string {
  if (reliability === "F") return "How reliable it is cannot be judged: nobody graded it.";
  return `Graded ${reliability}: ${computed.reliabilityWords}.`;
}
