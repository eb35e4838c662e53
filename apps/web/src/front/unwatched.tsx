/** Unwatched: where and when nobody on record looked. */
import { HatchSwatch } from "../marks/hatch.tsx";
import type { View } from "../view.ts";
import { listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";
import { unwatched } from "./areas.ts";
import type { FrontAnswer } from "./front-answer.ts";

/** The finding about time: "Nobody on record watched in 13 of these 60 months". */
export function monthsHeading({ months: series }: Pick<FrontAnswer, "months">): string {
  const cells = series?.cells ?? [];
  const blind = cells.filter((cell) => cell.coverage.length === 0).length;
  if (cells.length === 0) return "No day is known of any incident";
  const unit = series?.by === "year" ? "year" : "month";
  const single = cells.length === 1 ? `that ${unit}` : null;
  const months = countWords(cells.length, unit);
  if (blind === 0) return `Somebody watched in ${single ?? `each of these ${months}`}`;
  if (blind === cells.length)
    return `Nobody on record watched in ${single ?? `any of these ${months}`}`;
  return `Nobody on record watched in ${numberWords(blind)} of these ${months}`;
}

function unwatchedWords(unseen: number, all: number): string {
  if (all === 1) return "nobody watches the one governorate on file";
  if (unseen === all) return `nobody watches any of ${numberWords(all)} governorates`;
  return `nobody watches ${numberWords(unseen)} of ${numberWords(all)} governorates`;
}

/** The places, country by country, and a word on what may be read from an empty cell. */
export function Unwatched({ answer, view }: { readonly answer: FrontAnswer; readonly view: View }) {
  const { map } = answer;
  const governorates = map.areas.filter((area) => area.kind === "governorate");
  const byCountry = [
    ...Map.groupBy(unwatched(map.areas), (area) => area.place.country?.name ?? "elsewhere"),
  ];
  const isNowhereSystematic = map.coverage.every((one) => !one.systematic);
  return (
    <div className="stack">
      {byCountry.map(([country, areas]) => {
        const all = governorates.filter((area) => area.place.country?.name === country).length;
        return (
          <p key={country} className="note">
            <span className="count">
              <HatchSwatch />
            </span>
            <strong>
              {country}: {unwatchedWords(areas.length, all)}.
            </strong>{" "}
            {areas.length < all && `${listWords(areas.map((area) => area.place.name))}.`}
          </p>
        );
      })}
      {byCountry.length === 0 && (
        <p className="note">
          {map.coverage.length === 0
            ? "Nobody on record says what they watch."
            : "Somebody watches each governorate on file. Nobody sees everything in one."}
        </p>
      )}
      {map.coverage.length > 0 && isNowhereSystematic && (
        <p className="note">
          {countWords(map.coverage.length, "watcher")} elsewhere, each with samples only: where they
          report nothing, it stays unknown and is never zero.
        </p>
      )}
      <p className="note">
        <a href={view.href("/coverage")}>Who watches what</a>
      </p>
    </div>
  );
}
