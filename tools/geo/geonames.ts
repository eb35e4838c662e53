/** GeoNames' files for Iraq and Syria, read by column. CC BY 4.0. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A populated place. `admin1` is a code within the country, `admin2` the number of a division; "" where none. */
export interface Settlement {
  readonly number: string;
  readonly name: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** `PPLA2` is the seat of a district, `PPLW` a place destroyed; geonames.org/export/codes.html. */
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** An administrative division: its dotted code ends in its number (districts) or its code (governorates). */
export interface Division {
  readonly code: string;
  readonly name: string;
}

/** The settlements of `geonames-cities1000-iq-sy.tsv`, by number. */
export function readSettlements(folder: string): Settlement[] {
  return readFileSync(join(folder, "geonames-cities1000-iq-sy.tsv"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const cell = line.split("\t");
      const at = (column: number) => cell[column] ?? "";
      return {
        number: at(0),
        name: at(1),
        alternates: at(3).split(",").filter(Boolean),
        lat: Number(at(4)),
        lon: Number(at(5)),
        feature: at(7),
        country: at(8),
        admin1: at(10),
        admin2: at(11),
      };
    })
    .toSorted((one, other) => Number(one.number) - Number(other.number));
}

/** The divisions of one level: 1 the governorates, 2 the districts. */
export function readDivisions(folder: string, level: 1 | 2): Division[] {
  const text = readFileSync(join(folder, `admin${level}_iq_sy.json`), "utf8");
  return JSON.parse(text) as Division[]; // a fixed export of code and name
}
