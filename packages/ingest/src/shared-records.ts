/**
 * Shared records: the actors, places and publishers that many rows lean on, kept until all rows are read. One record may
 * be spelled in several ways: the most frequent spelling becomes its name and the others its aliases, whatever the order
 * of the rows. SPEC U2.
 */
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
  readonly text: string;
  rows: number;
}

/** The shared records of one file. */
export interface SharedRecords {
  /** What is wrong with a draft; nothing where it may be kept. Asked again of the same object it costs a look-up. */
  readonly issuesOf: (draft: SharedDraft) => readonly Issue[];
  /** Counts a draft of an accepted row. @throws BrokenFile where there are too many */
  readonly keep: (draft: SharedDraft) => void;
  /** Every record once, by id, with its spellings joined; and a warning where two rows disagree on more than spelling. */
  readonly end: () => Iterable<{ readonly any: AnyRecord; readonly issues: readonly Issue[] }>;
}

/** Keeps the shared records of the file of this name. */
export function sharedRecords(file: string): SharedRecords {
  // Not a weak map, which the collector of garbage walks through again and again.
  let read = new Map<SharedDraft, Spelling | readonly Issue[]>();
  const held = new Map<string, Spelling[]>();

  const readingOf = (draft: SharedDraft): Spelling | readonly Issue[] => {
    const known = read.get(draft);
    if (known !== undefined) return known;
    const parsed = parseDraft(draft);
    const reading = parsed.ok
      ? // A shared draft parses to a record of its kind.
        spellingOf(parsed.value as SharedRecord, held.get(draft.record.id))
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
      if (!("any" in reading)) return;
      reading.rows += 1;
      if (reading.rows > 1) return;
      const { id } = reading.any.record;
      const spellings = held.get(id);
      if (spellings === undefined) {
        if (held.size >= MOST_SHARED) throw tooMany(file);
        held.set(id, [reading]);
      } else if (!spellings.includes(reading) && spellings.length < MOST_SPELLINGS)
        spellings.push(reading);
    },
    *end() {
      for (const id of [...held.keys()].toSorted()) {
        const spellings = held.get(id) ?? [];
        held.delete(id);
        yield joined(spellings);
      }
    },
  };
}

function spellingOf(any: SharedRecord, spellings: readonly Spelling[] = []): Spelling {
  const text = canonicalJson(any.record);
  return spellings.find((one) => one.text === text) ?? { any, text, rows: 0 };
}

function joined(spellings: readonly Spelling[]): {
  readonly any: AnyRecord;
  readonly issues: readonly Issue[];
} {
  const [first, ...others] = spellings.toSorted(
    (one, other) => other.rows - one.rows || (one.text < other.text ? -1 : 1),
  );
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
    message: "is told differently by different rows; what most rows say is taken",
    record: first.any.record.id,
    seen: other.text.slice(0, 200),
    expected: "the same in every row",
  };
}

function tooMany(file: string): BrokenFile {
  return new BrokenFile({
    code: "invalid",
    message: `names more than ${MOST_SHARED.toLocaleString("en")} different places, actors and publishers`,
    file,
    expected: "a few thousand",
    hint: "A column is probably out of place, or the table is of another kind.",
  });
}
