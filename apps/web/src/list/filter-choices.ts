/** Filter choices: the places, actors, sources and documents that a form offers by name. */
import type { Labels } from "@sitrep/api/labels";
import type { Caller } from "@sitrep/api/router";
import { recordWords } from "../record/record-words.ts";

/** A value and its words. */
type Choice = readonly [value: string, words: string];

/** The choices of each field, in alphabetical order. */
export interface FilterChoices {
  readonly places: readonly Choice[];
  readonly actors: readonly Choice[];
  readonly sources: readonly Choice[];
  readonly documents: readonly Choice[];
  /** All of them by id, for wherever an id is shown. */
  readonly labels: Labels;
}

/** Most records of a kind that a form offers; others are still found by their address. */
const MOST = 200;

/** Asks for the choices at a position of the ledger. */
export async function filterChoices(caller: Caller, knownAt: string): Promise<FilterChoices> {
  const [places, actors, sources, documents] = await Promise.all([
    caller.places.list({ used: true, limit: MOST, knownAt }),
    caller.actors.list({ limit: MOST, knownAt }),
    caller.sources.list({ limit: MOST, knownAt }),
    caller.documents.list({ limit: MOST, knownAt }),
  ]);
  const placeWords = new Map<string, string>();
  for (const { id, computed } of places.items) {
    const { name, governorate, country } = computed;
    for (const around of [governorate, country])
      if (around !== null && !placeWords.has(around.id)) placeWords.set(around.id, around.name);
    const within = governorate ?? country;
    placeWords.set(
      id,
      within === null || within.id === id ? name : `${name}${recordWords().comma}${within.name}`,
    );
  }
  const choices = {
    place: sorted([...placeWords]),
    actor: sorted(actors.items.map(({ id, name }) => [id, name])),
    source: sorted(sources.items.map(({ id, computed }) => [id, computed.label])),
    document: sorted(documents.items.map(({ id, title }) => [id, title])),
  };
  return {
    places: choices.place,
    actors: choices.actor,
    sources: choices.source,
    documents: choices.document,
    labels: Object.fromEntries(
      (["place", "actor", "source", "document"] as const).flatMap((kind) =>
        choices[kind].map(([id, label]) => [id, { kind, label }]),
      ),
    ),
  };
}

function sorted(choices: readonly Choice[]): readonly Choice[] {
  return choices.toSorted(([, a], [, b]) => a.localeCompare(b, "en"));
}
