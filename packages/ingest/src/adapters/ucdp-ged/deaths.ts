/**
 * Deaths: UCDP's lowest, best and highest estimate, and its split by side.
 *
 * The split has no range of its own. It stands as harm to each side only where the three estimates are one number: then
 * each part is as sure as the whole. Otherwise the whole stands alone and the split in words beside it, for nobody said how
 * low or high a part may be. A triple out of order is kept and flagged. SPEC Q10, K3.
 *
 * A part of 0 is a figure of UCDP's like any other: none of that side died. It is no finding in one-sided violence, of which UCDP
 * counts the dead civilians alone and codes both sides 0; nor where nobody is said to be of unknown side, which tells of no side.
 */
import { said } from "@sitrep/domain/defect-sentence";
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

  const all = partsOf(split, sides);
  const parts = all.filter(({ value }) => value > 0);
  const isExact = low === best && best === high && sum === best;
  if (isExact && parts.length > 0)
    return {
      harm: [
        ...parts.map(({ who, value, described }) => killed(who, [value, value, value], described)),
        ...all.filter((part) => part.value === 0 && isFinding(part, violence)).map(noneKilled),
      ],
      words: null,
    };
  if (isExact && parts.length === 0)
    return { harm: [{ effect: "killed", who: "unknown", quantity: "none" }], words: null };
  // Of one-sided violence the dead are civilians by definition, also those beyond the best estimate.
  const areCivilians = violence === "one-sided" && split.sideA + split.sideB + split.unknown === 0;
  const whole = killed(areCivilians ? "civilians" : "unknown", [low, best, high], undefined);
  const words =
    sum === 0 || areCivilians
      ? null
      : `UCDP splits its best estimate of ${best}: ${[
          ...parts.map(({ value, words: of }) => `${value} ${of}`),
          ...(split.civilians === 0 ? ["no civilians"] : []),
        ].join(", ")}. It gives no range for the parts.`;
  return { harm: [whole], words };
}

/** A part of the split; `isShared` where the other side is of the same kind of people. */
interface Part {
  readonly of: keyof typeof PARTS;
  readonly who: People;
  readonly value: number;
  readonly described: string | undefined;
  readonly isShared: boolean;
  readonly words: string;
}

function partsOf(
  split: Readonly<Record<keyof typeof PARTS, number>>,
  [a, b]: readonly [Side, Side],
): readonly Part[] {
  const isShared = a.who === b.who;
  const one = { described: undefined, isShared: false } as const;
  return [
    { of: "sideA", who: a.who, value: split.sideA, described: a.name, isShared, words: `of ${a.name}` },
    { of: "sideB", who: b.who, value: split.sideB, described: b.name, isShared, words: `of ${b.name}` },
    { of: "civilians", who: "civilians", value: split.civilians, ...one, words: "civilians" },
    { of: "unknown", who: "unknown", value: split.unknown, ...one, words: "of unknown side" },
  ]; // prettier-ignore
}

function isFinding({ of }: Part, violence: Violence): boolean {
  return of === "civilians" || (of !== "unknown" && violence !== "one-sided");
}

/** Of two sides of one kind the name tells which; otherwise the kind does, and the parties name it. */
function noneKilled({ who, described, isShared }: Part): HarmInput {
  return { effect: "killed", who, quantity: "none", ...(isShared && { described }) };
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
    ...said({ is: "cells-disordered" }),
    column: low > best ? "low" : "high",
    seen: `low ${low}, best ${best}, high ${high}`,
  };
}

function unequal(sum: number, best: number): RowIssue {
  return {
    code: "contradiction",
    severity: "warn",
    ...said({ is: "deaths-unequal", sum }),
    column: "best",
    seen: String(best),
  };
}
