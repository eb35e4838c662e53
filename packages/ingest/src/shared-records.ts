/**
 * Shared records: the actors, places and publishers that many rows lean on, kept until all rows are read. One record may
 * be spelled in several ways: the most frequent spelling becomes its name and the others its aliases, whatever the order
 * of the rows. SPEC U2.
 */
import { said } from "@sitrep/domain/defect-sentence";
import { canonicalJson } from "@sitrep/domain/canonical";
import type { Issue } from "@sitrep/domain/issue";
import type { AnyRecord } from "@sitrep/domain/record";
import type { SharedDraft } from "./draft.ts";
import { parseDraft } from "./parse-draft.ts";
import { BrokenFile } from "./raw/broken-file.ts";

/** So many shared records may a file bring; a column that is out of place brings one a row. */
export const MOST_SHARED = 200_000;
/** So many drafts are known again by being the same object. */
const MOST_READ = 50_000;
/** So many spellings of one record are told apart. */
const MOST_SPELLINGS = 200;
/** Names of one record beside its own, as far as the domain takes them. */
const MOST_ALIASES = 40;

type SharedRecord = Extract<AnyRecord, { readonly kind: SharedDraft["kind"] }>;

/** One way in which a record is written, and how many rows write it so. */
interface Spelling {
  readonly any: SharedRecord;
  /** The kind, a blank, and the record. */
  readonly text: string;
  rows: number;
}

/** The shared records of one file. */
export interface SharedRecords {
  /** What is wrong with a draft; nothing where it may be kept. Asked again of the same object it costs a look-up. */
  readonly issuesOf: (draft: SharedDraft) => readonly Issue[];
  /** Counts a draft of an accepted row, and answers it as a text. @throws BrokenFile where there are too many */
  readonly keep: (draft: SharedDraft) => string;
  /** Counts a draft of a row that is known by its text, which is asked for once for each number. @throws BrokenFile */
  readonly keepText: (number: number, textOf: (number: number) => string) => void;
  /** Every record once, by id. */
  readonly end: () => Iterable<JoinedRecord>;
}

/** A shared record with all its spellings. */
export interface JoinedRecord {
  readonly id: string;
  /** All that it is made of, as one text. */
  readonly text: string;
  /** Joins the spellings; with a warning where two rows disagree on more than spelling. */
  readonly join: () => { readonly any: AnyRecord; readonly issues: readonly Issue[] };
}

/** Keeps the shared records of the file of this name. */
export function sharedRecords(file: string): SharedRecords {
  // Not a weak map, which the collector of garbage walks through again and again.
  let read = new Map<SharedDraft, Spelling | readonly Issue[]>();
  const held = new Map<string, Spelling[]>();
  const byNumber: Spelling[] = [];

  /** The spelling of this text that is held, or the one that is given, which is then. */
  const hold = (spelling: Spelling): Spelling => {
    const { id } = spelling.any.record;
    const spellings = held.get(id);
    if (spellings === undefined) {
      if (held.size >= MOST_SHARED) throw tooMany(file);
      held.set(id, [spelling]);
      return spelling;
    }
    const known = spellings.find(({ text }) => text === spelling.text);
    if (known === undefined && spellings.length < MOST_SPELLINGS) spellings.push(spelling);
    return known ?? spelling;
  };

  const readingOf = (draft: SharedDraft): Spelling | readonly Issue[] => {
    const known = read.get(draft);
    if (known !== undefined) return known;
    const parsed = parseDraft(draft);
    const reading = parsed.ok
      ? // A shared draft parses to a record of its kind.
        spellingOf(parsed.value as SharedRecord)
      : parsed.issues;
    if (read.size >= MOST_READ) read = new Map();
    read.set(draft, reading);
    return reading;
  };

  return {
    issuesOf: (draft) => {
      const reading = readingOf(draft);
      return "any" in reading ? [] : reading;
    },
    keep: (draft) => {
      const reading = readingOf(draft);
      if (!("any" in reading))
        throw new Error(`a draft of ${draft.record.id} was kept that is none`);
      const spelling = reading.rows > 0 ? reading : hold(reading);
      if (spelling !== reading) read.set(draft, spelling);
      spelling.rows += 1;
      return spelling.text;
    },
    keepText: (number, textOf) => {
      const spelling = (byNumber[number] ??= hold(spellingIn(textOf(number))));
      spelling.rows += 1;
    },
    *end() {
      for (const id of [...held.keys()].toSorted()) {
        const spellings = (held.get(id) ?? []).toSorted(
          (one, other) => other.rows - one.rows || (one.text < other.text ? -1 : 1),
        );
        held.delete(id);
        // No line end stands in canonical JSON.
        const text = spellings.map((one) => one.text).join("\n");
        yield { id, text, join: () => joined(spellings) };
      }
    },
  };
}

