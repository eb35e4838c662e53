import { between, exactly, from, upTo } from "@sitrep/domain/interval";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { evenAxis } from "./axis.ts";
import { FallBar, spansOf } from "./fall-bar.tsx";

const axis = evenAxis([{ interval: exactly(1000), point: null }]);

describe("a step of a waterfall", () => {
  test("B7: is filled between the most that it leaves and the least that it found, and outlined beyond", () => {
    expect(spansOf({ from: between(600, 700), to: between(800, 900) }, axis)).toEqual({
      sure: { from: 70, to: 80 },
      may: { from: 60, to: 90, isOpen: false },
    });
  });

  test("B7: of exact figures has no outline", () => {
    expect(spansOf({ from: exactly(0), to: exactly(500) }, axis)).toEqual({
      sure: { from: 0, to: 50 },
      may: null,
    });
  });

  test("B7: of which nothing is sure is an outline alone, and what is open above ends in an arrow", () => {
    expect(spansOf({ from: exactly(0), to: upTo(600) }, axis)).toEqual({
      sure: null,
      may: { from: 0, to: 60, isOpen: false },
    });
    const drawn = renderToStaticMarkup(<FallBar fall={{ from: exactly(0), to: from(500) }} axis={axis} />); // prettier-ignore
    expect(drawn).toContain("M-8,-5 L0,0 L-8,5 Z");
    expect(drawn).toContain("fall-sure");
  });

  test("B2: where nothing was left to take it from, nothing is drawn", () => {
    expect(spansOf({ from: null, to: null }, axis)).toEqual({ sure: null, may: null });
  });
});
