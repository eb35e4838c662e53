/**
 * Deaths: UCDP's lowest, best and highest estimate, and its split by side.
 *
 * The split has no range of its own. It stands as harm to each side only where the three estimates are one number: then
 * each part is as sure as the whole. Otherwise the whole stands alone and the split in words beside it, for nobody said how
 * low or high a part may be. A triple out of order is kept and flagged. SPEC Q10, K3.
 */
import type { Harm } from "@sitrep/domain/harm";
import type { People } from "@sitrep/domain/party";
import type { z } from "zod";
import type { RowIssue } from "../../adapter.ts";
import { readWholeNumber } from "../../whole-number.ts";
import type { Violence } from "./violence.ts";

type HarmInput = z.input<typeof Harm>;

/** The cells that tell the deaths. */
export interface DeathCells {
  readonly low: string;
  readonly best: string;
  readonly high: string;
  readonly sideA: string;
  readonly sideB: string;
  readonly civilians: string;
  readonly unknown: string;
}

/** Who stands on a side: its name, and what its dead were. */
export interface Side {
  readonly name: string;
  readonly who: People;
}

/** Deaths of an event: the harm, and the split in words where it is no harm of its own. */
export interface Deaths {
  readonly harm: readonly HarmInput[];
  readonly words: string | null;
}

const PARTS = {
  sideA: "deaths_a",
  sideB: "deaths_b",
  civilians: "deaths_civilians",
  unknown: "deaths_unknown",
} as const satisfies Partial<Record<keyof DeathCells, string>>;

/** Reads the deaths of an event; null where an issue refuses the row. */
export function readDeaths(
  cells: DeathCells,
  { violence, sides }: { readonly violence: Violence; readonly sides: readonly [Side, Side] },
  issues: RowIssue[],
): Deaths | null {
  const before = issues.length;
  const number = (column: string, cell: string): number => {
    const read = readWholeNumber(column, cell);
    if (typeof read === "number") return read;
    issues.push(read);
    return 0;
  };
  const low = number("low", cells.low);
  const best = number("best", cells.best);
  const high = number("high", cells.high);
  const split = {
    sideA: number(PARTS.sideA, cells.sideA),
    sideB: number(PARTS.sideB, cells.sideB),
    civilians: number(PARTS.civilians, cells.civilians),
    unknown: number(PARTS.unknown, cells.unknown),
  };
  if (issues.length > before) return null;
  if (low > best || best > high) issues.push(disordered(low, best, high));
  const sum = split.sideA + split.sideB + split.civilians + split.unknown;
  if (sum !== best) issues.push(unequal(sum, best));

  const parts = partsOf(split, sides).filter(({ value }) => value > 0);
  const isExact = low === best && best === high && sum === best;
  if (isExact && parts.length > 0)
    return {
      harm: parts.map(({ who, value, described }) => killed(who, [value, value, value], described)),
      words: null,
    };
  // Of one-sided violence the dead are civilians by definition, also those beyond the best estimate.
  const areCivilians = violence === "one-sided" && split.sideA + split.sideB + split.unknown === 0;
  const whole = killed(areCivilians ? "civilians" : "unknown", [low, best, high], undefined);
  const words =
    sum === 0 || areCivilians
      ? null
      : `UCDP splits its best estimate of ${best}: ${parts.map(({ value, words: of }) => `${value} ${of}`).join(", ")}. It gives no range for the parts.`;
  return { harm: [whole], words };
}

function partsOf(
  split: Readonly<Record<keyof typeof PARTS, number>>,
  [a, b]: readonly [Side, Side],
): readonly {
  readonly who: People;
  readonly value: number;
  readonly described: string | undefined;
  readonly words: string;
}[] {
  return [
    { who: a.who, value: split.sideA, described: a.name, words: `of ${a.name}` },
    { who: b.who, value: split.sideB, described: b.name, words: `of ${b.name}` },
    { who: "civilians", value: split.civilians, described: undefined, words: "civilians" },
    { who: "unknown", value: split.unknown, described: undefined, words: "of unknown side" },
  ];
}

function killed(
  who: People,
  [low, best, high]: readonly [number, number, number],
  described: string | undefined,
): HarmInput {
  const quantity = { form: "coded", low, best, high, unit: "person" } as const;
  return { effect: "killed", who, quantity, ...(described !== undefined && { described }) };
}

function disordered(low: number, best: number, high: number): RowIssue {
  return {
    code: "disordered",
    severity: "warn",
    message: "low, best and high are out of order; kept as given",
    column: low > best ? "low" : "high",
    seen: `low ${low}, best ${best}, high ${high}`,
    expected: "low, best and high in ascending order",
  };
}

function unequal(sum: number, best: number): RowIssue {
  return {
    code: "contradiction",
    severity: "warn",
    message: "deaths by side do not add up to best; both are kept",
    column: "best",
    seen: String(best),
    expected: `${sum}, the sum of the four columns of deaths`,
  };
}
