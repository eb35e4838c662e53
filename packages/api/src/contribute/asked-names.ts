/** Asked names: what looks like a person's name in the texts of a form, each to be answered for by whoever sends it. SPEC G3. */
import type { AnyRecord } from "@sitrep/domain/record";
import { namesOf } from "@sitrep/domain/record-names";
import { fold } from "@sitrep/domain/text";
import { toldNames } from "@sitrep/ingest/told-names";
import type { FilledRow } from "./cells.ts";
import type { KnownNames } from "./known-names.ts";

/** A name, and the field that it stands in. */
export interface AskedName {
  readonly field: string;
  readonly name: string;
}

/** Columns whose texts everyone may read and in which somebody may be named. */
const TEXTS =
  /^(?:title|notes|population|definition|role|identity\.role|identity\.reason|parties\.\d+\.described|harm\.\d+\.described|reports\.\d+\.(?:note|howChecked|says\.words))$/;

/** Kinds of source that are mostly one person who speaks for nobody else. */
const ONE_PERSON: ReadonlySet<string> = new Set(["witness", "unknown", "local-official", "expert"]);

/** The names in the rows of a form; those of records on file, and of sources made here, are known. */
export async function askedNames(
  rows: readonly FilledRow[],
  records: readonly AnyRecord[],
  names: KnownNames,
): Promise<readonly AskedName[]> {
  const own = new Set(records.flatMap(namesOf).map(fold));
  const asked: AskedName[] = [];
  for (const { kind, name, cells } of rows) {
    for (const [column, text] of cells) {
      const field = `${name}.${column}`;
      const isOnePerson =
        kind === "source" &&
        column === "identity.name" &&
        ONE_PERSON.has(cells.get("kind") ?? "unknown") &&
        cells.get("identity.private") !== "true";
      if (isOnePerson) asked.push({ field, name: text });
      // A document's title is its own, and not for us to change.
      else if (TEXTS.test(column) && kind !== "document")
        for (const one of toldNames(text, (word) => own.has(fold(word)) && kind !== "source"))
          if (!(await isOnFile(one, names))) asked.push({ field, name: one });
    }
  }
  return asked;
}

async function isOnFile(name: string, names: KnownNames): Promise<boolean> {
  const held = await names.meant(name, ["place", "actor"]);
  return held.isExact || (await names.meant(name, ["source"])).isExact;
}
