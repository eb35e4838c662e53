import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { WholeRanges } from "./whole-ranges.tsx";

test("a range is held together, with its thousands, and nothing else is", () => {
  const text = "Unaccounted for: 450–600 of 20,000–30,000 people, Aug – Feb, in all 1,700.";
  const html = renderToStaticMarkup(<WholeRanges text={text} />);
  expect(html.match(/(?<=<span class="whole">)[^<]+/g)).toEqual(["450–600", "20,000–30,000"]);
  expect(html.replaceAll(/<[^>]+>/g, "")).toBe(text);
});
