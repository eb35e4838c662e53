/** Checked copies: a folder of a reader's copies, each matched to its document by fingerprint, or by a name that was given. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fingerprintOf, readArticle } from "@sitrep/ingest/article";
import { whyUnread } from "@sitrep/ingest/unread";
import { checkDocument } from "./checked-citation.ts";
import type { CheckedDocument } from "./checked-citation.ts";
import type { AskedCounter } from "./counter.ts";
import { Failure } from "./failure.ts";
import { withId } from "./known-id.ts";
import type { Moment } from "./known-id.ts";
import type { ItemOf } from "./nouns/answers.ts";

/** A file that somebody says is a copy of a document. */
export interface NamedCopy {
  readonly document: string;
  readonly file: string;
}

/** What to check: the files of a folder, those that were named, or both. */
export interface CopiesAsked {
  readonly folder: string | null;
  readonly named: readonly NamedCopy[];
}

/** A document, checked against one file. */
export interface CopyCheck extends CheckedDocument {
  readonly file: string;
  readonly matchedBy: "fingerprint" | "name";
}

/** A file that was not checked, and why. */
export interface Stranger {
  readonly file: string;
  readonly why: string;
}

/** All that was checked, the files that were not, and the documents on record that have no copy here. */
export interface CheckedCopies {
  readonly copies: readonly CopyCheck[];
  readonly strangers: readonly Stranger[];
  readonly uncopied: readonly string[];
}

/** A folder with more files is not one of copies. */
const MOST_FILES = 2000;

/** Checks copies; a file that a name was given for is not matched by its fingerprint. @throws Failure */
export async function checkCopies(
  { caller }: AskedCounter,
  moment: Moment,
  { folder, named }: CopiesAsked,
): Promise<CheckedCopies> {
  const documents = await everyDocument(caller, moment);
  const copies: CopyCheck[] = [];
  const strangers: Stranger[] = [];
  const check = async (id: string, file: string, matchedBy: CopyCheck["matchedBy"]) => {
    const reading = readArticle(file);
    if ("refused" in reading) {
      strangers.push({ file, why: reading.refused });
      return;
    }
    const citations = await withId(caller, id, moment, (known) =>
      caller.documents.citations({ id: known, ...moment }),
    );
    copies.push({ ...checkDocument(citations, reading.text), file, matchedBy });
  };
  for (const { document, file } of named) await check(document, file, "name");
  const taken = new Set(named.map(({ file }) => keyOf(file)));
  const files = folder === null ? [] : filesIn(folder).filter((file) => !taken.has(keyOf(file)));
  for (const file of files) {
    const reading = readArticle(file);
    const print = "refused" in reading ? null : fingerprintOf(reading.text);
    const matches = documents.filter(({ sha256 }) => sha256 !== undefined && sha256 === print);
    for (const { id } of matches) await check(id, file, "fingerprint");
    if (matches.length === 0)
      strangers.push({ file, why: "refused" in reading ? reading.refused : NO_MATCH });
  }
  const covered = new Set(copies.map(({ document }) => document));
  const uncopied = documents.map(({ id }) => id).filter((id) => !covered.has(id));
  return { copies, strangers, uncopied: folder === null ? [] : uncopied };
}

const NO_MATCH =
  "has the fingerprint of no document on record: it is another text, or not word for word the one that was coded; say which it is with document=file";

/** What tells two names of one file. */
function keyOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? file : `${found.dev}:${found.ino}`;
}

function filesIn(folder: string): readonly string[] {
  try {
    const files = readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
    if (files.length === 0) throw new Failure(1, `${folder} holds no file`);
    if (files.length <= MOST_FILES) return files;
    throw new Failure(
      1,
      `${folder} holds ${files.length} files; name a folder of copies, which has at most ${MOST_FILES}`,
    );
  } catch (error) {
    if (error instanceof Failure) throw error;
    const why =
      error instanceof Error && "code" in error && error.code === "ENOTDIR"
        ? "is a file, not a folder"
        : whyUnread(error);
    throw new Failure(1, `${folder} ${why}`, { cause: error });
  }
}

type Caller = AskedCounter["caller"];

async function everyDocument(
  caller: Caller,
  moment: Moment,
): Promise<readonly ItemOf["documents"][]> {
  const all: ItemOf["documents"][] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await caller.documents.list({ limit: 200, ...moment, ...(after && { after }) });
    all.push(...page.items);
    after = page.next;
  }
  return all;
}
