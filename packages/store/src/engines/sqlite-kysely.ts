/** Kysely over a connection. */
import type { SQLInputValue } from "node:sqlite";
import type { DatabaseConnection, Driver, QueryResult } from "kysely";
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import type { Tables } from "../tables.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { explain } from "./sqlite-error.ts";

// Kysely passes what the query builder was given, and the tables hold only text, numbers and null.
const values = (parameters: readonly unknown[]): readonly SQLInputValue[] =>
  parameters as readonly SQLInputValue[];

/** Asks through a connection, which stays open; whoever opened it begins and ends transactions. */
export function kyselyThrough(connection: SqliteConnection, path: string): Kysely<Tables> {
  const own: DatabaseConnection = {
    executeQuery: async <Row>({ sql, parameters }: CompiledText): Promise<QueryResult<Row>> => {
      try {
        const { rows, changes } = await connection.run(sql, values(parameters));
        // Kysely knows what it asked for.
        return { rows: [...rows] as Row[], numAffectedRows: BigInt(changes) };
      } catch (error) {
        throw explain(error, path);
      }
    },
    async *streamQuery<Row>({
      sql,
      parameters,
    }: CompiledText): AsyncGenerator<QueryResult<Row>, void> {
      try {
        for await (const rows of connection.stream(sql, values(parameters)))
          yield { rows: [...rows] as Row[] };
      } catch (error) {
        throw explain(error, path);
      }
    },
  };
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => driverOf(own),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}

/** A statement as Kysely compiles it. */
interface CompiledText {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

function driverOf(connection: DatabaseConnection): Driver {
  const nothing = async (): Promise<void> => undefined;
  const refuse = async (): Promise<void> => {
    throw new Error("a transaction is begun by who opens the connection");
  };
  return {
    init: nothing,
    acquireConnection: async () => connection,
    releaseConnection: nothing,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    destroy: nothing,
  };
}
