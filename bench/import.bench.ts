import { rmSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { copyBare } from "./bare-copy.ts";
import { rowsToImport } from "./env.ts";
import type { ImportRun } from "./import-run.ts";
import type { Bench } from "./measurement.ts";
import { YEARLY_ROWS, writeUcdpFile } from "./ucdp-file.ts";
import { importFile } from "./yearly.ts";

/**
 * The least that reading such a file into a table of a database file takes, in ms: DuckDB's own reader, nothing checked or
 * kept apart. The table lies on disk and not in memory, since what is measured against it does.
 */
async function readBare(file: string, database: string): Promise<number> {
  removeDatabase(database);
  const instance = await DuckDBInstance.create(database);
  const connection = await instance.connect();
  const began = performance.now();
  await connection.run("create table bare as select * from read_csv($1, header = true)", [file]);
  await connection.run("checkpoint");
  const took = performance.now() - began;
  connection.closeSync();
  instance.closeSync();
  removeDatabase(database);
  return took;
}

function removeDatabase(path: string): void {
  for (const end of ["", "-wal", "-shm", ".wal"]) rmSync(path + end, { force: true });
}

const bench: Bench = async (room) => {
  const { folder } = room;
  const rows = rowsToImport(YEARLY_ROWS);
  const first = join(folder, "first.csv");
  const second = join(folder, "second.csv");
  const quarter = join(folder, "quarter.csv");
  await writeUcdpFile(first, { rows, edition: 1 });
  await writeUcdpFile(second, { rows, edition: 2 });
  await writeUcdpFile(quarter, { rows: Math.ceil(rows / 4), edition: 1 });

  const run = async (file: string, name: string, mode: "plan" | "apply"): Promise<ImportRun> =>
    importFile(room, { file, database: join(folder, name), mode });
  const fresh = async (file: string, database: string): Promise<ImportRun> => {
    removeDatabase(join(folder, database));
    return run(file, database, "apply");
  };
  const expecting = async (going: Promise<ImportRun>, isChanged: boolean): Promise<number> => {
    const { ms, changed } = await going;
    if (changed > 0 !== isChanged) throw new Error(`${changed} records changed`);
    return ms;
  };

  const bare = join(folder, "bare.duckdb");
  const baseline = { name: "DuckDB read_csv", sample: () => readBare(first, bare) };
  const timed = { unit: "ms", rounds: 1, baseline } as const;
  const peaks: number[] = [];
  return [
    {
      ...timed,
      name: `import ${rows} rows`,
      limit: { timesBaseline: 5 },
      sample: async () => {
        const { ms, peakMegabytes } = await fresh(first, "all.db");
        peaks.push(peakMegabytes);
        return ms;
      },
    },
    {
      ...timed,
      name: "of it, SQLite alone writing those tables",
      limit: { timesBaseline: 5 },
      sample: () => Promise.resolve(copyBare(join(folder, "all.db"), join(folder, "copy.db"))),
    },
    {
      ...timed,
      name: "import the same again",
      limit: { timesBaseline: 2.5 },
      sample: () => expecting(run(first, "all.db", "apply"), false),
    },
    {
      ...timed,
      name: "plan a new edition",
      limit: { timesBaseline: 2.5 },
      sample: () => expecting(run(second, "all.db", "plan"), true),
    },
    {
      name: "memory of the import",
      unit: "MB",
      rounds: 1,
      limit: { atMost: 500 },
      sample: () => Promise.resolve(Math.max(...peaks)),
    },
    {
      name: "memory, against a quarter of the rows",
      unit: "MB",
      rounds: 1,
      limit: { timesBaseline: 1.25 },
      sample: () => Promise.resolve(Math.max(...peaks)),
      baseline: {
        name: "a quarter of the rows",
        sample: async () => (await fresh(quarter, "quarter.db")).peakMegabytes,
      },
    },
  ];
};

export default bench;
