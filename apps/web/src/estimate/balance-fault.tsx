/** Balance fault: which figures cannot all hold, and which parts are counted in another; nothing where all is well. */
import type { BalanceView } from "@sitrep/api/balances-at";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";

/** The paragraphs. */
export function BalanceFault({
  balance,
  view,
}: {
  readonly balance: BalanceView;
  readonly view: View;
}) {
  const { conflict, overlaps, remainder } = balance.computed;
  return (
    <>
      {conflict !== null && (
        <p>
          <strong>These cannot all hold:</strong>{" "}
          {conflict.map((id, at) => (
            <span key={id}>
              {at > 0 && (at === conflict.length - 1 ? " and " : ", ")}
              <FigureLink id={id} balance={balance} view={view} />
            </span>
          ))}
          .{" "}
          {remainder === null
            ? "Together the parts are more than the whole; without any one of these figures the rest may hold."
            : "Together the parts are too little for the whole that they should make up."}{" "}
          <RuleNumber rule="B6" view={view} />
        </p>
      )}
      {overlaps.map(({ part, inside }) => (
        <p key={part}>
          <strong>Left out of the sum:</strong>{" "}
          <FigureLink id={part} balance={balance} view={view} />, which is in{" "}
          <FigureLink id={inside} balance={balance} view={view} /> and would be counted twice.{" "}
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
      <a href={view.recordHref("estimate", id)}>{estimate.title}</a> ({estimate.computed.words})
    </>
  );
}
