import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LeanHtml } from "./lean-html.ts";

/** A page in pieces as the filter gives it back. */
function lean(pieces: readonly string[]): string {
  const filter = new LeanHtml();
  return pieces.map((piece) => filter.push(piece)).join("") + filter.end();
}

const HEAD =
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/>';
const NAMED =
  '<link rel="preload" as="script" href="/_next/static/a.js"/><script src="/_next/static/a.js" async=""></script>';
const MOVES = '<script nonce="x">$RC=function(b,c){};$RC("B:0","S:0")</script>';
const STARTS =
  '<script nonce="x" id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>';
const DATA =
  '<script nonce="x">(self.__next_f=self.__next_f||[]).push([0])</script><script nonce="x">self.__next_f.push([1,"<b>\\u003c/script>"])</script>';
const END = "</body></html>";

/** A page with some content, as Next writes it. */
const PAGES = fc
  .array(
    fc.constantFrom(
      "<p>a &lt; b</p>",
      '<p title="a &gt; b">ناس</p>',
      MOVES,
      "<br/>",
      '<script type="application/ld+json">{}</script>',
    ),
  )
  .map((parts) => parts.join(""));

const WHOLE = (content: string): string =>
  HEAD + NAMED + "</head><body>" + content + STARTS + DATA + END;

/** Any cut of a text into pieces. */
function piecesOf(text: string, cuts: readonly number[]): readonly string[] {
  const at = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].toSorted((a, b) => a - b);
  return [0, ...at].map((from, index) => text.slice(from, at[index] ?? text.length));
}

test("a page keeps all but the scripts and the data of React, however it is cut", () => {
  fc.assert(
    fc.property(PAGES, fc.array(fc.nat(10_000)), (content, cuts) => {
      expect(lean(piecesOf(WHOLE(content), cuts))).toBe(HEAD + "</head><body>" + content + END);
    }),
  );
});

test("two texts beside one another become one, however the page is cut", () => {
  const page = HEAD + "</head><body><p>1<!-- --> <!-- -->incident &lt;!-- --&gt;</p>" + END;
  fc.assert(
    fc.property(fc.array(fc.nat(10_000)), (cuts) => {
      expect(lean(piecesOf(page, cuts))).toBe(
        HEAD + "</head><body><p>1 incident &lt;!-- --&gt;</p>" + END,
      );
    }),
  );
});

test("an error page of Next's keeps what draws it, however it is cut", () => {
  const page = '<html id="__next_error__"><head>' + NAMED + "</head><body>" + DATA + END;
  fc.assert(
    fc.property(fc.array(fc.nat(10_000)), (cuts) => {
      expect(lean(piecesOf(page, cuts))).toBe(page);
    }),
  );
});

test("an error page of Next's keeps what its texts are found by", () => {
  const page = '<html id="__next_error__"><body><p>1<!-- --> b</p></body></html>';
  expect(lean([page])).toBe(page);
});

test("a page that is cut off loses nothing of what came", () => {
  expect(lean([HEAD, "</head><body><p>half", "<scri"])).toBe(HEAD + "</head><body><p>half<scri");
  expect(lean([HEAD, "<script src="])).toBe(HEAD + "<script src=");
});
