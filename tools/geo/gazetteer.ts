/** Districts and settlements of Iraq and Syria as places of the gazetteer, from GeoNames' files. */
import { correct } from "./corrections.ts";
import { placeDistricts } from "./district-places.ts";
import { readDivisions, readSettlements } from "./geonames.ts";
import { mintFrom } from "./minting.ts";
import type { OnFile, WrittenPlace } from "./minting.ts";
import { placeSettlements } from "./settlement-places.ts";

/** The places of the folder's files, sorted by id; throws where a correction or a hand-kept place no longer fits. */
export function listPlaces(folder: string, onFile: OnFile): WrittenPlace[] {
  const governorateOf = (code: string) => {
    const id = onFile.governorates.get(code);
    if (id === undefined)
      throw new Error(`no governorate has GeoNames' code ${code}: add it to places.jsonl`);
    return id;
  };
  for (const { code } of readDivisions(folder, 1)) governorateOf(code);

  const mint = mintFrom(onFile);
  const districts = placeDistricts(readDivisions(folder, 2), governorateOf, mint);
  const settlements = placeSettlements(
    correct(readSettlements(folder)),
    districts,
    governorateOf,
    mint,
  );
  return [...districts.map(({ place }) => place), ...settlements].toSorted((one, other) =>
    one.id < other.id ? -1 : 1,
  );
}
