import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sentenceOf } from "@sitrep/domain/issue";
import { lineage } from "@sitrep/domain/place";
import type { Place } from "@sitrep/domain/place";
import { afterAll, describe, expect, test } from "vitest";
import { ownFiles, readGazetteer } from "./gazetteer.ts";
import { placeFinder, soleBest } from "./place-finder.ts";

const { places, issues, dataset } = readGazetteer();
const byId = new Map(places.map((place) => [place.id, place]));
const parentOf = (id: (typeof places)[number]["id"]) => byId.get(id)?.parent;

function isPinned({ kind }: Place): boolean {
  return kind === "settlement" || kind === "site";
}

function governoratesOf(country: string): Place[] {
  return places.filter(({ kind, parent }) => kind === "governorate" && parent === country);
}

describe("the gazetteer that comes with the project", () => {
  test("L2, P2: has no defect: ids once, parents that exist, no circle, no shared name among siblings", () => {
    expect(issues.map(sentenceOf)).toEqual([]);
    expect(dataset?.id).toBe("gazetteer");
    expect(places.length).toBeGreaterThan(690);
  });

  test("P2: every place but a region ends in a country", () => {
    const tops = places
      .filter(({ kind }) => kind !== "region")
      .map(({ id }) => byId.get(lineage(id, parentOf).at(-1) ?? id)?.kind);
    expect(new Set(tops)).toEqual(new Set(["country"]));
  });

  test("P1: only settlements and sites have a point, and one that has none says why", () => {
    const wrong = places.filter((place) =>
      isPinned(place)
        ? place.point === undefined && !/No point/.test(place.notes ?? "")
        : place.point !== undefined,
    );
    expect(wrong).toEqual([]);
  });

  test("has the governorates of Iraq, Halabja among them, and of Syria, each with an Arabic name", () => {
    expect(governoratesOf("gazetteer/iq")).toHaveLength(19);
    expect(governoratesOf("gazetteer/sy")).toHaveLength(14);
    for (const { id, names } of places.filter(({ kind }) => kind === "governorate"))
      expect([id, names.some(({ lang }) => lang === "ar")]).toEqual([id, true]);
  });

  test("is written in order of ids, so that a new place is one line in a review", () => {
    for (const file of ownFiles.places) {
      const ids = [...readFileSync(file, "utf8").matchAll(/^\{"id":"([^"]+)"/gm)].map(
        ([, id]) => id,
      );
      expect(ids).toEqual(ids.toSorted((one = "", other = "") => (one < other ? -1 : 1)));
      expect(readFileSync(file, "utf8")).toMatch(/^(?:\{.+\}\n)+$/);
    }
  });
});

describe("names that datasets use", () => {
  const find = placeFinder(places);

  /** The first-level units of UCDP GED, as it spells them: two spaces and two names for Kirkuk included. */
  test.each([
    ["Al Anbār province", "iq-anbar"],
    ["Al Başrah  province", "iq-basra"],
    ["Al Muthanná province", "iq-muthanna"],
    ["Al Qādisīyah province", "iq-qadisiyah"],
    ["An Najaf province", "iq-najaf"],
    ["Arbīl province", "iq-erbil"],
    ["As Sulaymānīyah province", "iq-sulaymaniyah"],
    ["At-Ta'mim province", "iq-kirkuk"],
    ["Baghdād province", "iq-baghdad"],
    ["Bābil province", "iq-babil"],
    ["Dahūk province", "iq-dohuk"],
    ["Dhī Qār province", "iq-dhi-qar"],
    ["Diyālá province", "iq-diyala"],
    ["Karbalā’ province", "iq-karbala"],
    ["Kirkūk province", "iq-kirkuk"],
    ["Maysān  province", "iq-maysan"],
    ["Nīnawá province", "iq-nineveh"],
    ["Wāsiţ province", "iq-wasit"],
    ["Şalāḩ ad Dīn province", "iq-salah-al-din"],
    ["Al Hasakah governorate", "sy-hasakah"],
    ["Aleppo governorate", "sy-aleppo"],
    ["Ar Raqqah governorate", "sy-raqqa"],
    ["Damascus governorate", "sy-damascus"],
    ["Daraa governorate", "sy-daraa"],
    ["Deir ez Zor governorate", "sy-deir-ez-zor"],
    ["Hamah governorate", "sy-hama"],
    ["Homs governorate", "sy-homs"],
    ["Idlib governorate", "sy-idlib"],
    ["Latakia governorate", "sy-latakia"],
    ["Quneitra governorate", "sy-quneitra"],
    ["Rif Dimashq governorate", "sy-rif-dimashq"],
  ])("%s is one governorate", (spelling, slug) => {
    expect(find(spelling).map(({ place }) => place.id)).toEqual([`gazetteer/${slug}`]);
  });

  test.each([
    ["Qaḑā’ al Ḩawījah", "iq-kirkuk-hawija-district"],
    ["Qaḑā’ al Mawşil", "iq-nineveh-mosul-district"],
    ["Tooz district", "iq-salah-al-din-tuz-khurmatu-district"],
    ["Qaḑā’ Sharqāţ", "iq-salah-al-din-shirqat-district"],
    ["Al-Shirqat district", "iq-salah-al-din-shirqat-district"],
    ["Qaḑā’ al Ḩaḑr", "iq-nineveh-hatra-district"],
    ["Jabal Saman district", "sy-aleppo-mount-simeon-district"],
    ["Albu Kamal district", "sy-deir-ez-zor-abu-kamal-district"],
  ])("%s is one district", (spelling, slug) => {
    expect(soleBest(find(spelling))?.id).toBe(`gazetteer/${slug}`);
  });

  test("every governorate and district is found by each of its own names, alone of its kind in its parent", () => {
    for (const { id, kind, parent, names } of places) {
      if (kind !== "governorate" && kind !== "district") continue;
      for (const { text } of names) {
        const found = find(text, { within: parent, kinds: [kind] });
        expect([text, found.map(({ place }) => place.id)]).toEqual([text, [id]]);
      }
    }
  });

  test("what five articles name is there", () => {
    for (const name of [
      "Tal al-Asfour",
      "Badush",
      "Baghouz",
      "Ain Issa camp",
      "Tal Zahb",
      "Aslah",
      "Sheikh Bawa",
      "Bir al-Abed",
      "Kurdistan Region of Iraq",
      "Iraq-Syria Border",
      "Saladin",
      "Sinai Peninsula",
    ])
      expect([name, soleBest(find(name)) === null]).toEqual([name, false]);
    for (const name of ["Hawija", "Makhmour", "Shirqat", "Tuz Khurmatu", "Afrin", "Mosul"])
      expect([name, soleBest(find(name, { kinds: ["settlement"] }))?.kind]).toEqual([
        name,
        "settlement",
      ]);
  });
});

