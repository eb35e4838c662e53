/** Balance fault: which figures cannot all hold, and which parts are counted in another; nothing where all is well. */
import type { BalanceView } from "@sitrep/api/balances-at";
import { RecordText } from "../language/record-text.tsx";
import { recordWords } from "../record/record-words.ts";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import { describeQuantity } from "../words/said.ts";
import { figurePageWords } from "./figure-page-words.tsx";

/** The paragraphs. */
export function BalanceFault({
  balance,
  view,
}: {
  readonly balance: BalanceView;
  readonly view: View;
}) {
  const say = figurePageWords();
  const { conflict, overlaps, remainder } = balance.computed;
  return (
    <>
      {conflict !== null && (
        <p>
          <strong>{say.cannotHold}</strong>{" "}
          {conflict.map((id, at) => (
            <span key={id}>
              {at > 0 && recordWords().between(at === conflict.length - 1, true)}
              <FigureLink id={id} balance={balance} view={view} />
            </span>
          ))}
          . {remainder === null ? say.tooMuch : say.tooLittle} <RuleNumber rule="B6" view={view} />
        </p>
      )}
      {overlaps.map(({ part, inside }) => (
        <p key={part}>
          <strong>{say.leftOut}</strong>{" "}
          {say.twice(
            <FigureLink id={part} balance={balance} view={view} />,
            <FigureLink id={inside} balance={balance} view={view} />,
          )}{" "}
          <RuleNumber rule="B5" view={view} />
        </p>
      ))}
    </>
  );
}

function FigureLink({
  id,
  balance,
  view,
}: {
  readonly id: string;
  readonly balance: BalanceView;
  readonly view: View;
}) {
  const estimate = balance.computed.estimates[id];
  if (estimate === undefined) return <>{id}</>;
  return (
    <>
      <a href={view.recordHref("estimate", id)}>
        <RecordText text={estimate.title} />
      </a>{" "}
      ({describeQuantity(estimate.quantity)})
    </>
  );
}
