/** Scenes: the countries that the accepted rows speak of, each with its first and last day. */
import { said } from "@sitrep/domain/defect-sentence";
import type { Scene } from "./adapter.ts";
import { BrokenFile } from "./raw/broken-file.ts";
import { keep } from "./raw/table.ts";

/** There are some two hundred countries, and more names for them than that. */
const MOST_COUNTRIES = 2000;

/** The scenes of one file. */
export interface Scenes {
  /** @throws BrokenFile where there are too many countries */
  readonly see: (scene: Scene) => void;
  /** One for each country, in order of the ids. */
  readonly seen: () => readonly Scene[];
}

/** Collects the scenes of the file of this name. */
export function scenesOf(file: string): Scenes {
  const byCountry = new Map<string, { -readonly [Field in keyof Scene]: Scene[Field] }>();
  return {
    see: (scene) => {
      const { country, earliest, latest, region } = scene;
      const known = byCountry.get(country);
      if (known === undefined) {
        if (byCountry.size >= MOST_COUNTRIES) throw tooMany(file);
        byCountry.set(country, { ...scene, region: region && keep(region) });
        return;
      }
      if (earliest < known.earliest) known.earliest = earliest;
      if (latest > known.latest) known.latest = latest;
      if (region !== undefined && (known.region === undefined || region < known.region))
        known.region = keep(region);
    },
    seen: () =>
      [...byCountry.values()].toSorted((one, other) => (one.country < other.country ? -1 : 1)),
  };
}

function tooMany(file: string): BrokenFile {
  return new BrokenFile({
    code: "invalid",
    ...said({ is: "too-many-countries", most: MOST_COUNTRIES }),
    file,
  });
}
