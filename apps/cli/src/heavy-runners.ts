/** Heavy runners: the commands that need every schema, other people's modules, or the whole screen. */
import type { Runners } from "./program.ts";

/** The commands that the light part of the program does not hold. */
export const heavyRunners = {
  "new dataset": async () => (await import("./commands/new.ts")).newCommand("dataset"),
  "new source": async () => (await import("./commands/new.ts")).newCommand("source"),
  "new document": async () => (await import("./commands/new.ts")).newCommand("document"),
  "new incident": async () => (await import("./commands/new.ts")).newCommand("incident"),
  "new estimate": async () => (await import("./commands/new.ts")).newCommand("estimate"),
  schema: async () => (await import("./commands/schema.ts")).runSchema,
  check: async () => (await import("./commands/check.ts")).runCheck,
  load: async () => (await import("./commands/load.ts")).runLoad,
  map: async () => (await import("./commands/map.ts")).runMap,
  plan: async () => (await import("./commands/plan.ts")).runPlan,
  apply: async () => (await import("./commands/apply.ts")).runApply,
  export: async () => (await import("./commands/export.ts")).runExport,
  draft: async () => (await import("./commands/draft.ts")).runDraft,
  "cite add": async () => (await import("./commands/cite-add.ts")).runCiteAdd,
  judge: async () => (await import("./commands/judge.ts")).runJudge,
  verify: async () => (await import("./commands/verify.ts")).runVerify,
  browse: async () => (await import("./commands/browse.ts")).runBrowse,
} as const satisfies Partial<Runners>;

/** Their names. */
export type HeavyName = keyof typeof heavyRunners;
