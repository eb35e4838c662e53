import type { Local } from "@sitrep/api/local";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openHostile } from "../record/hostile.fixture.ts";
import { viewOver } from "../view.fixture.ts";
import { ComparedFigures } from "./compared-figures.tsx";
import { groupEstimates, isAnonymous, scopeWords, unitOf } from "./estimate-rows.tsx";
import { MetricSection } from "./metric-section.tsx";

let local: Local;

beforeAll(async () => {
  local = await openHostile();
});

afterAll(() => local.close());

test("figures of one thing stand together, the named before those who are not", async () => {
  const view = await viewOver(local);
  const { items } = await local.caller.estimates.list({ sort: "title" });
  const groups = groupEstimates(items, view);
  expect(groups.map(({ rows }) => rows.map(({ key }) => key))).toEqual([
    ["demo/low", "demo/high"],
    ["demo/french"],
  ]);
  const [first] = items;
  expect(first && [scopeWords(first), unitOf(first), isAnonymous(first)]).toEqual([
    "Iraq",
    "people",
    false,
  ]);
});

test("a chart of unlike figures says that they share an axis for their size alone", async () => {
  const view = await viewOver(local);
  const { items } = await local.caller.estimates.list({});
  const draw = (shown: typeof items): string =>
    renderToStaticMarkup(<MetricSection estimates={shown} view={view} />);
  expect(draw(items)).toContain("share an axis only so that their size can be seen");
  expect(draw(items.filter((one) => one.population === "Fighters"))).not.toContain("share an axis");
});

test("C1: a figure is set beside the others with the finding in words", async () => {
  const view = await viewOver(local);
  const { item, compared } = await local.caller.estimates.byId({ id: "demo/low" });
  const drawn = renderToStaticMarkup(
    <ComparedFigures item={item} compared={compared} view={view} />,
  );
  expect(drawn).toMatch(/May be compared with it.*They disagree: no number fits both/s);
  expect(drawn).toMatch(/not comparable.*in who or what is counted/s);
});
