/** Count: a cell in words with its mark; silence is not zero. */
import type { Count } from "@sitrep/domain/count";
import { HatchSwatch } from "./hatch.tsx";
import { markWords } from "./mark-words.ts";
import { describeInterval } from "../words/said.ts";

/** A cell: a number, a tick with 0, a piece of hatch, or a dotted box with a question mark; each with its words. */
export function CountMark({ count }: { readonly count: Count }) {
  switch (count.is) {
    case "observed":
      return <span className="count figure-number">{describeInterval(count.interval)}</span>;
    case "none-reported":
      return (
        <span className="count count-none">
          <ZeroTick />
          {markWords().noneReported}
        </span>
      );
    case "not-covered":
      return (
        <span className="count count-uncovered">
          <HatchSwatch />
          {markWords().notCovered}
        </span>
      );
    case "unknown":
      return (
        <span className="count count-unknown">
          <UnknownBox />
          {markWords().unknown}
        </span>
      );
  }
}

/** The tick on the base line, with 0. */
export function ZeroTick() {
  return (
    <svg width="22" height="12" aria-hidden="true">
      <path className="tick-mark" d="M0,11.25 H10 M5,11.25 V6" />
      <text className="mark-text" x="13" y="11">
        0
      </text>
    </svg>
  );
}

/** The dotted outline with a question mark. */
export function UnknownBox() {
  return (
    <svg width="22" height="12" aria-hidden="true">
      <rect className="unknown-box" x="0.75" y="0.75" width="20.5" height="10.5" />
      <text className="mark-text" x="11" y="10" textAnchor="middle">
        {markWords().sign}
      </text>
    </svg>
  );
}
