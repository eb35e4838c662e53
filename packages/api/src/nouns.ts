/**
 * Nouns: one router per noun, which ask the store alone. What is made of their answers, such as a citation, asks them as
 * anybody does.
 */
import { actors } from "./routers/actors.ts";
import { changes } from "./routers/changes.ts";
import { claims } from "./routers/claims.ts";
import { datasets } from "./routers/datasets.ts";
import { documents } from "./routers/documents.ts";
import { estimates } from "./routers/estimates.ts";
import { incidents } from "./routers/incidents.ts";
import { explore } from "./routers/explore.ts";
import { leaning } from "./routers/leaning.ts";
import { ledger } from "./routers/ledger.ts";
import { matches } from "./routers/matches.ts";
import { origins } from "./routers/origins.ts";
import { places } from "./routers/places.ts";
import { search } from "./routers/search.ts";
import { series } from "./routers/series.ts";
import { sources } from "./routers/sources.ts";
import { why } from "./routers/why.ts";
import { createCallerFactory, router } from "./trpc.ts";

/** The routers by their nouns. */
export const NOUNS = {
  incidents,
  estimates,
  sources,
  documents,
  claims,
  places,
  actors,
  datasets,
  series,
  explore,
  origins,
  leaning,
  matches,
  search,
  ledger,
  changes,
  why,
};

/** Makes a caller of the nouns alone, in this process. */
export const askNouns = createCallerFactory(router(NOUNS));

/** A caller of the nouns alone. */
export type NounCaller = ReturnType<typeof askNouns>;
