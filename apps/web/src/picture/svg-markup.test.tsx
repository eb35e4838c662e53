import { expect, test } from "vitest";
import { svgMarkup } from "./svg-markup.ts";

function Bar({ at, words }: { readonly at: number; readonly words: string }) {
  return (
    <a href="/incidents" tabIndex={-1}>
      <title>{words}</title>
      <rect
        className="sure"
        x={`${at}%`}
        strokeWidth={2}
        data-tone={undefined}
        aria-hidden="true"
      />
    </a>
  );
}

test("components are called, attributes written as SVG writes them, and links left out", () => {
  const drawn = svgMarkup(
    <div>
      <svg viewBox="0 0 1 1" width="100%">
        {[1, 2].map((at) => (
          <Bar key={at} at={at} words="a" />
        ))}
        {false}
        {null}
      </svg>
    </div>,
  );
  const bar = (at: number) => `<g><title>a</title><rect class="sure" x="${at}%" stroke-width="2"></rect></g>`; // prettier-ignore
  expect(drawn).toBe(`<svg viewBox="0 0 1 1" width="100%">${bar(1)}${bar(2)}</svg>`);
});

test("text is text, whatever stands in it", () => {
  const drawn = svgMarkup(<Bar at={1} words={'</title><script>alert("1")</script>&\u0000\uD800'} />);
  expect(drawn).toContain("&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;</title>");
  expect(drawn).not.toContain("<script");
}); // prettier-ignore
