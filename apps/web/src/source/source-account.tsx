/** Source account: who a source is, how far it can be relied on, and how much is on record on its word, in a few sentences. */
import type { Caller } from "@sitrep/api/router";
import type { SourceView } from "@sitrep/api/views/source-view";
import { withQuery } from "../address.ts";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { codeHeading } from "../words/names.ts";
import { codeSentence } from "../term/code-sentence.ts";
import { sourceWords } from "./source-words.tsx";

/** What the counter says of all that a source said. */
export type SourceSaid = Awaited<ReturnType<Caller["sources"]["said"]>>;

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
  const say = sourceWords();
  const { kind, partyToConflict, reliability } = source;
  const graded =
    reliability === "F"
      ? say.ungraded
      : say.graded(reliability, codeSentence("reliability", reliability));
  return (
    <>
      <p>{say.account(codeHeading(kind), partyToConflict, graded)}</p>
      {totals.incident > 0 && (
        <p>
          {say.tells(
            totals.incident,
            alone,
            (words) => (
              <a href={view.href("/incidents", { source: source.id })}>{words}</a>
            ),
            (words) => (
              <WhyNumber
                of={withQuery("/incidents", { source: source.id })}
                name="leaning"
                view={view}
              >
                {words}
              </WhyNumber>
            ),
          )}
        </p>
      )}
      {totals.estimate + totals.claim > 0 && <p>{say.gives(totals.estimate, totals.claim)}</p>}
    </>
  );
}
