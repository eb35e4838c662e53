/** SQLite connection: a handle that works in this thread, or in one of its own beside it. */
import type { DatabaseSync, DatabaseSyncOptions, SQLInputValue } from "node:sqlite";
import type { SqliteAnswer, SqliteRow } from "./sqlite-calls.ts";
import { callsOn } from "./sqlite-calls.ts";
import { SqliteThread } from "./sqlite-thread.ts";

/** See the file. What is asked is done in the order in which it is asked. */
export interface SqliteConnection {
  readonly exec: (text: string) => Promise<void>;
  readonly run: (text: string, parameters: readonly SQLInputValue[]) => Promise<SqliteAnswer>;
  /** The rows of a statement, part by part. */
  readonly stream: (
    text: string,
    parameters: readonly SQLInputValue[],
  ) => AsyncGenerator<readonly SqliteRow[]>;
  /**
   * Runs a statement for each row of values, which stand one row after the other. It may be done later: then what goes
   * wrong is thrown by something that is asked afterwards, at the latest by the commit.
   */
  readonly each: (text: string, width: number, values: readonly SQLInputValue[]) => Promise<void>;
  readonly rollback: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A connection that works in this thread. */
export function connectHere(database: DatabaseSync): SqliteConnection {
  const calls = callsOn(database);
  return {
    exec: async (text) => calls.exec(text),
    run: async (text, parameters) => calls.run(text, parameters),
    async *stream(text, parameters) {
      const cursor = calls.open(text, parameters);
      try {
        for (let rows = calls.next(cursor); rows.length > 0; rows = calls.next(cursor)) yield rows;
      } finally {
        calls.drop(cursor);
      }
    },
    each: async (text, width, values) => calls.each(text, width, values),
    rollback: async () => calls.rollback(),
    close: async () => calls.close(),
  };
}

/** How many writes wait for the thread at most, each of some hundred rows. */
const MOST_WAITING = 16;

/** A connection that opens a file in a thread of its own, which ends when it is closed. */
export function connectBeside(path: string, options: DatabaseSyncOptions): SqliteConnection {
  const thread = new SqliteThread(path, options);
  const writes: Promise<void>[] = [];
  let failed: { readonly error: unknown } | null = null;
  const sound = (): void => {
    if (failed !== null) throw failed.error;
  };
  return {
    exec: async (text) => thread.ask("exec", text),
    run: async (text, parameters) => thread.ask("run", text, parameters),
    async *stream(text, parameters) {
      const cursor = await thread.ask("open", text, parameters);
      try {
        for (;;) {
          const rows = await thread.ask("next", cursor);
          if (rows.length === 0) break;
          yield rows;
        }
      } finally {
        await thread.ask("drop", cursor);
      }
    },
    each: async (text, width, values) => {
      sound();
      const written = thread.ask("each", text, width, values).catch((error: unknown) => {
        failed ??= { error };
      });
      writes.push(written);
      if (writes.length > MOST_WAITING) await writes.shift();
      sound();
    },
    rollback: async () => {
      failed = null;
      await thread.ask("rollback");
    },
    close: async () => thread.end(),
  };
}
