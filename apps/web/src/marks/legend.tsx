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

const ENTRIES = {
  range: { mark: <Sample range={{ ...RANGE, form: "between" }} />, words: "from … to …" },
  point: { mark: <Sample range={{ ...RANGE, point: 5, form: "exactly" }} />, words: "one number" },
  "open-above": {
    mark: <Sample range={{ ...RANGE, form: "more-than" }} />,
    words: "that many or more",
  },
  "open-below": {
    mark: <Sample range={{ ...RANGE, form: "at-most" }} />,
    words: "that many or fewer",
  },
  about: { mark: <Sample range={{ ...RANGE, point: 5, form: "about" }} />, words: "about, nearly" },
  order: {
    mark: <Sample range={{ ...RANGE, form: "order" }} />,
    words: "only an order of magnitude",
  },
  named: { mark: <Heads identity="named" headcount={null} />, words: "named" },
  anonymous: {
    mark: <Heads identity="anonymous" headcount={3} />,
    words: "not named, a circle for each person",
  },
  "not-covered": { mark: <HatchSwatch />, words: "not covered: nobody watched" },
  "none-reported": { mark: <ZeroTick />, words: "somebody watched and reported none" },
  unknown: { mark: <UnknownBox />, words: "unknown: watched in part or by samples only" },
  derived: { mark: <i>12</i>, words: "worked out by Sitrep, with the number of its rule" },
  "fall-sure": {
    mark: <Step className="fall-sure" />,
    words: "taken, or left, for sure",
  },
  "fall-may": {
    mark: <Step className="fall-may" />,
    words: "may be: as far as the figures leave it open",
  },
  shared: {
    mark: (
      <svg width="22" height="12" aria-hidden="true">
        <rect className="shared" width="22" height="12" />
      </svg>
    ),
    words: "what all figures of a band allow",
  },
  confirmed: attribution("confirmed"),
  suspected: attribution("suspected"),
  claimed: attribution("claimed"),
  denied: attribution("denied"),
  unattributed: attribution("unattributed"),
} as const satisfies Record<LegendKey, { readonly mark: ReactNode; readonly words: string }>;

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
    <ul className="legend" aria-label="What the marks mean">
      {of.map((key) => (
        <li key={key}>
          <span className="legend-mark" aria-hidden="true">
            {ENTRIES[key].mark}
          </span>
          <Words of={key} view={view} />
        </li>
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
  const { words } = ENTRIES[of];
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

function attribution(of: Attribution) {
  return { mark: <AttributionSwatch attribution={of} />, words: codeWords(of) };
}
