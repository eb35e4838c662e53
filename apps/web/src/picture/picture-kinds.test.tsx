import type { Local } from "@sitrep/api/local";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SCRIPT, openHostile } from "../record/hostile.fixture.ts";
import { pictureSvg } from "./picture-file.ts";
import { PICTURE_KINDS } from "./picture-kinds.tsx";

let local: Local;

beforeAll(async () => {
  local = await openHostile();
});

afterAll(() => local.close());

async function drawn(name: string, query: object = {}): Promise<string | null> {
  const picture = await PICTURE_KINDS[name]?.draw(local.caller, query);
  return picture ? pictureSvg({ ...picture, notes: [...picture.notes, "Data: Demo, CC BY 4.0."] }) : null;
} // prettier-ignore

test("figures are drawn with the bars of the page, and whatever names hold is text", async () => {
  const svg = await drawn("estimates", { metric: "fighters-present" });
  expect(svg).toContain('class="range-mark"');
  expect(svg).toContain(">An army</text>");
  expect(svg).toContain("Data: Demo, CC BY 4.0.");
  expect(svg).not.toMatch(/<a\b|href|onload/);
  const hostile = `${SCRIPT} ]]> & "quoted"`;
  const picture = { title: hostile, subtitle: hostile, notes: [hostile], drawing: null, height: 1 };
  const written = pictureSvg(picture);
  expect(written).not.toContain("<script");
  expect(written).toContain("&lt;script&gt;");
});

test("a picture stands alone: it names its fonts with what stands in for them, has no variable and asks for nothing", async () => {
  for (const [name, query] of [["map", {}], ["estimates", {}], ["series", {}], ["series", { beside: "kind" }]] as const) {
    const svg = (await drawn(name, query)) ?? "";
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="960"/);
    expect(svg).toMatch(/font-family:'IBM Plex Sans', .*sans-serif/);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/var\(|https?:|@import|undefined|NaN/);
  }
}); // prettier-ignore

test("what nothing fits has no picture", async () => {
  expect(await drawn("estimates", { q: "nobody said this" })).toBeNull();
  expect(await drawn("balances", { id: "demo/nothing" })).toBeNull();
});

test("each kind leads to the page that shows the same", () => {
  const asked = { metric: "fighters-present", measure: "fighters-present person", knownAt: "2" };
  expect(PICTURE_KINDS["estimates"]?.page(asked)).toEqual({
    path: "/estimates",
    query: { metric: "fighters-present", knownAt: "2" },
  });
  expect(PICTURE_KINDS["balances"]?.page({ id: "demo/sum", knownAt: "2" })).toEqual({
    path: "/record",
    query: { id: "demo/sum" },
  });
});
