/** Folded: a list of which the first stand open, and the rest are one click away without leaving the page. */
import type { ReactNode } from "react";

/** A list in its two parts. */
export interface Fold<Item> {
  readonly open: readonly Item[];
  readonly folded: readonly Item[];
}

/** The first `most` stand open; one more than that is not worth a fold. */
export function foldAfter<Item>(items: readonly Item[], most: number): Fold<Item> {
  if (items.length <= most + 1) return { open: items, folded: [] };
  return { open: items.slice(0, most), folded: items.slice(most) };
}

/** What is folded away, under words that say how much it is; nothing where nothing is. */
export function Folded({
  of,
  words,
  children,
}: {
  readonly of: readonly unknown[];
  readonly words: string;
  readonly children: ReactNode;
}): ReactNode {
  if (of.length === 0) return null;
  return (
    <details>
      <summary>{words}</summary>
      {children}
    </details>
  );
}
