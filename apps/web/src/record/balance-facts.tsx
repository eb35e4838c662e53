/** Balance facts: the whole, its parts, and what they are said to leave. */
import type { Labels } from "@sitrep/api/labels";
import type { Balance } from "@sitrep/domain/balance";
import { anchorOf } from "../address.ts";
import type { View } from "../view.ts";
import { Fact, Facts } from "./facts.tsx";
import { LinkList } from "./link-list.tsx";
import { RecordLink } from "./record-link.tsx";

/** The facts. */
export function BalanceFacts({
  balance,
  labels,
  view,
}: {
  readonly balance: Balance;
  readonly labels: Labels;
  readonly view: View;
}) {
  return (
    <Facts>
      <Fact name="Whole">
        <RecordLink id={balance.whole} labels={labels} view={view} />
      </Fact>
      <Fact name="Parts">
        <LinkList ids={balance.parts} labels={labels} view={view} />
      </Fact>
      <Fact name="What they leave">
        {balance.remainder}
        {balance.exhaustive && "; nothing should be left"}
      </Fact>
      <Fact name="Drawn">
        <a href={view.href(`/balances#${anchorOf(balance.id)}`)}>On one axis</a>
      </Fact>
      <Fact name="Note">{balance.notes}</Fact>
    </Facts>
  );
}
