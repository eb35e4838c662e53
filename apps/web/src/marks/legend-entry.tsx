/** Legend entry: a mark beside its words, one line of a legend. */
import type { ReactNode } from "react";

/** The entry; the words are read aloud, the mark is not. */
export function LegendEntry({
  mark,
  children,
}: {
  readonly mark: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <li>
      <span className="legend-mark" aria-hidden="true">
        {mark}
      </span>
      {children}
    </li>
  );
}