function spellingOf(any: SharedRecord): Spelling {
  return { any, text: `${any.kind} ${canonicalJson(any.record)}`, rows: 0 };
}

/** The spelling that a text was made of. */
function spellingIn(text: string): Spelling {
  const [kind = "", json = ""] = /^(\w+) (.*)$/s.exec(text)?.slice(1) ?? [];
  // It was parsed by the domain before it became a text.
  return { any: { kind, record: JSON.parse(json) } as SharedRecord, text, rows: 0 };
}

/** Joins spellings, the most frequent first. */
function joined([first, ...others]: readonly Spelling[]): {
  readonly any: AnyRecord;
  readonly issues: readonly Issue[];
} {
  if (first === undefined) throw new Error("a shared record without a spelling");
  const names = [...new Set(others.map(({ any }) => nameIn(any)))]
    .filter((name) => name !== nameIn(first.any))
    .toSorted()
    .slice(0, MOST_ALIASES);
  const differing = others.find(({ any }) => bare(any) !== bare(first.any));
  return {
    any: names.length === 0 ? first.any : withAliases(first.any, names),
    issues: differing === undefined ? [] : [disagreement(first, differing)],
  };
}

function nameIn({ kind, record }: SharedRecord): string {
  switch (kind) {
    case "actor":
      return record.name;
    case "place":
      return record.names.find((name) => name.preferred)?.text ?? record.id;
    case "source":
      return record.identity.is === "named" ? record.identity.name : record.identity.role;
  }
}

/** The record without its spelling. */
function bare({ kind, record }: SharedRecord): string {
  switch (kind) {
    case "actor":
      return canonicalJson({ ...record, name: undefined, aliases: undefined });
    case "place":
      return canonicalJson({ ...record, names: undefined });
    case "source":
      return canonicalJson({ ...record, identity: record.identity.is, aliases: undefined });
  }
}

function withAliases(any: SharedRecord, names: readonly string[]): AnyRecord {
  switch (any.kind) {
    case "actor":
    case "source": {
      const aliases = [...new Set([...any.record.aliases, ...names])].slice(0, MOST_ALIASES);
      // Only a field that both kinds have is replaced.
      return { kind: any.kind, record: { ...any.record, aliases } } as AnyRecord;
    }
    case "place": {
      const more = names.map((text) => ({ text, lang: "en" }));
      return { kind: "place", record: { ...any.record, names: [...any.record.names, ...more] } };
    }
  }
}

function disagreement(first: Spelling, other: Spelling): Issue {
  return {
    code: "contradiction",
    severity: "warn",
    ...said({ is: "told-differently" }),
    record: first.any.record.id,
    seen: other.text.slice(other.text.indexOf(" ") + 1).slice(0, 200),
  };
}

function tooMany(file: string): BrokenFile {
  return new BrokenFile({
    code: "invalid",
    ...said({ is: "too-many-names", most: MOST_SHARED }),
    file,
  });
}