function written(slug: string, more: object = {}): string {
  const names = [{ text: slug, lang: "en", preferred: true }];
  return JSON.stringify({ id: `gazetteer/${slug}`, kind: "country", names, ...more });
}

describe("a gazetteer with defects", () => {
  const folder = mkdtempSync(join(tmpdir(), "gazetteer-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  function read(...lines: readonly string[]) {
    const file = join(folder, "places.jsonl");
    writeFileSync(file, lines.join("\n"));
    return readGazetteer({ dataset: ownFiles.dataset, places: [pathToFileURL(file)] });
  }

  test("G1: each bad line is an issue with its line, and the good ones are read", () => {
    const { places: good, issues: found } = read(
      written("a"),
      "{not json",
      "",
      written("b", { colour: "red" }),
      written("c", { point: { lat: 1, lon: 1 } }),
      written("a"),
      written("d", { parent: "gazetteer/nowhere" }),
      JSON.stringify(7),
      written("z"),
    );
    expect(
      found
        .map(({ code, line = 0 }) => [line, code] as const)
        .toSorted(([one], [other]) => one - other),
    ).toEqual([
      [2, "malformed"],
      [4, "unknown-key"],
      [5, "invalid"],
      [6, "duplicate-id"],
      [7, "dangling-reference"],
      [8, "invalid"],
    ]);
    expect(found.every(({ file }) => file === join(folder, "places.jsonl"))).toBe(true);
    expect(good.map(({ id }) => id)).toEqual(["gazetteer/z"]);
  });

  test("P2: a circle of parents is an issue", () => {
    const { issues: found } = read(
      written("a", { parent: "gazetteer/b" }),
      written("b", { parent: "gazetteer/a" }),
    );
    expect(found.map(({ code }) => code)).toEqual(["cycle"]);
  });

  test("siblings of one kind that share a name are warned of, and both are read", () => {
    const town = (slug: string, name: string) =>
      written(slug, {
        kind: "settlement",
        parent: "gazetteer/a",
        names: [{ text: name, lang: "en", preferred: true }],
      });
    const { places: both, issues: found } = read(
      written("a"),
      town("b", "Al-Khalis"),
      town("c", "Khāliş"),
    );
    expect(found.map(({ code, severity, record, line }) => [code, severity, record, line])).toEqual(
      [["contradiction", "warn", "gazetteer/c", 3]],
    );
    expect(both).toHaveLength(3);
  });

  test("a file that is not there is an issue, not an exception", () => {
    const { issues: found } = readGazetteer({
      dataset: ownFiles.dataset,
      places: [pathToFileURL(join(folder, "absent.jsonl"))],
    });
    expect(found.map(({ code }) => code)).toEqual(["unreadable"]);
  });
});
