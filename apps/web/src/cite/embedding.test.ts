import { expect, test } from "vitest";
import { embeddingOf } from "./embedding.ts";

test("L11: a page with a picture is embedded as that picture, at its batch, which leads to the permalink", () => {
  const address = "https://sitrep.example/explore?kind=abduction&knownAt=3&rules=1&sort=when";
  expect(embeddingOf(address, 'Abductions, "all" <b>')).toBe(
    '<a href="https://sitrep.example/explore?kind=abduction&amp;knownAt=3&amp;rules=1&amp;sort=when">' +
      '<img src="https://sitrep.example/picture/series.svg?kind=abduction&amp;knownAt=3" ' +
      'alt="Abductions, &quot;all&quot; &lt;b&gt;" width="960"></a>',
  );
});

test("a page without a picture, a record, and what is no address are not embedded", () => {
  for (const address of ["https://a.example/incidents", "https://a.example/places/a/b", "/series", "x"])
    expect(embeddingOf(address, "")).toBeNull();
}); // prettier-ignore
