/** A large invented collection, the same for the same numbers: what tests of loading and benchmarks are fed with. */
import type { Written, WrittenCollection } from "./collection.fixture.ts";
import { datasetNamed, said } from "./collection.fixture.ts";

const KINDS = ["explosion", "armed-attack", "abduction", "shelling", "targeted-killing"] as const;
const WORDS = [
  "market", "convoy", "checkpoint", "pipeline", "village", "bridge", "patrol", "school", "farm", "road", "station",
  "camp", "tower", "mosque", "depot", "court", "bus", "well", "wall", "gate",
] as const; // prettier-ignore

/** Numbers from 0 on that look random and never change (Lehmer's generator). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** How large; `edition` changes a tenth of the incidents. */
export interface Size {
  readonly incidents: number;
  readonly edition?: number;
}

/**
 * Two countries with 20 governorates, and the incidents with at most 1,000 settlements, 200 sources and 2,000 documents,
 * fewer where there are fewer incidents.
 */
export function many({ incidents, edition = 1 }: Size): WrittenCollection {
  const next = numbersFrom(7);
  const [towns, sources, documents] = [1000, 200, 2000].map((most) => Math.min(most, incidents));
  const sizes = { towns: towns ?? 0, sources: sources ?? 0, documents: documents ?? 0 };
  return {
    dataset: { ...datasetNamed("many"), edition: String(edition) },
    places: [
      ...["iq", "sy"].map((id) => place(id, "country")),
      ...range(20).map((n) => place(`gov-${n}`, "governorate", n < 12 ? "iq" : "sy")),
      ...range(sizes.towns).map((n) => place(`town-${n}`, "settlement", `gov-${n % 20}`)),
    ],
    actors: range(30).map((n) => ({
      id: `many/actor-${n}`,
      name: `Actor ${n}`,
      kind: "armed-group",
    })),
    sources: range(sizes.sources).map((n) => ({
      id: `many/source-${n}`,
      kind: n % 3 === 0 ? "outlet" : "local-official",
      identity:
        n % 4 === 1
          ? { is: "anonymous", role: `an official of town ${n}` }
          : { is: "named", name: `Source ${n}` },
    })),
    documents: range(sizes.documents).map((n) => ({
      id: `many/document-${n}`,
      title: `Story ${n}`,
      publisher: `many/source-${n % sizes.sources}`,
      publishedOn: dayOf(n % 3000),
    })),
    incidents: range(incidents).map((n) => incident(n, next, sizes, n % 10 === 0 ? edition : 1)),
  };
}

interface Sizes {
  readonly towns: number;
  readonly sources: number;
  readonly documents: number;
}

function incident(
  n: number,
  next: (below: number) => number,
  { towns, sources, documents }: Sizes,
  edition: number,
): Written {
  const [first, second] = [WORDS[next(20)], WORDS[next(20)]];
  const day = next(3000);
  const isSettled = next(3) > 0;
  return {
    id: `many/incident-${n}`,
    title: `Attack ${n} on a ${first} near a ${second}, edition ${edition}`,
    kind: KINDS[next(KINDS.length)],
    when: next(4) === 0 ? dayOf(day).slice(0, 7) : dayOf(day),
    where: isSettled
      ? { place: `many/town-${next(towns)}`, precision: "settlement" }
      : { place: `many/gov-${next(20)}`, precision: "governorate" },
    parties: [{ role: "perpetrator", actor: `many/actor-${next(30)}`, attribution: "suspected" }],
    harm: [
      {
        effect: "killed",
        who: "civilians",
        quantity: { form: "exactly", value: next(9), unit: "person" },
      },
    ],
    tags: [WORDS[next(20)]],
    reports: [
      said(`many/document-${next(documents)}`, { speakers: [`many/source-${next(sources)}`] }),
      said(`many/document-${next(documents)}`),
    ],
  };
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function place(id: string, kind: string, parent?: string): Written {
  const names = [{ text: `Place ${id}`, lang: "en", preferred: true }];
  return { id: `many/${id}`, kind, names, ...(parent && { parent: `many/${parent}` }) };
}

function dayOf(n: number): string {
  return new Date(Date.UTC(2012, 0, 1 + n)).toISOString().slice(0, 10);
}
