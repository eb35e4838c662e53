/** Alike: what is on file already and may be the very thing that somebody is about to add. SPEC M1–M9. */
import { matchWords as arabicWords } from "@sitrep/domain/arabic/match-told";
import type { Incident } from "@sitrep/domain/incident";
import { Incident as IncidentSchema } from "@sitrep/domain/incident";
import { IncidentQuery } from "@sitrep/domain/filter";
import { datasetOf } from "@sitrep/domain/id";
import type { Language } from "@sitrep/domain/language";
import type { Match } from "@sitrep/domain/match";
import { matchOf } from "@sitrep/domain/match";
import { matchWords } from "@sitrep/domain/match-told";
import type { MatchLookup } from "@sitrep/domain/matchable";
import { matchableMaker } from "@sitrep/domain/matchable";
import { lineage } from "@sitrep/domain/place";
import { spanOf } from "@sitrep/domain/when";
import { recordsAt } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";
import { listIncidents } from "@sitrep/store/queries/incidents";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { Context } from "../context.ts";
import { showAs, tag } from "../shown.ts";

/** An incident on file that may be the one that is being added, with how much speaks for it and why. */
export interface AlikeIncident extends Match {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly dataset: string;
}

/** So many pages of incidents of the same days and country are held against a draft, and so many of the best are told. */
const MOST_PAGES = 5;
const PAGE = 200;
const MOST_TOLD = 5;

/** What of a record is enough to look for others like it. */
type Sketch = Pick<Incident, "kind" | "when" | "where"> & Partial<Incident>;

/** The incident that a row makes as far as it goes; null where kind, time or place are not said yet. */
export function sketchOf(row: Readonly<Record<string, unknown>>): Sketch | null {
  const { kind, when, where, parties, harm, extent } = row;
  const base = { id: "draft/draft", title: "draft", reports: [{ document: "draft/draft" }] };
  const whole = IncidentSchema.safeParse({ ...base, kind, when, where, parties, harm, extent });
  if (whole.success) return whole.data;
  const bare = IncidentSchema.safeParse({ ...base, kind, when, where });
  return bare.success ? bare.data : null;
}

/** What speaks for a pair, and against it, in each language. */
const WORDS = { en: matchWords, ar: arabicWords } as const satisfies Record<Language, unknown>;

/** The incidents on file that may be the one that is sketched, those for which most speaks first, with reasons in `language`. */
export async function alikeIncidents(
  { engine }: Context,
  view: Viewpoint,
  sketch: Sketch,
  own: string | null,
  language: Language,
): Promise<readonly AlikeIncident[]> {
  const { earliest, latest } = spanOf(sketch.when);
  if (earliest === null || latest === null) return [];
  const draft = IncidentSchema.parse({
    id: "draft/draft",
    title: "draft",
    reports: [{ document: "draft/draft" }],
    ...sketch,
  });
  const around = await neighbourhoodOf(engine.read, [tag("incident", draft)], view.position);
  const line = lineage(draft.where.place, around.parentOf);
  const country = line.find((id) => around.get("place", id)?.kind === "country") ?? line.at(-1);
  const asked = { from: earliest, to: latest, limit: PAGE, ...(country && { place: [country] }) };
  const alike: AlikeIncident[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = IncidentQuery.parse({ ...asked, ...(after !== undefined && { after }) });
    const { rows, next } = await listIncidents(engine, query, view);
    const bodies = rows.map(({ any }) => any);
    const near = await neighbourhoodOf(engine.read, [...bodies, tag("incident", draft)], view.position); // prettier-ignore
    const make = matchableMaker(lookupIn(near, view));
    const left = make(draft);
    for (const any of bodies) {
      const record = showAs("incident", any, view.role, near);
      if (record === undefined || record.id === own) continue;
      const match = matchOf(left, make(record), WORDS[language]);
      const { id, title, when } = record;
      if (match !== null) alike.push({ ...match, id, title, when, dataset: datasetOf(id) });
    }
    if (next === null) break;
    after = next;
  }
  return alike.toSorted((one, other) => other.points - one.points).slice(0, MOST_TOLD);
}

function lookupIn(near: Neighbourhood, view: Viewpoint): MatchLookup {
  return {
    place: (id) => near.get("place", id),
    actor: (id) => {
      const any = near.any(id);
      const actor = any && showAs("actor", any, view.role, near);
      return actor && { ...actor, names: [actor.name, ...actor.aliases] };
    },
  };
}

/** The day on which a document on file appeared. */
export async function publishedOn(
  { engine }: Context,
  view: Viewpoint,
  id: string,
): Promise<string | undefined> {
  // prettier-ignore
  const any = (await recordsAt(engine.read, [id], view.position)).get(id);
  return any?.kind === "document" ? any.record.publishedOn : undefined;
}
