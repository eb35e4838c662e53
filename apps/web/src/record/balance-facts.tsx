/** Balance facts: the whole, its parts, and what they are said to leave. */
import type { Labels } from "@sitrep/api/labels";
import type { Balance } from "@sitrep/domain/balance";
import { anchorOf } from "../address.ts";
import { RecordText } from "../language/record-text.tsx";
import type { View } from "../view.ts";
import { factWords } from "./fact-words.ts";
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
  const say = factWords();
  return (
    <Facts>
      <Fact name={say.whole}>
        <RecordLink id={balance.whole} labels={labels} view={view} />
      </Fact>
      <Fact name={say.parts}>
        <LinkList ids={balance.parts} labels={labels} view={view} />
      </Fact>
      <Fact name={say.leave}>
        <RecordText text={balance.remainder} />
        {balance.exhaustive && say.nothingLeft}
      </Fact>
      <Fact name={say.drawn}>
        <a href={view.href(`/balances#${anchorOf(balance.id)}`)}>{say.oneAxis}</a>
      </Fact>
      <Fact name={say.note}>
        {balance.notes !== undefined && <RecordText text={balance.notes} />}
      </Fact>
    </Facts>
  );
}
