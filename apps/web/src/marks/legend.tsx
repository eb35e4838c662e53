/** Legend: the marks that a picture uses, each with its words; stands where they are used. */
import { Attribution } from "@sitrep/domain/attribution";
import type { Concept } from "@sitrep/domain/concept";
import type { ReactNode } from "react";
import { CodeTerm, Term } from "../term/term.tsx";
import type { View } from "../view.ts";
import { codeWords } from "../words/names.ts";
import { AttributionSwatch } from "./attribution.tsx";
import { axisFor } from "./axis.ts";
import { UnknownBox, ZeroTick } from "./count.tsx";
import { HatchSwatch } from "./hatch.tsx";
import { LegendEntry } from "./legend-entry.tsx";
import { markWords } from "./mark-words.ts";
import { RangeMark } from "./range-bar.tsx";
import type { Range } from "./range-shape.ts";
import { Heads } from "./speakers.tsx";

/** What a legend can explain. */
export type LegendKey =
  | "range"
  | "point"
  | "open-above"
  | "open-below"
  | "about"
  | "order"
  | "named"
  | "anonymous"
  | "not-covered"
  | "none-reported"
  | "unknown"
  | "derived"
  | "shared"
  | "fall-sure"
  | "fall-may"
  | Attribution;

const RANGE: Range = {
  interval: { low: 2, high: 8, lowOpen: false, highOpen: false },
  point: null,
};

const MARKS = {
  range: <Sample range={{ ...RANGE, form: "between" }} />,
  point: <Sample range={{ ...RANGE, point: 5, form: "exactly" }} />,
  "open-above": <Sample range={{ ...RANGE, form: "more-than" }} />,
  "open-below": <Sample range={{ ...RANGE, form: "at-most" }} />,
  about: <Sample range={{ ...RANGE, point: 5, form: "about" }} />,
  order: <Sample range={{ ...RANGE, form: "order" }} />,
  named: <Heads identity="named" headcount={null} />,
  anonymous: <Heads identity="anonymous" headcount={3} />,
  "not-covered": <HatchSwatch />,
  "none-reported": <ZeroTick />,
  unknown: <UnknownBox />,
  derived: <i>12</i>,
  "fall-sure": <Step className="fall-sure" />,
  "fall-may": <Step className="fall-may" />,
  shared: (
    <svg width="22" height="12" aria-hidden="true">
      <rect className="shared" width="22" height="12" />
    </svg>
  ),
  confirmed: <AttributionSwatch attribution="confirmed" />,
  suspected: <AttributionSwatch attribution="suspected" />,
  claimed: <AttributionSwatch attribution="claimed" />,
  denied: <AttributionSwatch attribution="denied" />,
  unattributed: <AttributionSwatch attribution="unattributed" />,
} as const satisfies Record<LegendKey, ReactNode>;

function wordsOf(key: LegendKey): string {
  const { keys } = markWords();
  const attribution = Attribution.safeParse(key);
  // What is no attribution is a key of these words: together they are all keys of a legend.
  return attribution.success ? codeWords(key) : keys[key as Exclude<LegendKey, Attribution>];
}

/** What more there is to say of a mark than its words. */
const EXPLAINED: Readonly<Partial<Record<LegendKey, Concept>>> = {
  range: "range",
  "open-above": "open-end",
  "open-below": "open-end",
  about: "tolerance",
  order: "tolerance",
  "not-covered": "not-covered",
  "none-reported": "none-reported",
  unknown: "unknown",
  derived: "derived",
};

/** The legend of the marks named, in the order given; with a `view`, their words explain themselves. */
export function Legend({
  of,
  view,
}: {
  readonly of: readonly LegendKey[];
  readonly view?: Pick<View, "href">;
}) {
  return (
    <ul className="legend" aria-label={markWords().legend}>
      {of.map((key) => (
        <LegendEntry key={key} mark={MARKS[key]}>
          <Words of={key} view={view} />
        </LegendEntry>
      ))}
    </ul>
  );
}

function Words({
  of,
  view,
}: {
  readonly of: LegendKey;
  readonly view: Pick<View, "href"> | undefined;
}) {
  const words = wordsOf(of);
  const degree = Attribution.safeParse(of);
  const concept = EXPLAINED[of];
  if (view === undefined) return words;
  if (degree.success)
    return (
      <CodeTerm list="attribution" code={degree.data} view={view}>
        {words}
      </CodeTerm>
    );
  return concept === undefined ? (
    words
  ) : (
    <Term of={concept} view={view}>
      {words}
    </Term>
  );
}

function Sample({ range }: { readonly range: Range }) {
  const axis = axisFor([{ ...RANGE, interval: { ...RANGE.interval, high: 10 } }]);
  return (
    <svg className="range" width="52" height="12" aria-hidden="true">
      <RangeMark range={range} axis={axis} y={6} />
    </svg>
  );
}

function Step({ className }: { readonly className: string }) {
  return (
    <svg className="fall" width="30" height="12" aria-hidden="true">
      <rect className={className} x="1" y="1" width="28" height="10" />
    </svg>
  );
}
