import { boundsOf, pointOf } from "@sitrep/domain/quantity";
import type { Quantity } from "@sitrep/domain/quantity";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AttributionMark } from "./attribution.tsx";
import { axisFor } from "./axis.ts";
import { CountMark } from "./count.tsx";
import { Legend } from "./legend.tsx";
import { RangeBar } from "./range-bar.tsx";
import type { Range } from "./range-shape.ts";
import { shapeOf } from "./range-shape.ts";
import { Heads, SpeakerList } from "./speakers.tsx";

const html = (element: ReactElement): string => renderToStaticMarkup(element);
const rangeOf = (quantity: Quantity): Range => ({
  interval: boundsOf(quantity),
  point: pointOf(quantity),
  form: quantity.form,
});
const bar = (quantity: Quantity): string => {
  const range = rangeOf(quantity);
  return html(<RangeBar range={range} axis={axisFor([range])} />);
};
const count = (text: string, part: RegExp): number => [...text.matchAll(part)].length;

const ARROW = /<path d="M/g;
const POINT = /<circle/g;
const CAP = /y1="4" y2="16"/g;

describe("a range bar is drawn as the amount was said", () => {
  test("a range has a cap at each end and no point", () => {
    const drawn = bar({ form: "between", low: 5000, high: 7000, unit: "person" });
    expect([count(drawn, CAP), count(drawn, POINT), count(drawn, ARROW)]).toEqual([2, 0, 0]);
  });

  test("“more than” has a cap below and runs into an arrow on the right edge", () => {
    const drawn = bar({ form: "more-than", value: 1000, unit: "person" });
    expect([count(drawn, CAP), count(drawn, POINT), count(drawn, ARROW)]).toEqual([1, 0, 1]);
    expect(drawn).toContain('<svg x="100%"');
    expect(drawn).toContain("M-8,-5");
  });

  test("“up to” has a cap above and runs into an arrow at zero", () => {
    const drawn = bar({ form: "at-most", value: 200, unit: "usd" });
    expect([count(drawn, CAP), count(drawn, ARROW)]).toEqual([1, 1]);
    expect(drawn).toContain('<svg x="0%"');
    expect(drawn).toContain("M8,-5");
  });

  test("“about” has its point, broken ends and no cap", () => {
    const drawn = bar({ form: "about", value: 500, unit: "person" });
    expect([count(drawn, CAP), count(drawn, POINT), count(drawn, /3 3 3 3/g)]).toEqual([0, 1, 2]);
  });

  test("“about” on a long axis keeps a broken ring around its point", () => {
    const range = rangeOf({ form: "about", value: 500, unit: "person" });
    const axis = axisFor([rangeOf({ form: "exactly", value: 30_000, unit: "person" })]);
    expect(html(<RangeBar range={range} axis={axis} />)).toContain('class="soft-ring"');
  });

  test("“nearly” is broken below only and its point is its upper end", () => {
    const drawn = bar({ form: "nearly", value: 90, unit: "incident" });
    expect([count(drawn, POINT), count(drawn, /3 3 3 3/g)]).toEqual([1, 1]);
  });

  test("an order of magnitude is dotted, without caps or point", () => {
    const drawn = bar({ form: "order", magnitude: "hundreds", unit: "person" });
    expect(count(drawn, /class="dotted"/g)).toBe(2);
    expect([count(drawn, CAP), count(drawn, POINT)]).toEqual([0, 0]);
  });

  test("one number is a point without a line", () => {
    const drawn = bar({ form: "exactly", value: 14_000, unit: "person" });
    expect([count(drawn, POINT), count(drawn, /<line/g)]).toEqual([1, 0]);
  });

  test("a triple coded upside down keeps its point", () => {
    const drawn = bar({ form: "coded", low: 5, best: 3, high: 9, unit: "person" });
    expect([count(drawn, CAP), count(drawn, POINT)]).toEqual([2, 1]);
  });
});

test("a derived range without bounds is open at both ends", () => {
  const interval = { low: null, high: null, lowOpen: true, highOpen: true };
  expect(shapeOf({ interval, point: null })).toEqual({ low: "open", high: "open", line: "solid" });
});

describe("an axis", () => {
  test("starts at zero and holds every stated number", () => {
    const range = rangeOf({ form: "between", low: 20_000, high: 30_000, unit: "person" });
    const axis = axisFor([range]);
    expect([axis.at(0), axis.ticks[0]]).toEqual([0, 0]);
    expect(axis.at(30_000)).toBeLessThanOrEqual(100);
    expect(axis.at(20_000)).toBeLessThan(axis.at(30_000));
  });

  test("leaves room behind the last number for an open end", () => {
    const axis = axisFor([rangeOf({ form: "more-than", value: 1000, unit: "person" })]);
    expect(axis.at(1000)).toBeLessThan(93);
  });

  test("of nothing but zero still has a width", () => {
    const axis = axisFor([rangeOf({ form: "exactly", value: 0, unit: "attack" })]);
    expect(axis.max).toBeGreaterThan(0);
    expect(axis.at(0)).toBe(0);
  });
});

describe("a count never shows silence as zero", () => {
  test("each kind has its own mark and its own words", () => {
    const coverage = ["demo/watch" as never];
    const shown = [
      html(<CountMark count={{ is: "none-reported", coverage }} />),
      html(<CountMark count={{ is: "not-covered" }} />),
      html(<CountMark count={{ is: "unknown" }} />),
    ];
    expect(shown[0]).toMatch(/>0<.*none reported/);
    expect(shown[1]).toMatch(/url\(#hatch\).*not covered/);
    expect(shown[2]).toMatch(/>\?<.*unknown/);
    expect(new Set(shown).size).toBe(3);
    expect(shown.slice(1).join("")).not.toContain(">0<");
  });

  test("an observed one says its range", () => {
    const interval = { low: 4, high: null, lowOpen: false, highOpen: true };
    expect(html(<CountMark count={{ is: "observed", interval }} />)).toContain("4 or more");
  });
});

describe("speakers", () => {
  test("three officials who are not named are three hollow circles", () => {
    const drawn = html(<Heads identity="anonymous" headcount={3} />);
    expect(count(drawn, POINT)).toBe(3);
    expect(drawn).not.toContain('class="named"');
    expect(drawn).toContain("3 not named: ");
  });

  test("a named body is one filled circle", () => {
    expect(html(<Heads identity="named" headcount={null} />)).toMatch(/<circle class="named"/);
  });

  test("a crowd is drawn as ten and told as a number", () => {
    const drawn = html(<Heads identity="anonymous" headcount={400} />);
    expect(count(drawn, POINT)).toBe(10);
    expect(drawn).toContain("400 not named");
  });

  test("stand in a list with their words", () => {
    const speakers = [{ key: "a", identity: "named", headcount: null, words: "A body" }] as const;
    expect(html(<SpeakerList speakers={speakers} />)).toContain("<span>A body</span>");
  });
});

test("each attribution has a fill of its own and its word", () => {
  const all = ["confirmed", "suspected", "claimed", "denied", "unattributed"] as const;
  const drawn = all.map((attribution) => html(<AttributionMark attribution={attribution} />));
  expect(new Set(drawn.map((one) => one.replace(/<\/svg>.*/, ""))).size).toBe(5);
  expect(drawn[0]).toContain("confirmed");
});

test("a legend has words beside each mark", () => {
  const drawn = html(<Legend of={["range", "not-covered", "confirmed"]} />);
  expect(count(drawn, /<li>/g)).toBe(3);
  expect(drawn).toContain("not covered: nobody watched");
});
