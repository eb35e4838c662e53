/** Settlements as places of the gazetteer, each in its district where GeoNames or its rank as seat tells it. */
import { foldPlaceName } from "@sitrep/ingest/place-name";
import type { District } from "./district-places.ts";
import { everydayNames, reportedNames } from "./everyday-names.ts";
import type { Settlement } from "./geonames.ts";
import { slugOf } from "./minting.ts";
import type { Mint, WrittenPlace } from "./minting.ts";
import { namesOf, plainName } from "./names.ts";

/** Features of places where nobody lives any more: abandoned, destroyed, historical. */
const gone: ReadonlySet<string> = new Set(["PPLQ", "PPLW", "PPLH"]);

/** Features of seats: of a governorate, of a district. A capital spreads over more than one. */
const seats: ReadonlySet<string> = new Set(["PPLA", "PPLA2"]);

/** The settlements where somebody lives. */
export function placeSettlements(
  settlements: readonly Settlement[],
  districts: readonly District[],
  governorateOf: (code: string) => string,
  mint: Mint,
): WrittenPlace[] {
  return settlements
    .filter(({ feature }) => !gone.has(feature))
    .map(({ number, name, alternates, lat, lon, feature, country, admin1, admin2 }) => {
      const english = everydayNames[number] ?? plainName(name);
      const keys = new Set([english, name, ...alternates].map((each) => foldPlaceName(each).key));
      const governorate = governorateOf(`${country}.${admin1}`);
      const named = (each: District) => keys.has(foldPlaceName(each.english).key);
      const district =
        districts.find((each) => each.number === admin2) ??
        // GeoNames leaves most Syrian districts out; a seat is in the district that bears its name.
        (seats.has(feature) && admin2 === ""
          ? districts.find((each) => each.place.parent === governorate && named(each))
          : undefined);
      const home = district?.place.parent ?? governorate;
      const arabic = district !== undefined && named(district) ? district.arabic : undefined;
      return {
        id: mint(number, `${home}-${slugOf(english)}`, number),
        kind: "settlement",
        parent: district?.place.id ?? governorate,
        names: namesOf("settlement", {
          english,
          arabic,
          spellings: [name, ...alternates, ...(reportedNames[number] ?? [])],
        }),
        point: { lat, lon },
        codes: { geonames: number },
      };
    });
}
