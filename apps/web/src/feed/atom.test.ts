import { expect, test } from "vitest";
import type { AtomFeed } from "./atom.ts";
import { atomText } from "./atom.ts";
import { entryId } from "./entry-id.ts";

const HOSTILE = "<b>&\u0000\u202Emoc.\uD800 ]]> \"' \u{1F4A5}";

const FEED: AtomFeed = {
  id: entryId("ledger", "feed"),
  language: "en",
  title: HOSTILE,
  subtitle: HOSTILE,
  updated: "2026-11-20T09:00:00.000Z",
  rights: HOSTILE,
  links: [{ rel: "self", type: "application/atom+xml", href: "http://here/feed?a=1&b=2" }],
  entries: [
    {
      id: entryId("batch", "demo/one", "amended"),
      title: HOSTILE,
      updated: "2026-11-20T09:00:00.000Z",
      author: HOSTILE,
      href: "http://here/",
      category: HOSTILE,
      lines: [HOSTILE],
      rights: HOSTILE,
    },
  ],
};

test("G6: a text is shown as text, without what XML forbids or what turns its direction", () => {
  const text = atomText(FEED);
  expect(text).toContain("&lt;b&gt;&amp;\uFFFDmoc.\uFFFD ]]&gt; &quot;&apos; \u{1F4A5}");
  for (const bad of ["\u0000", "\u202E", "<b>"]) expect(text).not.toContain(bad);
  expect(text).toContain('href="http://here/feed?a=1&amp;b=2"');
});

test("an id is a UUID of version 8 that depends on all of its parts and on nothing else", () => {
  const id = entryId("a", "b");
  expect(id).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(entryId("a", "b")).toBe(id);
  expect(entryId("ab", "")).not.toBe(id);
});

test("A2, G6: what is set apart stays so, unless a text breaks out of it", () => {
  const [entry] = FEED.entries;
  const textOf = (line: string): string =>
    atomText({ ...FEED, language: "ar", entries: entry ? [{ ...entry, lines: [line] }] : [] });
  expect(textOf("كان \u2066[1\u20142]\u2069")).toContain("<li>كان \u2066[1\u20142]\u2069</li>");
  expect(textOf("\u2068a\u2069\u202Eb\u2069")).toContain("<li>ab</li>");
  expect(textOf("\u2068a\u2067b\u2069\u2069")).toContain("<li>ab</li>");
  const text = textOf("x");
  expect(text).toContain('xml:lang="ar"');
  expect(text).toContain('dir="rtl"');
});
