/** The rivers that the map draws, told apart by the towns that they pass: the source has lines without names. */
import type { Position } from "geojson";
import { readRiverLines } from "./natural-earth.ts";

/** A river: its names, and its lines from source to mouth in no order. */
export interface River {
  readonly slug: string;
  readonly name: string;
  readonly nameAr: string;
  readonly lines: Position[][];
}

/** Degrees from a town within which a river passes it, on a map of 1:50m. */
const passing = 0.2;

const rivers = [
  {
    slug: "euphrates",
    name: "Euphrates",
    nameAr: "الفرات",
    // Keban, Birecik, Tabqa, Raqqa, Haditha, Samawah, the Hammar marsh
    passes: [
      [38.76, 38.81],
      [37.98, 37.02],
      [38.36, 36.05],
      [39.01, 35.95],
      [42.38, 34.14],
      [45.29, 31.33],
      [46.9, 30.95],
    ],
  },
  {
    slug: "tigris",
    name: "Tigris",
    nameAr: "دجلة",
    // Diyarbakir, Mosul, Baghdad, Amarah
    passes: [
      [40.23, 37.91],
      [43.12, 36.34],
      [44.4, 33.34],
      [47.14, 31.84],
    ],
  },
  { slug: "shatt-al-arab", name: "Shatt al-Arab", nameAr: "شط العرب", passes: [[47.85, 30.5]] },
] as const;

function passesTown(line: readonly Position[], [lon, lat]: readonly [number, number]): boolean {
  return line.some(([x = NaN, y = NaN], index) => {
    const [fromX = x, fromY = y] = line[index - 1] ?? [];
    const length = Math.hypot(x - fromX, y - fromY);
    const along =
      length === 0 ? 0 : ((lon - fromX) * (x - fromX) + (lat - fromY) * (y - fromY)) / length ** 2;
    const share = Math.min(1, Math.max(0, along));
    return (
      Math.hypot(fromX + share * (x - fromX) - lon, fromY + share * (y - fromY) - lat) < passing
    );
  });
}

/** The line with each corner cut: the source rounds to some 1.5 km, and its kinks are not the river's. */
function smooth(line: readonly Position[]): Position[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 3) return [...line];
  const cut = line.slice(1).flatMap((to, index) => {
    const from = line[index] ?? to;
    return [1 / 4, 3 / 4].map((share) =>
      from.map((value, axis) => value + share * ((to[axis] ?? value) - value)),
    );
  });
  return [first, ...cut.slice(1, -1), last];
}

/** The three rivers, each with every line that passes one of its towns; throws where a town sees no river. */
export function readRivers(): River[] {
  const lines = readRiverLines();
  return rivers.map(({ passes, ...river }) => {
    for (const town of passes)
      if (!lines.some((line) => passesTown(line, town)))
        throw new Error(`no river of the source passes ${town.join(", ")} (${river.name})`);
    const own = lines.filter((line) => passes.some((town) => passesTown(line, town)));
    return { ...river, lines: own.map((line) => smooth(line)) };
  });
}
