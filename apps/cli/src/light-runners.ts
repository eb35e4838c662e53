/** Light runners: the commands that only read. They are built into one file that starts fast. */
import type { HeavyName } from "./heavy-runners.ts";
import type { Runners } from "./program.ts";
import { listCommand } from "./commands/list.ts";

/** The commands that only read; those that load, check or fill the screen come from `heavy-runners.ts`. */
export const lightRunners = {
  incidents: async () => listCommand("incidents"),
  estimates: async () => listCommand("estimates"),
  sources: async () => listCommand("sources"),
  documents: async () => listCommand("documents"),
  claims: async () => listCommand("claims"),
  places: async () => listCommand("places"),
  actors: async () => listCommand("actors"),
  series: async () => (await import("./commands/series.ts")).runSeries,
  coverage: async () => (await import("./commands/coverage.ts")).runCoverage,
  compare: async () => (await import("./commands/compare.ts")).runCompare,
  leaning: async () => (await import("./commands/leaning.ts")).runLeaning,
  balances: async () => (await import("./commands/balances.ts")).runBalances,
  origins: async () => (await import("./commands/origins.ts")).runOrigins,
  search: async () => (await import("./commands/search.ts")).runSearch,
  show: async () => (await import("./commands/show.ts")).runShow,
  why: async () => (await import("./commands/why.ts")).runWhy,
  cite: async () => (await import("./commands/cite.ts")).runCite,
  "cite verify": async () => (await import("./commands/cite-verify.ts")).runCiteVerify,
  match: async () => (await import("./commands/match.ts")).runMatch,
  log: async () => (await import("./commands/log.ts")).runLog,
} as const satisfies Omit<Runners, HeavyName>;
