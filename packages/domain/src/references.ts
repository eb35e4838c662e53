/** References: which other records a record names, and where in it. SPEC L2. */
import type { AnyRecord, RecordKind } from "./record.ts";
import type { Report } from "./report.ts";

/** One reference: the id, the field that holds it ("parties.actor"), and the kinds of record that may stand there. */
export interface Reference {
  readonly id: string;
  readonly field: string;
  readonly kinds: readonly RecordKind[];
  /** Which of several parts of the record holds it, counted from 0, and where it stands in a list; -1 for none. */
  readonly part: number;
  readonly at: number;
}

/** Where in its record a reference stands, with positions: "parties[0].attributedBy[1]". */
export function pathOf({ field, part, at }: Reference): string {
  const held = part === -1 ? field : field.replace(".", `[${part}].`);
  return at === -1 ? held : `${held}[${at}]`;
}

const PLACE: readonly RecordKind[] = ["place"];
const ACTOR: readonly RecordKind[] = ["actor"];
const SOURCE: readonly RecordKind[] = ["source"];
const DOCUMENT: readonly RecordKind[] = ["document"];
const ESTIMATE: readonly RecordKind[] = ["estimate"];
const DATASET: readonly RecordKind[] = ["dataset"];
const ABOUT: readonly RecordKind[] = ["incident", "estimate", "claim"];
const JUDGED: readonly RecordKind[] = [
  "place", "actor", "source", "document", "incident", "estimate", "claim",
]; // prettier-ignore

/** Gathers references as a record is walked through; a million records are, some of them several times. */
class Gathering {
  readonly references: Reference[] = [];
  #part = -1;

  one(field: string, id: string | undefined, kinds: readonly RecordKind[]): void {
    if (id !== undefined) this.references.push({ id, field, kinds, part: this.#part, at: -1 });
  }

  many(field: string, ids: readonly string[], kinds: readonly RecordKind[]): void {
    for (const [at, id] of ids.entries())
      this.references.push({ id, field, kinds, part: this.#part, at });
  }

  each<Part>(parts: readonly Part[], walk: (part: Part) => void): void {
    for (const part of parts) {
      this.#part += 1;
      walk(part);
    }
    this.#part = -1;
  }

  reports(reports: readonly Report[]): void {
    this.each(reports, ({ document, speakers, via }) => {
      this.one("reports.document", document, DOCUMENT);
      this.many("reports.speakers", speakers, SOURCE);
      this.many("reports.via", via, SOURCE);
    });
  }
}

/** Every reference of a record, in the order of its fields. */
export function referencesOf({ kind, record }: AnyRecord): readonly Reference[] {
  const found = new Gathering();
  switch (kind) {
    case "dataset":
      break;
    case "place":
      found.one("parent", record.parent, PLACE);
      break;
    case "actor":
      found.one("parent", record.parent, ACTOR);
      break;
    case "source":
      found.one("affiliation", record.affiliation, SOURCE);
      found.one("actor", record.actor, ACTOR);
      found.many("possiblySameAs", record.possiblySameAs, SOURCE);
      break;
    case "document":
      found.one("publisher", record.publisher, SOURCE);
      found.one("republishes", record.republishes, DOCUMENT);
      found.many("cites", record.cites, DOCUMENT);
      break;
    case "incident":
      found.one("where.place", record.where.place, PLACE);
      found.many("where.alsoIn", record.where.alsoIn, PLACE);
      found.each(record.parties, ({ actor, attributedBy }) => {
        found.one("parties.actor", actor, ACTOR);
        found.many("parties.attributedBy", attributedBy, SOURCE);
      });
      found.reports(record.reports);
      break;
    case "estimate":
      found.one("subject", record.subject, ACTOR);
      found.many("scope.includes", record.scope.includes, PLACE);
      found.many("scope.excludes", record.scope.excludes, PLACE);
      found.many("saidWith", record.saidWith, ESTIMATE);
      found.reports(record.reports);
      break;
    case "claim":
      found.one("subject", record.subject, ACTOR);
      found.one("place", record.place, PLACE);
      found.each(record.about, (link) => found.one("about.record", link.record, ABOUT));
      found.one("testedBy.place", record.testedBy?.place, PLACE);
      found.one("testedBy.actor", record.testedBy?.actor, ACTOR);
      found.reports(record.reports);
      break;
    case "coverage":
      found.one("watcher", record.watcher, SOURCE);
      found.one("dataset", record.dataset, DATASET);
      found.many("includes", record.includes, PLACE);
      found.many("excludes", record.excludes, PLACE);
      found.reports(record.reports);
      break;
    case "balance":
      found.one("whole", record.whole, ESTIMATE);
      found.many("parts", record.parts, ESTIMATE);
      found.reports(record.reports);
      break;
    case "judgement":
      found.one("left", record.left, JUDGED);
      found.one("right", record.right, JUDGED);
      break;
  }
  return found.references;
}
