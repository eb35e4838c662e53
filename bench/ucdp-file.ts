/**
 * A file of the shape of UCDP's georeferenced events, 49 columns, as invented as it is alike: packed sources with doubled
 * quotes, free-text sources in older rows, odd rows whose low is above their best, long texts with line breaks. The same
 * for the same numbers. A later edition changes some rows in a thousand, leaves out one in a thousand and adds as many.
 */
import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { mulberryBelow } from "@sitrep/domain/mulberry.fixture";

/** How many rows the yearly file has. */
export const YEARLY_ROWS = 385_918;

/** How large, and which edition. */
export interface UcdpFile {
  readonly rows: number;
  readonly edition: number;
}

const HEADER = [
  "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id",
  "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a",
  "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office", "source_date",
  "source_headline", "source_original", "where_prec", "where_coordinates", "where_description", "adm_1", "adm_2",
  "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id", "region", "event_clarity", "date_prec",
  "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa",
  "gwnob",
] as const; // prettier-ignore

/** Countries by the codes of Gleditsch and Ward, as the publisher writes them. */
const COUNTRIES = [
  ["Afghanistan", 700, "Asia"], ["Algeria", 615, "Africa"], ["Angola", 540, "Africa"], ["Colombia", 100, "Americas"],
  ["DR Congo (Zaire)", 490, "Africa"], ["Ethiopia", 530, "Africa"], ["India", 750, "Asia"], ["Iraq", 645, "Middle East"],
  ["Mali", 432, "Africa"], ["Mexico", 70, "Americas"], ["Nepal", 790, "Asia"], ["Nigeria", 475, "Africa"],
  ["Pakistan", 770, "Asia"], ["Philippines", 840, "Asia"], ["Somalia", 520, "Africa"], ["Sri Lanka", 780, "Asia"],
  ["Sudan", 625, "Africa"], ["Syria", 652, "Middle East"], ["Turkey", 640, "Middle East"], ["Ukraine", 369, "Europe"],
  ["Yemen (North Yemen)", 678, "Middle East"],
] as const; // prettier-ignore

const WORDS = [
  "army", "says", "rebels", "attack", "village", "killed", "clashes", "northern", "district", "police", "convoy", "after",
  "shelling", "civilians", "wounded", "security", "forces", "operation", "militants", "border", "town", "bomb", "fighters",
  "base", "report", "officials", "southern", "market", "raid", "government", "troops", "province", "ambush", "leader",
  "children", "road", "camp", "peace", "talks", "air", "strike", "fire", "night", "two", "dozen", "near", "capital",
] as const; // prettier-ignore
const SYLLABLES = [
  "ba", "dar", "el", "fa", "gor", "hin", "ka", "lam", "mor", "na", "qal", "ra", "sha", "tel", "um", "wad", "ya", "zi",
] as const; // prettier-ignore

