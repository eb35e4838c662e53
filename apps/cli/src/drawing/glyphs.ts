/** Glyphs: the signs of the visual grammar, as a terminal with Unicode draws them and as one without does. */

/** What a mark stands for; each has a sign and a line in the legend. */
export type Mark =
  | "range"
  | "open"
  | "open-below"
  | "soft"
  | "order"
  | "point"
  | "confirmed"
  | "suspected"
  | "claimed"
  | "denied"
  | "named"
  | "anonymous"
  | "not-covered"
  | "none-reported"
  | "partial"
  | "break"
  | "unknown"
  | "derived"
  | "taken"
  | "left-open"
  | "dot"
  | "ring"
  | "area";

/** The pieces that ranges are drawn from, one column each. */
export interface RangePieces {
  readonly low: string;
  readonly high: string;
  readonly line: string;
  readonly soft: string;
  readonly order: string;
  readonly point: string;
  readonly above: string;
  readonly below: string;
}

/** What stands before the lines of a tree: before an entry, before the last one, and below each of these. */
export interface TreePieces {
  readonly entry: string;
  readonly last: string;
  readonly down: string;
  readonly blank: string;
}

/** All signs of one kind of terminal. */
export interface Glyphs {
  readonly marks: Readonly<Record<Mark, string>>;
  readonly range: RangePieces;
  readonly tree: TreePieces;
  readonly hatch: string;
  readonly bullet: string;
  readonly ellipsis: string;
  readonly arrow: string;
  readonly from: string;
  readonly rule: string;
  /** Between the number of a line and the line. */
  readonly bar: string;
}

/** The signs of DESIGN's "Look". */
export const UNICODE: Glyphs = {
  marks: {
    range: "├──┤",
    open: "├──▶",
    "open-below": "◀──┤",
    soft: "╌●╌",
    order: "┄┄┄┄",
    point: "●",
    confirmed: "█",
    suspected: "▨",
    claimed: "□",
    denied: "╳",
    named: "●",
    anonymous: "○",
    "not-covered": "╱╱╱",
    "none-reported": "·0",
    partial: "…",
    break: "┈┈",
    unknown: "?",
    derived: "≈",
    taken: "━",
    "left-open": "░",
    dot: "•",
    ring: "◌",
    area: "▒",
  },
  range: {
    low: "├",
    high: "┤",
    line: "─",
    soft: "╌",
    order: "┄",
    point: "●",
    above: "▶",
    below: "◀",
  },
  tree: { entry: "├─ ", last: "└─ ", down: "│  ", blank: "   " },
  hatch: "╱",
  bullet: "·",
  ellipsis: "…",
  arrow: "→",
  from: "←",
  rule: "─",
  bar: "│",
};

/** The same for a locale that cannot write them. */
export const ASCII: Glyphs = {
  marks: {
    range: "|--|",
    open: "|-->",
    "open-below": "<--|",
    soft: "~*~",
    order: "....",
    point: "*",
    confirmed: "#",
    suspected: "%",
    claimed: "[]",
    denied: "x",
    named: "*",
    anonymous: "o",
    "not-covered": "///",
    "none-reported": ".0",
    partial: "...",
    break: "==",
    unknown: "?",
    derived: "~=",
    taken: "=",
    "left-open": ":",
    dot: "+",
    ring: "( )",
    area: "::",
  },
  range: {
    low: "|",
    high: "|",
    line: "-",
    soft: "~",
    order: ".",
    point: "*",
    above: ">",
    below: "<",
  },
  tree: { entry: "|- ", last: "`- ", down: "|  ", blank: "   " },
  hatch: "/",
  bullet: "-",
  ellipsis: "...",
  arrow: "->",
  from: "<-",
  rule: "-",
  bar: "|",
};

/** What each mark says, for the legend; in the order in which a legend lists them. */
export const MARK_WORDS = {
  range: "a range",
  open: "open above",
  "open-below": "open below",
  soft: "about, nearly",
  order: "order of magnitude",
  point: "one stated number",
  confirmed: "stated as established",
  suspected: "suspected",
  claimed: "claimed by the actor",
  denied: "denied by the actor",
  named: "named speaker",
  anonymous: "speaker not named, one for each head",
  dot: "place known",
  ring: "near it, within 25 km",
  area: "known to this area only",
  "not-covered": "nobody watched",
  "none-reported": "watched, none reported",
  partial: "less than the whole of it",
  break: "other watchers from here on: not comparable across it",
  unknown: "not known",
  derived: "derived by us",
  taken: "taken or left for sure",
  "left-open": "as far as the figures leave it open",
} as const satisfies Record<Mark, string>;
