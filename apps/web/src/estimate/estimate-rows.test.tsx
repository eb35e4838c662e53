import type { Local } from "@sitrep/api/local";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openHostile } from "../record/hostile.fixture.ts";
import { viewOver } from "../view.fixture.ts";
import { ComparedFigures } from "./compared-figures.tsx";
import { groupEstimates, isAnonymous, scopeWords, unitOf } from "./estimate-rows.tsx";
import { PictureSection } from "./picture-section.tsx";

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

test("C6: a picture shows what may be compared in one band, and says why the others stand apart", async () => {
  const view = await viewOver(local);
  const { items } = await local.caller.estimates.compare({});
  const [picture] = items;
  if (picture === undefined) throw new Error("there is no picture");
  const drawn = renderToStaticMarkup(<PictureSection picture={picture} isFirst view={view} />);
  expect(drawn).toMatch(/May be compared:.*No number fits both/s);
  expect(drawn).toMatch(/Stand apart:.*Apart from .*counts “/s);
  expect(drawn).toContain("independent origin");
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
