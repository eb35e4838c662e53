/** Finding a record by a name that a person typed: the one that bears it, or a sentence with all that do. */
import { fold } from "@sitrep/domain/text";
import { foldPlaceName } from "@sitrep/ingest/place-name";
import { placeFinder, soleBest } from "@sitrep/ingest/place-finder";
import type { AskedCounter } from "./counter.ts";
import { Failure } from "./failure.ts";
import { flagText } from "./flag-text.ts";
import type { IdFlag } from "./names.ts";
import { NAMED_BY_ID } from "./names.ts";

/** A record that may be meant. */
interface Candidate {
  readonly id: string;
  readonly words: string;
}

/** The id of the only record with this name. @throws Failure 2 */
export async function findByName(
  counter: Pick<AskedCounter, "caller">,
  flag: IdFlag,
  name: string,
  knownAt: unknown,
): Promise<string> {
  const noun = NAMED_BY_ID[flag];
  const moment = typeof knownAt === "string" ? { knownAt } : {};
  if (flag === "watcher" && (await isDataset(counter, name, moment))) return name;
  const { sole, all } =
    noun === "places"
      ? await findPlace(counter, name, moment)
      : await findOther(counter, noun, name, moment);
  if (sole !== null) return sole;
  if (all.length === 0)
    throw new Failure(
      2,
      `${flagText(flag)} "${name}" names nothing on record; sitrep ${noun} --q "${name}" looks further`,
    );
  const list = all.map(({ id, words }) => `\n  ${id}  ${words}`).join("");
  throw new Failure(
    2,
    `${flagText(flag)} "${name}" may mean several; give one of these ids:${list}`,
  );
}

/** Whoever watches may be a dataset, which has a plain id. */
async function isDataset(
  counter: Pick<AskedCounter, "caller">,
  id: string,
  moment: Moment,
): Promise<boolean> {
  const { items } = await counter.caller.datasets.list(moment);
  return items.some((one) => one.id === id);
}

interface Finding {
  readonly sole: string | null;
  readonly all: readonly Candidate[];
}

type Moment = { readonly knownAt?: string };

const LIMIT = 200;

async function findPlace(
  counter: Pick<AskedCounter, "caller">,
  name: string,
  moment: Moment,
): Promise<Finding> {
  // The key leaves out words such as "governorate" and articles, by which the search may know the place.
  const texts = new Set([name, foldPlaceName(name).key]);
  const answers = await Promise.all(
    [...texts].map((q) => counter.caller.places.list({ q, limit: LIMIT, ...moment })),
  );
  const items = [
    ...new Map(answers.flatMap(({ items: some }) => some.map((one) => [one.id, one]))).values(),
  ];
  const candidates = placeFinder(items)(name);
  const found = new Map(items.map((item) => [item.id, item.computed]));
  return {
    sole: soleBest(candidates)?.id ?? null,
    all: candidates.map(({ place }) => {
      const computed = found.get(place.id);
      const around = [computed?.governorate, computed?.country]
        .flatMap((at) => (at && at.id !== place.id ? [at.name] : []))
        .join(", ");
      return { id: place.id, words: around === "" ? place.kind : `${place.kind} in ${around}` };
    }),
  };
}

async function findOther(
  counter: Pick<AskedCounter, "caller">,
  noun: "actors" | "sources" | "documents",
  name: string,
  moment: Moment,
): Promise<Finding> {
  const wanted = fold(name);
  const found = await named(counter, noun, name, moment);
  const bearers = [
    ...found.filter(
      ({ id, names }) => names.some((one) => fold(one) === wanted) || isSlug(id, name),
    ),
    ...(await slugged(counter, noun, name, moment)).filter(
      ({ id }) => !found.some((one) => one.id === id),
    ),
  ];
  const [only, ...more] = bearers;
  return {
    sole: only !== undefined && more.length === 0 ? only.id : null,
    all: bearers.map(({ id, names }) => ({ id, words: names[0] ?? "" })),
  };
}

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

function isSlug(id: string, name: string): boolean {
  return id.split("/")[1] === name;
}

const KINDS = { actors: "actor", sources: "source", documents: "document" } as const;

/** The records whose ids end in the name. */
async function slugged(
  counter: Pick<AskedCounter, "caller">,
  noun: keyof typeof KINDS,
  name: string,
  moment: Moment,
): Promise<readonly Named[]> {
  if (!/^[a-z0-9-]+$/.test(name)) return [];
  const { items } = await counter.caller.search.nearest({ id: name, ...moment });
  return items
    .filter(({ id, kind }) => kind === KINDS[noun] && isSlug(id, name))
    .map(({ id, label }) => ({ id, names: [label] }));
}

/** What a search for the name finds, each with all its names. */
async function named(
  counter: Pick<AskedCounter, "caller">,
  noun: "actors" | "sources" | "documents",
  name: string,
  moment: Moment,
): Promise<readonly Named[]> {
  const input = { q: name, limit: LIMIT, ...moment };
  switch (noun) {
    case "actors": {
      const { items } = await counter.caller.actors.list(input);
      return items.map((one) => ({ id: one.id, names: [one.name, ...one.aliases] }));
    }
    case "sources": {
      const { items } = await counter.caller.sources.list(input);
      return items.map((one) => ({ id: one.id, names: [one.computed.label, ...one.aliases] }));
    }
    case "documents": {
      const { items } = await counter.caller.documents.list(input);
      return items.map((one) => ({ id: one.id, names: [one.title] }));
    }
  }
}
