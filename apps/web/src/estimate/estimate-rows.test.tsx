import type { Local } from "@sitrep/api/local";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openHostile } from "../record/hostile.fixture.ts";
import { viewOver } from "../view.fixture.ts";
import { BesideSection, askPictures } from "./beside-section.tsx";
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

test("C1, C6: a figure stands first among the others of its measure, in the words of the picture of all", async () => {
  const view = await viewOver(local);
  const { item } = await local.caller.estimates.byId({ id: "demo/french" });
  const pictures = await askPictures(item, view);
  const drawn = renderToStaticMarkup(<BesideSection item={item} pictures={pictures} view={view} />);
  expect(drawn).toContain("Beside other figures");
  expect(drawn).toMatch(/data-tone="chosen"[^]*Recruits from France[^]*data-tone="plain"/);
  expect(drawn).toMatch(/Apart from .*counts “/s);
  expect(drawn).toContain("/why?of=/estimates%3Fmetric%3Dfighters-present");
});
