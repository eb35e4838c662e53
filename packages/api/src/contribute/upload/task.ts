/** Task: what a process that looks at an upload is told to do. */
import type { Language } from "@sitrep/domain/language";
import type { PastedTables } from "./check-table.ts";

/** A file by its name in the folder, or tables; the database that they are held against, and the language in which it is told. */
export type Task = { readonly database: string; readonly language: Language } & (
  | { readonly is: "file"; readonly name: string }
  | ({ readonly is: "table" } & PastedTables)
);
