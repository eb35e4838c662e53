import type { Local } from "@sitrep/api/local";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askOnce } from "../answers.ts";
import { filterChoices } from "../list/filter-choices.ts";
import { IncidentFilter } from "../incident/incident-filter.tsx";
import { Legend } from "../marks/legend.tsx";
import { SCRIPT, openHostile } from "../record/hostile.fixture.ts";
import { Masthead } from "../shell/masthead.tsx";
import { viewOver } from "../view.fixture.ts";
import { instantWords } from "../words/instant.ts";
import { countKind } from "../words/kind.ts";
import { numberWords, tickWords } from "../words/number.ts";
import { describeInterval, describeWhen } from "../words/said.ts";
import { RecordText, setApart } from "./record-text.tsx";
import { withReaderNames } from "./reader-names.ts";
import { pageLanguage, localPath, speak } from "./speech.ts";

let local: Local;

beforeAll(async () => {
  local = await openHostile();
});

afterAll(() => local.close());

const inArabic = <Result,>(run: () => Result): Result => speak("ar", run);

describe("A6: the language goes with the request", () => {
  test("is English where nobody asked, and holds for what waits in between", async () => {
    expect(pageLanguage()).toBe("en");
    const heard = inArabic(async () => {
      await Promise.resolve();
      return pageLanguage();
    });
    expect(pageLanguage()).toBe("en");
    expect(await heard).toBe("ar");
  });

  test("links and forms keep it, with the filters and the moment", async () => {
    const drawn = await inArabic(async () => {
      const view = await viewOver(local, { path: "/incidents", knownAt: "1", kept: { q: "x" } });
      expect(view.href("/map", { q: "x" })).toBe("/ar/map?knownAt=1&q=x");
      expect(view.recordHref("incident", "demo/raid")).toBe("/ar/incidents/demo/raid?knownAt=1");
      return renderToStaticMarkup(<Masthead path="/incidents" href={view.href} kept={view.kept} />);
    });
    expect(drawn).toContain('action="/ar/search"');
    expect(drawn).toContain('href="/incidents?knownAt=1&amp;q=x" lang="en"');
    expect(drawn.match(/href="\/(?!ar\b)[a-z]+/g)).toEqual(['href="/incidents']);
    expect(inArabic(() => localPath("/"))).toBe("/ar");
  });

  test("an answer is kept for each language by itself", async () => {
    const view = await viewOver(local);
    const ask = () => askOnce("language", view, async () => pageLanguage());
    expect([await ask(), await inArabic(ask), await ask()]).toEqual(["en", "ar", "en"]);
  });
});

describe("what is written in Arabic", () => {
  test("A1, A2, A3: counts, ranges, dates and instants", () => {
    expect(
      inArabic(() => [
        countKind("incident", 3),
        numberWords(1700),
        tickWords(200_000_000),
        describeInterval({ low: 1000, high: 2000, lowOpen: false, highOpen: false }),
        describeWhen("2019-02-17"),
        instantWords("2026-11-20T09:00:00.000Z"),
      ]),
    ).toEqual([
      "3 حوادث",
      "1,700",
      "200\u00A0مليون",
      "\u20661,000\u2060–\u20602,000\u2069",
      "17 شباط 2019",
      "20 تشرين الثاني 2026، الساعة 09:00 بالتوقيت العالمي",
    ]);
  });

  test("a form and a legend hold no English word", async () => {
    const drawn = await inArabic(async () => {
      const view = await viewOver(local, { path: "/incidents" });
      const { labels: _, ...choices } = await filterChoices(view.caller, "2");
      const empty = { ...choices, places: [], actors: [], sources: [], documents: [], labels: {} };
      return renderToStaticMarkup(
        <>
          <IncidentFilter view={view} choices={empty} labels={{}} />
          <Legend of={["range", "about", "not-covered", "confirmed", "derived"]} view={view} />
        </>,
      );
    });
    const text = drawn
      .replace(/<option value="[a-z-]*">(?=[^<]*<\/option>)/g, " ")
      .replace(/<[^>]*>/g, " ");
    expect(text.match(/\p{Script=Latin}{2,}/gu) ?? []).toEqual([]);
  });
});

describe("what a contributor wrote", () => {
  test("stays in its own language and direction", () => {
    const drawn = inArabic(() => renderToStaticMarkup(<RecordText text="Raid near Hawija" />));
    expect(drawn).toBe('<bdi lang="en">Raid near Hawija</bdi>');
    expect(inArabic(() => renderToStaticMarkup(<RecordText text="غارة" />))).toBe(
      "<bdi>غارة</bdi>",
    );
    expect(renderToStaticMarkup(<RecordText text="غارة" />)).toBe('<bdi lang="ar">غارة</bdi>');
    expect(renderToStaticMarkup(<RecordText text="Raid" />)).toBe("Raid");
  });

  test("turns nothing around it, whatever marks it holds, and is text", () => {
    const hostile = "\u202Eab\u202C";
    expect(inArabic(() => setApart(hostile))).toBe(`\u2068${hostile}\u2069`);
    expect(renderToStaticMarkup(<RecordText text={SCRIPT} />)).not.toContain(SCRIPT);
  });
});

test("names change places wherever both are known, and nothing else does", () => {
  const place = { name: "Iraq", nameAr: "العراق", inner: [{ label: "Kirkuk", labelAr: "كركوك" }] };
  const turned = { name: "العراق", nameAr: "Iraq", inner: [{ label: "كركوك", labelAr: "Kirkuk" }] };
  expect(withReaderNames({ place, name: "one", none: null })).toEqual({
    place: turned,
    name: "one",
    none: null,
  });
  expect(withReaderNames(withReaderNames(place))).toEqual(place);
});
