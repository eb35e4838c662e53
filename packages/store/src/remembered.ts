/**
 * Remembered answers: rows that a statement gave, kept until anything is committed, for statements that count what is on
 * file from end to end and are asked again with every page.
 */
import type { Engine } from "./engine.ts";

/** How many answers are kept of one database, and of how many rows at most. */
const MOST_ANSWERS = 100;
const MOST_ROWS = 20_000;

/** A statement in the making, as Kysely has it. */
interface Statement<Row> {
  readonly compile: () => { readonly sql: string; readonly parameters: readonly unknown[] };
  readonly execute: () => Promise<readonly Row[]>;
}

interface Kept {
  readonly mark: number;
  /** What was asked least lately comes first. */
  readonly answers: Map<string, unknown>;
}

const KEPT = new WeakMap<Engine, Kept>();

/** What a statement answers; the same rows, which nobody may change, as long as nothing is committed. */
export async function remembered<Row>(
  engine: Engine,
  statement: Statement<Row>,
): Promise<readonly Row[]> {
  const mark = await engine.mark();
  let kept = KEPT.get(engine);
  if (kept === undefined || kept.mark !== mark) {
    kept = { mark, answers: new Map() };
    KEPT.set(engine, kept);
  }
  const { answers } = kept;
  const { sql, parameters } = statement.compile();
  const question = JSON.stringify([sql, parameters]);
  // What was kept under a question is what its statement answered.
  const known = answers.get(question) as readonly Row[] | undefined;
  const rows = known ?? (await statement.execute());
  answers.delete(question);
  if (rows.length <= MOST_ROWS) answers.set(question, rows);
  for (const oldest of answers.keys()) {
    if (answers.size <= MOST_ANSWERS) break;
    answers.delete(oldest);
  }
  return rows;
}
