/** Whole ranges: a heading whose ranges of numbers stand on one line each: a line that ends on "0–" reads as another number. */
import type { ReactNode } from "react";

const RANGE = /(\p{Nd}[\p{Nd},.،]*–\p{Nd}(?:[\p{Nd},.،]*\p{Nd})?)/u;

/** The text, with its ranges held together. */
export function WholeRanges({ text }: { readonly text: string }): ReactNode {
  return text.split(RANGE).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={`${at} ${part}`} className="whole">
        {part}
      </span>
    ),
  );
}
