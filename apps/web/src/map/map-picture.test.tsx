import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { MadeUp } from "./answer.fixture.ts";
import { mapAnswerOver } from "./answer.fixture.ts";
import { frameOfBoth } from "./frame.ts";
import { MapPicture } from "./map-picture.tsx";
import { marksOf } from "./marks-of.ts";

const FRAME = frameOfBoth(720, 560);

async function draw(incidents: readonly MadeUp[]): Promise<string> {
  const answer = await mapAnswerOver(incidents);
  return renderToStaticMarkup(
    <MapPicture
      marks={marksOf(answer, FRAME)}
      frame={FRAME}
      label="Incidents on record"
      href={(place, isNear) => `/incidents?place=${place}${isNear ? "&near" : ""}`}
    />,
  );
}

/** The link of one place. */
function linkOf(html: string, place: string): string {
  const links = html.match(/<a [^>]*data-mark.*?<\/a>/g) ?? [];
  return links.find((link) => link.includes(`place=gazetteer/${place}"`)) ?? "";
}

test("P4: an incident known only to a governorate shades it and never yields a dot or ring", async () => {
  const html = await draw([{ place: "iq-nineveh", precision: "governorate" }]);
  expect(html).not.toContain('data-mark="dot"');
  expect(html).not.toContain('data-mark="ring"');
  expect(linkOf(html, "iq-nineveh")).toContain('data-shade="1"');
  expect(linkOf(html, "iq-nineveh")).toContain("1 or more known only to be somewhere in it");
});

test("P4: an incident known only to a country shades the country, with its count in words", async () => {
  const html = await draw([
    { place: "iq", precision: "country" },
    { place: "iq", precision: "country" },
  ]);
  expect(html).not.toContain('data-mark="dot"');
  expect(html).not.toContain("data-shade");
  expect(html.match(/data-known-only/g)).toHaveLength(1);
  expect(html).toContain("2 or more somewhere in it");
});

test("P4: a district shades its governorate and is named", async () => {
  const html = await draw([{ place: "iq-nineveh-sinjar-district", precision: "district" }]);
  expect(html).not.toContain('data-mark="dot"');
  expect(linkOf(html, "iq-nineveh")).toContain("Sinjar District: 1 or more");
});

test("P4: a settlement is a dot, and near it is a ring of 25 km true to scale", async () => {
  const dot = await draw([{ place: "iq-nineveh-mosul", precision: "settlement" }]);
  expect(linkOf(dot, "iq-nineveh-mosul")).toContain('data-mark="dot"');
  expect(dot).not.toContain('data-mark="ring"');
  const ring = await draw([{ place: "iq-nineveh-mosul", precision: "near-settlement" }]);
  expect(ring).not.toContain('data-mark="dot"');
  const path = /data-mark="ring".*?<path [^>]*d="([^"]+)"/.exec(ring)?.[1] ?? "";
  const across = path.match(/[\d.]+(?=,)/g)?.map(Number) ?? [];
  const unitsPerDegree = frameOfBoth(720, 560).projection.scale() * (Math.PI / 180);
  const kmPerUnit = (111.32 * Math.cos((36.335 * Math.PI) / 180)) / unitsPerDegree;
  const diameterKm = (Math.max(...across) - Math.min(...across)) * kmPerUnit;
  expect(diameterKm).toBeGreaterThan(48);
  expect(diameterKm).toBeLessThan(52);
});

test("V1: nobody watching is hatch, watched without reports is 0, and neither is shaded", async () => {
  const html = await draw([{ place: "iq-anbar", precision: "governorate" }]);
  expect(linkOf(html, "sy-homs")).toContain("url(#hatch)");
  expect(linkOf(html, "sy-homs")).toContain("not covered: nobody was watching");
  expect(linkOf(html, "iq-basra")).toContain("none reported");
  expect(linkOf(html, "iq-basra")).not.toContain("url(#hatch)");
  expect(linkOf(html, "iq-basra")).not.toContain("data-shade");
  expect(html).toContain("0 reported");
});

test("V8: a watched governorate is not called empty while incidents are known only to its country", async () => {
  const html = await draw([{ place: "iq", precision: "country" }]);
  expect(linkOf(html, "iq-basra")).toContain("known only to a wider area");
  expect(html).not.toContain("0 reported");
});

test("every mark is a link with a name", async () => {
  const html = await draw([{ place: "iq-nineveh-mosul", precision: "site" }]);
  const links = html.match(/<a [^>]*data-mark.*?<\/a>/g) ?? [];
  expect(links.length).toBeGreaterThan(30);
  for (const link of links)
    expect(link).toMatch(/href="\/incidents\?place=[^"]+".*<title>[^<]+<\/title>/);
});

test("a picture that changes in place names its ground, and leaves out the ground that its reader holds", async () => {
  const marks = marksOf(await mapAnswerOver([]), FRAME);
  const over = { taken: () => [], draw: () => null };
  const drawn = (isHeld: boolean): string =>
    renderToStaticMarkup(
      <MapPicture
        marks={marks}
        frame={FRAME}
        label=""
        href={() => "/"}
        over={over}
        isHeld={isHeld}
      />,
    );
  const [whole, held] = [drawn(false), drawn(true)];
  expect(whole).toContain(`data-frame="${FRAME.key}"`);
  const named = /(<path [^>]*data-ground="[^"]+") d="M[^"]*"/g;
  expect(whole.match(named)?.length).toBeGreaterThan(30);
  expect(held).toBe(whole.replaceAll(named, "$1"));
});
