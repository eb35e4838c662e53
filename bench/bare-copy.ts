import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

interface Statement {
  readonly name: string;
  readonly sql: string;
}

/**
 * What SQLite alone needs to write the tables and indexes of a finished database once more into a new file, in ms: no file
 * read, nothing parsed, checked or hashed, no word index, no journal, no wait for the disk. No import into this store can take less on one processor.
 */
export function copyBare(database: string, copy: string): number {
  rmSync(copy, { force: true });
  const target = new DatabaseSync(copy);
  try {
    target.exec("pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -65536");
    target.prepare("attach ? as finished").run(database);
    // Both columns are text: a table and an index that somebody made have a statement.
    const statements = (type: "table" | "index") =>
      target
        .prepare(
          `select made.name, sql from finished.sqlite_schema as made join pragma_table_list as listed
             on listed.schema = 'finished' and listed.name = tbl_name and listed.type = 'table'
           where made.type = ? and sql is not null and made.name not like 'sqlite_%'`,
        )
        .all(type) as unknown as readonly Statement[];
    const tables = statements("table");
    const indexes = statements("index");
    const began = performance.now();
    target.exec("begin");
    for (const { name, sql } of tables) {
      target.exec(sql);
      target.exec(`insert into main."${name}" select * from finished."${name}"`);
    }
    for (const { sql } of indexes) target.exec(sql);
    target.exec("commit");
    return performance.now() - began;
  } finally {
    target.close();
    rmSync(copy, { force: true });
  }
}
