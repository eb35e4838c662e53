/** Judgement facts: which two records, whether they are one thing, and who decided that and why. */
import type { Labels } from "@sitrep/api/labels";
import type { Judgement } from "@sitrep/domain/judgement";
import { RecordText } from "../language/record-text.tsx";
import { codeSentence } from "../term/code-sentence.ts";
import type { View } from "../view.ts";
import { codeHeading } from "../words/names.ts";
import { When } from "../words/time.tsx";
import { factWords } from "./fact-words.ts";
import { Fact, Facts } from "./facts.tsx";
import { LinkList } from "./link-list.tsx";

/** The facts. */
export function JudgementFacts({
  judgement: { left, right, verdict, reason, author, decidedOn },
  labels,
  view,
}: {
  readonly judgement: Judgement;
  readonly labels: Labels;
  readonly view: View;
}) {
  const say = factWords();
  return (
    <Facts>
      <Fact name={say.about}>
        <LinkList ids={[left, right]} labels={labels} view={view} />
      </Fact>
      <Fact name={say.verdict}>
        <strong>{codeHeading(verdict)}.</strong> {codeSentence("verdict", verdict)}
      </Fact>
      <Fact name={say.why}>
        <RecordText text={reason} />
      </Fact>
      <Fact name={say.by}>
        <bdi>{author}</bdi>
      </Fact>
      {decidedOn !== undefined && (
        <Fact name={say.decided}>
          <When when={decidedOn} />
        </Fact>
      )}
    </Facts>
  );
}