function pick<Item>(list: readonly [Item, ...Item[]] | readonly Item[], at: number): Item {
  const item = list[at % list.length];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

/** Writes the file. */
export async function writeUcdpFile(path: string, { rows, edition }: UcdpFile): Promise<void> {
  const file = createWriteStream(path);
  let text = `${HEADER.map((name) => `"${name}"`).join(",")}\n`;
  for (let row = 0; row < rows; row += 1) {
    const fate = mulberryBelow(row * 7 + 3)(1000);
    // Of a thousand rows one is in each edition alone, and four differ from edition to edition.
    const isOfOneEdition = fate === 0;
    const change = fate > 0 && fate <= 4 ? edition : 1;
    text += rowOf(row, isOfOneEdition ? row + edition * 10_000_000 : row, change);
    if (text.length < 1 << 20) continue;
    if (!file.write(text)) await once(file, "drain");
    text = "";
  }
  file.end(text);
  await once(file, "finish");
}

function nameOf(seed: number): string {
  const next = mulberryBelow(seed);
  const name = Array.from({ length: 2 + next(2) }, () => pick(SYLLABLES, next(99))).join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function wordsOf(next: (below: number) => number, count: number): string {
  return Array.from({ length: count }, () => pick(WORDS, next(997))).join(" ");
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function dayOf(day: number): string {
  return new Date(Date.UTC(1989, 0, 1 + day)).toISOString().slice(0, 10);
}

interface Cited {
  readonly office: string;
  readonly date: string;
  readonly headline: string;
}

/** One row; `change` moves its deaths and its words. */
function rowOf(row: number, id: number, change: number): string {
  const next = mulberryBelow(row + 1);
  const [country, gwno, region] = pick(COUNTRIES, next(400) + next(400));
  const day = next(365 * 35);
  const start = dayOf(day);
  const year = Number(start.slice(0, 4));
  const length = next(5) === 0 ? next(20) : 0;
  const dyad = gwno * 20 + next(20);
  const [sideA, sideB] = [
    `Government of ${country}`,
    `${nameOf(dyad)} ${pick(["Front", "Army", "Movement"], dyad)}`,
  ];
  const violence = 1 + (next(10) ** 2 % 3);
  const adm1 = gwno * 30 + next(18);
  const town = adm1 * 40 + next(40);
  const place = nameOf(town);
  const precision = pick([1, 1, 1, 2, 3, 4, 5, 6], next(800));
  const [latitude, longitude] = [
    (next(180_000_000) - 90_000_000) / 1e6,
    (next(360_000_000) - 180_000_000) / 1e6,
  ];
  const isOld = year < 2009 && next(10) < 9;
  const sources = isOld ? [] : Array.from({ length: countOf(next) }, () => citedBy(next, day));
  const [a, b, civilians, unknown] = [next(3), next(6), next(4) ** 2, next(9) === 0 ? next(5) : 0];
  const best = a + b + civilians + unknown + change - 1;
  const isOdd = next(100) === 0;
  const low = isOdd ? best + 1 + next(4) : Math.max(0, best - next(3));
  const high = best + (next(3) === 0 ? next(30) : 0);
  const packed = sources.map(({ office, date, headline }) =>
    quoted(`${office},${date},${headline}`),
  );
  const free = `${pick(["Reuters", "AFP", "Xinhua"], next(99))} ${start} ${quoted(wordsOf(next, 5 + next(8)).toUpperCase())}`;
  const cells: readonly string[] = [
    String(id + 1000), quoted(`${country.slice(0, 3).toUpperCase()}-${year}-${violence}-${dyad}-${row}`), String(year), "1",
    quoted("Clear"), String(violence), String(dyad + 200), String(dyad + 200), quoted(`${country}: Government`),
    String(dyad), String(dyad), quoted(`${sideA} - ${sideB}`), String(gwno + 17), String(gwno + 17), quoted(sideA),
    String(dyad + 4000), String(dyad + 4000), quoted(sideB), String(isOld ? -1 : sources.length),
    quoted(isOld ? free : packed.join(";")), quoted(sources.map(({ office }) => office).join(";")),
    quoted(sources.map(({ date }) => date).join(";")), quoted(sources.map(({ headline }) => headline).join(";")),
    quoted(next(3) === 0 ? "" : wordsOf(next, 2)), String(precision),
    quoted(`${place} ${pick(["village", "town", "city"], town)}`), quoted(descriptionOf(next, place, change)),
    quoted(`${nameOf(adm1)} province`), quoted(next(4) === 0 ? "" : `${nameOf(town >> 3)} district`), String(latitude),
    String(longitude), quoted(`POINT (${longitude} ${latitude})`), String(100_000 + next(99_999)), quoted(country),
    String(gwno), quoted(region), String(1 + Number(next(9) === 0)), String(length === 0 ? 1 : 2),
    quoted(`${start} 00:00:00.000`), quoted(`${dayOf(day + length)} 00:00:00.000`), String(a), String(b), String(civilians),
    String(unknown), String(best), String(high), String(low), String(gwno), "",
  ]; // prettier-ignore
  return `${cells.join(",")}\n`;
}

/** Mostly one source, at times as many as 38. */
function countOf(next: (below: number) => number): number {
  const roll = next(1000);
  if (roll < 700) return 1;
  if (roll < 998) return 2 + next(3);
  return 5 + next(34);
}

/** An article: a tenth of those on a day are cited by other rows too. */
function citedBy(next: (below: number) => number, day: number): Cited {
  const isShared = next(10) === 0;
  const own = isShared ? mulberryBelow(day * 3 + next(2)) : next;
  const office = `${nameOf(own(90) ** 2)} ${pick(["News", "Times", "Post", "Agency"], own(99))}`;
  return { office, date: dayOf(day + own(3)), headline: wordsOf(own, 5 + own(9)) };
}

function descriptionOf(next: (below: number) => number, place: string, change: number): string {
  const edited = change === 1 ? "" : `, ${pick(WORDS, change)}`;
  if (next(50) === 0)
    return `${place}${edited} (${wordsOf(next, 12)})\n${wordsOf(next, 20)}\n\n${wordsOf(next, 15)}`;
  return `in ${place}${edited}, ${wordsOf(next, 2 + next(4))}`;
}
