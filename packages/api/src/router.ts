/** The whole counter: one router per noun, and those that are made of what the nouns answer. */
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { NOUNS } from "./nouns.ts";
import { cite } from "./routers/cite.ts";
import { contribute } from "./routers/contribute.ts";
import { createCallerFactory, router } from "./trpc.ts";

/** Every procedure of Sitrep. */
export const appRouter = router({
  ...NOUNS,
  cite,
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
