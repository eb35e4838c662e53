/**
 * Twins: two invented datasets of which it is known which records tell of one incident. Each incident has a truth, and
 * either dataset tells it with a precision of its own, and now and then wrongly. The same for the same numbers.
 */
import type { Actor } from "@sitrep/domain/actor";
import type { Dataset } from "@sitrep/domain/dataset";
import { dayOfNumber, numberOfDay } from "@sitrep/domain/day";
import { Incident } from "@sitrep/domain/incident";
import { mulberryBelow } from "@sitrep/domain/mulberry.fixture";
import type { Place } from "@sitrep/domain/place";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { RECORD_SCHEMA } from "@sitrep/domain/record";

/** How many records each dataset has. Six in ten of the smaller one's tell of an incident that the larger one tells too. */
export interface Sizes {
  readonly large: number;
  readonly small: number;
}

/** The two datasets, by their ids. */
export type TwinName = "large" | "small";

const COUNTRIES = 20;
const GOVERNORATES = 15;
const TOWNS = 12;
const ACTORS = 80;
const FIRST = numberOfDay("1989-01-01");
const DAYS = 33 * 365;
const KINDS = ["armed-attack", "explosion", "shelling", "air-strike", "targeted-killing"] as const;

/** Seeds that are near one another are spread first: incidents have consecutive numbers. */
const numbersOf = (seed: number): ((below: number) => number) =>
  mulberryBelow(Math.imul(seed + 1, 0x9e_37_79_b1));

/** Whether the record of the small dataset tells of the same as one of the large, and of which. */
export function twinOf(number: number, { large, small }: Sizes): number | null {
  if (number % 10 >= 6) return null;
  return Math.floor((number * large) / small);
}

function parsed(kind: RecordKind, written: object): AnyRecord {
  // The schema of a kind parses to the record of that kind.
  return { kind, record: RECORD_SCHEMA[kind].parse(written) } as AnyRecord;
}

function named(text: string) {
  return [{ text, lang: "en", preferred: true }];
}

interface Spot {
  readonly country: number;
  readonly governorate: number;
  readonly town: number;
}

function pointOf({ country, governorate, town }: Spot) {
  return {
    lat: ((country * 7) % 100) - 40 + (governorate % 4) * 1.5 + (town % 4) * 0.3,
    lon: ((country * 15) % 160) + Math.floor(governorate / 4) * 1.5 + Math.floor(town / 4) * 0.3,
  };
}

const placeIds = {
  country: ({ country }: Spot) => `large/country-${country}`,
  governorate: ({ country, governorate }: Spot) => `large/governorate-${country}-${governorate}`,
  town: ({ country, governorate, town }: Spot) => `large/town-${country}-${governorate}-${town}`,
} as const;

/** What stands before the incidents of a dataset: itself, its actors, its documents; and of the large one the gazetteer. */
export function groundOf(dataset: TwinName): readonly AnyRecord[] {
  const range = (count: number) => Array.from({ length: count }, (_, at) => at);
  const spots = range(COUNTRIES).flatMap((country) =>
    range(GOVERNORATES).flatMap((governorate) =>
      range(TOWNS).map((town): Spot => ({ country, governorate, town })),
    ),
  );
  const places = dataset === "small" ? [] : [
    ...spots.filter(({ governorate, town }) => governorate + town === 0).map((spot) => parsed("place", {
      id: placeIds.country(spot), kind: "country", names: named(`Country ${spot.country}`),
    })),
    ...spots.filter(({ town }) => town === 0).map((spot) => parsed("place", {
      id: placeIds.governorate(spot), kind: "governorate", parent: placeIds.country(spot), names: named(`Governorate ${spot.governorate}`),
    })),
    ...spots.map((spot) => parsed("place", {
      id: placeIds.town(spot), kind: "settlement", parent: placeIds.governorate(spot), names: named(`Town ${spot.town}`), point: pointOf(spot),
    })),
  ]; // prettier-ignore
  return [
    parsed("dataset", {
      id: dataset,
      title: `The ${dataset} one`,
      publisher: "A bench",
      licence: "CC0 1.0",
      edition: "1",
      citation: "A bench.",
      redistributable: true,
      rowsKeptApart: true,
    }),
    ...places,
    ...range(ACTORS).map((actor) =>
      // Each publisher has ids of its own, and the same names.
      parsed("actor", {
        id: `${dataset}/actor-${actor}`,
        name: `${dataset === "large" ? "" : "The "}Group ${actor}`,
        kind: "armed-group",
        aliases: [`Group of ${actor}`],
      }),
    ),
    parsed("source", {
      id: `${dataset}/desk`,
      kind: "dataset",
      identity: { is: "named", name: `The desk of the ${dataset} one` },
    }),
    parsed("document", { id: `${dataset}/file`, title: "The file", publisher: `${dataset}/desk` }),
  ];
}

