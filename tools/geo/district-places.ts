/** Districts as places of the gazetteer: GeoNames' divisions of the second level under their everyday names. */
import { misnamedDistricts, repeatedDistricts } from "./corrections.ts";
import { districtNames, districtNotes } from "./districts.ts";
import type { Division } from "./geonames.ts";
import { slugOf } from "./minting.ts";
import type { Mint, WrittenPlace } from "./minting.ts";
import { namesOf } from "./names.ts";

/** The words for a district, in the two countries' Arabic. */
const districtWord: Readonly<Record<string, string>> = { IQ: "قضاء", SY: "منطقة" };

/** A district on its way to the gazetteer; `english` and `arabic` are without the word for district. */
export interface District {
  readonly number: string;
  readonly english: string;
  readonly arabic: string;
  readonly place: WrittenPlace;
}

function spellingsOf(number: string, name: string, known: readonly Division[]): string[] {
  const misnamed = misnamedDistricts[number];
  if (misnamed !== undefined && misnamed.seen !== name)
    throw new Error(`GeoNames has renamed ${misnamed.seen} to ${name}: think its correction over`);
  const repeated = repeatedDistricts.filter(({ keep }) => keep === number);
  for (const { number: other, name: seen } of repeated)
    if (!known.some((each) => each.code.endsWith(`.${other}`) && each.name === seen))
      throw new Error(`GeoNames ${other} is no longer ${seen}: think its correction over`);
  return [...(misnamed === undefined ? [name] : []), ...repeated.map((each) => each.name)];
}

/** The districts among `divisions`, each in the governorate that its code names. */
export function placeDistricts(
  divisions: readonly Division[],
  governorateOf: (code: string) => string,
  mint: Mint,
): District[] {
  const repeated = new Set(repeatedDistricts.map(({ number }) => number));
  return divisions.flatMap(({ code, name }): District[] => {
    const [country = "", governorate = "", number = ""] = code.split(".");
    if (repeated.has(number)) return [];
    const [english, arabic, ...others] = districtNames[number] ?? [];
    if (english === undefined || arabic === undefined)
      throw new Error(`GeoNames has a new district, ${code} ${name}: name it in districts.ts`);
    const parent = governorateOf(`${country}.${governorate}`);
    const spellings = [...spellingsOf(number, name, divisions), ...others];
    const notes = districtNotes[number];
    const place: WrittenPlace = {
      id: mint(code, `${parent}-${slugOf(english)}-district`, number),
      kind: "district",
      parent,
      names: namesOf("district", {
        english: `${english} District`,
        arabic: `${districtWord[country]} ${arabic}`,
        spellings,
      }),
      codes: { geonamesCode: code },
      ...(notes === undefined ? {} : { notes }),
    };
    return [{ number, english, arabic, place }];
  });
}
