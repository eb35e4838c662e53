/** Counter: a database opened in this process to be asked, and nothing else. What can also load is in `local.ts`. */
import { openSqlite } from "@sitrep/store/engines/sqlite";
import type { Context } from "./context.ts";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";

/** An open database that answers. */
export interface Counter {
  readonly caller: Caller;
  readonly context: Context;
  readonly close: () => Promise<void>;
}

/** How to open: for whom, whether to make the database where there is none, and what the context knows beside that. */
export interface OpenOptions extends Pick<Context, "role" | "onProgress" | "countElsewhere"> {
  readonly create?: boolean;
}

/** Opens the database at a path. @throws StoreError */
export async function openCounter(path: string, options: OpenOptions): Promise<Counter> {
  const engine = await openSqlite(path, { create: options.create ?? false });
  const { role, onProgress, countElsewhere } = options;
  const context: Context = { engine, role, onProgress, countElsewhere };
  return { caller: createCaller(context), context, close: engine.close };
}
