/** Unwatched: where and when nobody on record looked. */
import { HatchSwatch } from "../marks/hatch.tsx";
import type { View } from "../view.ts";
import { listWords } from "../words/names.ts";
import { unwatched } from "./areas.ts";
import type { FrontAnswer } from "./front-answer.ts";
import { frontWords } from "./front-words.tsx";

/** The finding about time: "Nobody on record watched in 13 of these 60 months". */
export function monthsHeading({ months: series }: Pick<FrontAnswer, "months">): string {
  const cells = series?.cells ?? [];
  const blind = cells.filter((cell) => cell.coverage.length === 0).length;
  return frontWords().watched(blind, cells.length, series?.by === "year" ? "year" : "month");
}

/** The places, country by country, and a word on what may be read from an empty cell. */
export function Unwatched({ answer, view }: { readonly answer: FrontAnswer; readonly view: View }) {
  const say = frontWords();
  const { map } = answer;
  const governorates = map.areas.filter((area) => area.kind === "governorate");
  const byCountry = [
    ...Map.groupBy(unwatched(map.areas), (area) => area.place.country?.name ?? null),
  ];
  const isNowhereSystematic = map.coverage.every((one) => !one.systematic);
  return (
    <div className="stack">
      {byCountry.map(([country, areas]) => {
        const all = governorates.filter(
          (area) => (area.place.country?.name ?? null) === country,
        ).length;
        return (
          <p key={country} className="note">
            <span className="count">
              <HatchSwatch />
            </span>
            <strong>{say.unwatched(country, areas.length, all)}</strong>{" "}
            {areas.length < all && `${listWords(areas.map((area) => area.place.name))}.`}
          </p>
        );
      })}
      {byCountry.length === 0 && (
        <p className="note">{map.coverage.length === 0 ? say.nobodyTells : say.allWatched}</p>
      )}
      {map.coverage.length > 0 && isNowhereSystematic && (
        <p className="note">{say.samplesOnly(map.coverage.length)}</p>
      )}
      <p className="note">
        <a href={view.href("/coverage")}>{say.whoWatches}</a>
      </p>
    </div>
  );
}
