/** Source line: where the figures of a chart come from and what they do not cover, under the chart. */
import type { ReactNode } from "react";
import type { View } from "../view.ts";
import { recordWords } from "./record-words.ts";

/** The line, with the batch that the chart was drawn at. */
export function SourceLine({
  view,
  children,
}: {
  readonly view: View;
  /** What the chart is made of, and its coverage; whole sentences. */
  readonly children: ReactNode;
}) {
  const say = recordWords();
  const { position } = view.head.ledger;
  return (
    <p className="note">
      {children} {say.asOf} <a href={view.href(`/ledger/${position}`)}>{say.batch(position)}</a>.
    </p>
  );
}
