/** The whole counter: one router per noun, and those that are made of what the nouns answer. */
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { NOUNS } from "./nouns.ts";
import { cite } from "./routers/cite.ts";
import { actors } from "./routers/actors.ts";
import { claims } from "./routers/claims.ts";
import { contribute } from "./routers/contribute.ts";
import { datasets } from "./routers/datasets.ts";
import { documents } from "./routers/documents.ts";
import { estimates } from "./routers/estimates.ts";
import { incidents } from "./routers/incidents.ts";
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

/** Every procedure of Sitrep. */
export const appRouter = router({
  ...NOUNS,
  cite,
  incidents,
  estimates,
  sources,
  documents,
  claims,
  places,
  actors,
  datasets,
  series,
  origins,
  leaning,
  matches,
  search,
  ledger,
  why,
  contribute,
});

/** The type that clients are built from. */
export type AppRouter = typeof appRouter;

/** What each procedure takes. */
export type Inputs = inferRouterInputs<AppRouter>;

/** What each procedure gives. */
export type Outputs = inferRouterOutputs<AppRouter>;

/** Makes a caller that answers in this process. */
export const createCaller = createCallerFactory(appRouter);

/** A caller in this process; the same calls as over HTTP. */
export type Caller = ReturnType<typeof createCaller>;
