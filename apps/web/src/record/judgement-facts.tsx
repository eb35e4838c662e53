/** Judgement facts: which two records, whether they are one thing, and who decided that and why. */
import type { Labels } from "@sitrep/api/labels";
import type { Judgement } from "@sitrep/domain/judgement";
import { VERDICT } from "@sitrep/domain/judgement";
import type { View } from "../view.ts";
import { codeHeading } from "../words/names.ts";
import { When } from "../words/time.tsx";
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
  return (
    <Facts>
      <Fact name="About">
        <LinkList ids={[left, right]} labels={labels} view={view} />
      </Fact>
      <Fact name="Verdict">
        <strong>{codeHeading(verdict)}.</strong> {VERDICT[verdict]}
      </Fact>
      <Fact name="Why">{reason}</Fact>
      <Fact name="By">
        <bdi>{author}</bdi>
      </Fact>
      {decidedOn !== undefined && (
        <Fact name="Decided">
          <When when={decidedOn} />
        </Fact>
      )}
    </Facts>
  );
}