interface Truth extends Spot {
  readonly day: number;
  readonly kind: (typeof KINDS)[number];
  readonly actor: number;
  readonly killed: number;
}

function truthOf(seed: number): Truth {
  const next = numbersOf(seed);
  // Wars are not spread evenly: most incidents are of a few countries, and of the later years.
  const skew = (below: number): number => Math.min(next(below), next(below));
  const country = skew(COUNTRIES);
  return {
    country,
    governorate: skew(GOVERNORATES),
    town: next(TOWNS),
    day: FIRST + DAYS - 1 - skew(DAYS),
    kind: KINDS[next(KINDS.length)] ?? "armed-attack",
    actor: (country * 4 + next(4)) % ACTORS,
    killed: next(3) === 0 ? 0 : 1 + skew(40),
  };
}

/** One incident of a dataset, by its number from 0 on. */
export function incidentOf(dataset: TwinName, number: number, sizes: Sizes): Incident {
  const twin = dataset === "small" ? twinOf(number, sizes) : number;
  const truth = truthOf(twin ?? sizes.large + number);
  const next = numbersOf((dataset === "large" ? 10_000_019 : 20_000_003) + number);
  const error = next(100);
  const told: Truth = {
    ...truth,
    // Publishers are now and then a day or a governorate off.
    day: error < 3 ? truth.day + 1 : truth.day,
    governorate: error === 3 ? (truth.governorate + 1) % GOVERNORATES : truth.governorate,
    kind: next(4) === 0 ? (KINDS[next(KINDS.length)] ?? truth.kind) : truth.kind,
  };
  return Incident.parse({
    id: `${dataset}/incident-${number}`,
    title: `Incident ${number}`,
    kind: told.kind,
    when: whenOf(told.day, next(100)),
    where: whereOf(told, next),
    parties:
      next(10) === 0 ? [] : [{ role: "perpetrator", actor: `${dataset}/actor-${told.actor}` }],
    harm: [{ effect: "killed", who: "unknown", quantity: killedOf(told.killed, next) }],
    reports: [{ document: `${dataset}/file` }],
  });
}

function whenOf(day: number, fate: number): string {
  const text = dayOfNumber(day);
  if (fate < 80) return text;
  if (fate < 90) return `[${dayOfNumber(day - (fate % 4))}..${dayOfNumber(day + 2)}]`;
  return fate < 97 ? text.slice(0, 7) : text.slice(0, 4);
}

function whereOf(told: Truth, next: (below: number) => number): object {
  const fate = next(100);
  if (fate < 50) return { place: placeIds.town(told), precision: "settlement" };
  if (fate < 80) {
    // A row with a point of its own, filed under its governorate.
    const { lat, lon } = pointOf(told);
    const step = (): number => (next(61) - 30) / 1000;
    return {
      place: placeIds.governorate(told),
      precision: fate < 65 ? "settlement" : "near-settlement",
      point: { lat: lat + step(), lon: lon + step() },
    };
  }
  return fate < 95
    ? { place: placeIds.governorate(told), precision: "governorate" }
    : { place: placeIds.country(told), precision: "country" };
}

function killedOf(killed: number, next: (below: number) => number): object {
  const unit = "person";
  switch (next(4)) {
    case 0:
      return { form: "exactly", value: killed, unit };
    case 1:
      return { form: "at-least", value: Math.max(0, killed - next(2)), unit };
    default: {
      const best = Math.max(0, killed - 1 + next(3));
      return {
        form: "coded",
        low: Math.min(killed, best),
        best,
        high: Math.max(killed, best) + next(3),
        unit,
      };
    }
  }
}

/** Records of a dataset in batches, as an import takes them. */
export async function* batchesOf(
  dataset: TwinName,
  sizes: Sizes,
): AsyncGenerator<{ readonly records: readonly AnyRecord[] }> {
  yield { records: groundOf(dataset) };
  const step = 2000;
  for (let start = 0; start < sizes[dataset]; start += step) {
    const count = Math.min(step, sizes[dataset] - start);
    const records = Array.from({ length: count }, (_, at) => ({
      kind: "incident" as const,
      record: incidentOf(dataset, start + at, sizes),
    }));
    yield { records };
  }
}

/** The places and actors of both datasets, by id. */
export function lookupOf(): {
  readonly place: (id: string) => Place | undefined;
  readonly actor: (id: string) => Actor | undefined;
  readonly dataset: (id: string) => Dataset | undefined;
} {
  const all = new Map(
    [...groundOf("large"), ...groundOf("small")].map((any) => [any.record.id as string, any]),
  );
  return {
    place: (id) => {
      const any = all.get(id);
      return any?.kind === "place" ? any.record : undefined;
    },
    actor: (id) => {
      const any = all.get(id);
      return any?.kind === "actor" ? any.record : undefined;
    },
    dataset: (id) => {
      const any = all.get(id);
      return any?.kind === "dataset" ? any.record : undefined;
    },
  };
}
