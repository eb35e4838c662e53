import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { axisFor } from "./axis.ts";
import { RangeChart } from "./range-chart.tsx";
import type { Range } from "./range-shape.ts";

const range: Range = {
  interval: { low: 5000, high: 7000, lowOpen: false, highOpen: false },
  point: null,
  form: "between",
};

test("every row says in words what its bar shows, and the axis names its unit", () => {
  const drawn = renderToStaticMarkup(
    <RangeChart
      unit="people"
      axis={axisFor([range])}
      groups={[
        {
          key: "iraq",
          heading: "in Iraq",
          rows: [{ key: "a", range, words: "5,000–7,000 people", label: "An official" }],
        },
      ]}
    />,
  );
  expect(drawn).toContain("in Iraq");
  expect(drawn).toMatch(/An official.*5,000–7,000 people/);
  expect(drawn).toContain(">people<");
  expect(drawn).toMatch(/<text[^>]*>0<\/text>/);
});
