/** Place facts: what a place is, what it lies in, its names, and its point where it has one. */
import type { Caller } from "@sitrep/api/router";
import { Fact, Facts } from "../record/facts.tsx";
import { LinkList } from "../record/link-list.tsx";
import type { View } from "../view.ts";
import { codeHeading } from "../words/names.ts";

/** The counter's answer about a place. */
export type PlaceAnswer = Awaited<ReturnType<Caller["places"]["byId"]>>;

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });
/** Who keeps the lists that places have codes in. */
const CODE_LISTS: Readonly<Record<string, string>> = {
  geonames: "GeoNames",
  geonamesCode: "GeoNames division",
  iso: "ISO 3166",
  isoNumeric: "ISO 3166 number",
  naturalEarth: "Natural Earth",
};

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(["ar", "fa", "ckb", "syr", "he", "ur"]);

/** The list. */
export function PlaceFacts({
  answer,
  view,
}: {
  readonly answer: PlaceAnswer;
  readonly view: View;
}) {
  const { item, within } = answer;
  const { point, codes = {}, notes } = item;
  const labels = {
    ...answer.labels,
    ...Object.fromEntries(
      within.map(({ id, name }) => [id, { kind: "place" as const, label: name }]),
    ),
  };
  const byLanguage = Map.groupBy(item.names, ({ lang }) => lang);
  return (
    <Facts>
      <Fact name="What">
        <a href={view.href("/places", { kind: item.kind })}>{codeHeading(item.kind)}</a>
      </Fact>
      {within.length > 0 && (
        <Fact name="Lies in">
          <LinkList ids={within.map(({ id }) => id)} labels={labels} view={view} />
        </Fact>
      )}
      {[...byLanguage].map(([lang, names]) => (
        <Fact key={lang} name={`Names, ${languageWords(lang)}`}>
          <span lang={lang} dir={isRightToLeft(lang) ? "rtl" : undefined}>
            {names.map(({ text }) => text).join(isRightToLeft(lang) ? "، " : ", ")}
          </span>
        </Fact>
      ))}
      <Fact name="Point">
        {point !== undefined && (
          <>
            {degrees(point.lat, "north", "south")}, {degrees(point.lon, "east", "west")}
          </>
        )}
        {point === undefined && item.kind !== "settlement" && item.kind !== "site" && (
          <span className="note">None: the middle of an area is nowhere in particular.</span>
        )}
        {point === undefined && (item.kind === "settlement" || item.kind === "site") && (
          <span className="note">None on file, so it is not drawn.</span>
        )}
      </Fact>
      {Object.keys(codes).length > 0 && (
        <Fact name="Codes">
          {Object.entries(codes)
            .map(([name, code]) => `${CODE_LISTS[name] ?? name} ${code}`)
            .join(", ")}
        </Fact>
      )}
      <Fact name="Notes">{notes}</Fact>
    </Facts>
  );
}

function languageWords(lang: string): string {
  return LANGUAGES.of(lang) ?? lang;
}

/** Only plain tags: `ar-Latn` is Arabic in Latin letters. */
function isRightToLeft(lang: string): boolean {
  return RIGHT_TO_LEFT.has(lang);
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(3)}° ${value < 0 ? negative : positive}`;
}
