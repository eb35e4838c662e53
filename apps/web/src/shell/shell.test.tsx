import type { Local } from "@sitrep/api/local";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SCRIPT, openHostile } from "../record/hostile.fixture.ts";
import { viewOver } from "../view.fixture.ts";
import type { View } from "../view.ts";
import { KnownAtBar } from "./known-at-bar.tsx";
import { Masthead } from "./masthead.tsx";
import { RemovedNotice } from "./removed-notice.tsx";
import { RulesNotice } from "./rules-notice.tsx";

let local: Local;

beforeAll(async () => {
  local = await openHostile();
});

afterAll(() => local.close());

test("L5: the past is a banner with a way back that keeps the filters", async () => {
  const kept = { metric: "cash-held" };
  const view = await viewOver(local, { path: "/estimates", knownAt: "1", kept });
  const drawn = renderToStaticMarkup(<KnownAtBar view={view} />);
  expect(drawn).toContain("You are looking back.");
  expect(drawn).toContain("batch 1 of 2");
  expect(drawn).toContain('href="/estimates?metric=cash-held"');
  expect(drawn).toContain('name="metric" value="cash-held"');
});

test("the present is a quiet line", async () => {
  const drawn = renderToStaticMarkup(<KnownAtBar view={await viewOver(local)} />);
  expect(drawn).toContain("As known now: batch 2");
  expect(drawn).not.toContain("looking back");
});

test("L11: the bar leads to the citation of the page, and of the past to what changed since", async () => {
  const asked = { path: "/incidents", knownAt: "1", kept: { kind: "explosion", sort: "when" } };
  const drawn = renderToStaticMarkup(<KnownAtBar view={await viewOver(local, asked)} />);
  const of = encodeURIComponent("/incidents?kind=explosion&knownAt=1&rules=1&sort=when");
  expect(drawn).toContain(`of=${of.replaceAll("%2F", "/")}"`);
  const [, changes = ""] = /href="(\/changes\?[^"]*)"/.exec(drawn) ?? [];
  expect(decodeURIComponent(changes)).toMatch(/kind=explosion&amp;since=1$/);
  const present = renderToStaticMarkup(<KnownAtBar view={await viewOver(local, { path: "/about" })} />);
  expect(present).not.toContain("/cite");
  expect(present).not.toContain("/changes");
}); // prettier-ignore

test("L12: a link of other rules says so and what moved; one of today's says nothing", async () => {
  const drawnFor = async (rules: View["rules"]) => {
    const view = await viewOver(local, { path: "/incidents", rules });
    return renderToStaticMarkup(<RulesNotice view={view} />);
  };
  const moved = [{ rule: "Q9", words: `About is wider ${SCRIPT}.` }];
  const older = await drawnFor({ is: "older", version: 1, moved });
  expect(older).toContain("made under version 1 of the rules. They have moved since");
  expect(older).toContain("rule Q9");
  expect(older).not.toContain(SCRIPT);
  expect(await drawnFor({ is: "newer", version: 9 })).toContain("made under version 9");
  expect(await drawnFor({ is: "same", version: 1 })).toBe("");
  expect(await drawnFor(null)).toBe("");
});

test("F3: what was left out is shown as text, with a way on", async () => {
  const removed = [{ name: "foo", seen: SCRIPT, why: "is not known here" }];
  const view = await viewOver(local, { path: "/claims", kept: { q: "x" }, removed });
  const drawn = renderToStaticMarkup(<RemovedNotice view={view} />);
  expect(drawn).not.toContain(SCRIPT);
  expect(drawn).toContain('href="/claims?q=x"');
});

test("the masthead marks where one is and keeps the moment", async () => {
  const { href } = await viewOver(local, { knownAt: "1" });
  const drawn = renderToStaticMarkup(<Masthead path="/estimates/demo/low" href={href} />);
  expect(drawn).toMatch(/href="\/estimates\?knownAt=1" aria-current="true"/);
  expect(drawn).toContain('<input type="hidden" name="knownAt" value="1"/>');
});
