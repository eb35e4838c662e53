/** Task: what a process that looks at an upload is told to do. */
import type { PastedTables } from "./check-table.ts";

/** A file by its name in the folder, or tables; and the database that they are held against. */
export type Task = { readonly database: string } & (
  | { readonly is: "file"; readonly name: string }
  | ({ readonly is: "table" } & PastedTables)
);
