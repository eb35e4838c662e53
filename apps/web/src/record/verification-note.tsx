/** Verification note: how well a record is supported, with the rule and the accounts behind each reason. */
import type { Labels } from "@sitrep/api/labels";
import type { Verification } from "@sitrep/domain/verification";
import { codeSentence } from "../term/code-sentence.ts";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";
import { codeHeading } from "../words/names.ts";
import { TieSentence } from "../origin/tie-sentence.tsx";
import { detailWords } from "./detail-words.tsx";
import { RuleNumber } from "./rule-number.tsx";
import { originWords, reasonWords } from "../words/said.ts";

/** Status, reasons, and what ties the origins that may be one. */
export function VerificationNote({
  of,
  verification,
  labels,
  view,
}: {
  /** The id of the record. */
  readonly of: string;
  readonly verification: Verification;
  readonly labels: Labels;
  readonly view: View;
}) {
  const { status, reasons, origins } = verification;
  return (
    <div className="stack-tight">
      <p>
        <WhyNumber of={of} name="status" view={view}>
          <strong>{codeHeading(status)}.</strong>
        </WhyNumber>{" "}
        {codeSentence("verification", status)}
      </p>
      <p>
        <WhyNumber of={of} name="origins" view={view}>
          {originWords(origins)}
        </WhyNumber>{" "}
        <RuleNumber rule="I1" view={view} />
      </p>
      <ul className="plain stack-tight">
        {reasons
          .filter((reason) => reason.rule !== "I1")
          .map((reason) => (
            <li key={reason.rule + reason.words}>
              {reasonWords(reason, verification)}
              {reason.reports.length > 0 && <> ({accountWords(reason.reports)})</>}{" "}
              <RuleNumber rule={reason.rule} view={view} />
            </li>
          ))}
        {origins.dependences.map((one) => (
          <li key={`${one.left} ${one.right}`} className="note">
            <TieSentence tie={one} ways={origins.chains} labels={labels} view={view} />
          </li>
        ))}
        {origins.reprints.length > 0 && (
          <li className="note">
            {detailWords().reprints(accountWords(origins.reprints), origins.reprints.length)}
          </li>
        )}
      </ul>
    </div>
  );
}

function accountWords(indexes: readonly number[]): string {
  return detailWords().accounts(indexes.map((index) => index + 1));
}
