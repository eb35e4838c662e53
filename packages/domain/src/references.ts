/** References: which other records a record names, and where in it. SPEC L2. */
import type { Location } from "./location.ts";
import type { Party } from "./party.ts";
import type { AnyRecord, RecordKind } from "./record.ts";
import type { Report } from "./report.ts";

/** One reference: the field, the id in it, and the kinds of record that may stand there. */
export interface Reference {
  readonly path: string;
  readonly id: string;
  readonly kinds: readonly RecordKind[];
}

const PLACE: readonly RecordKind[] = ["place"];
const ACTOR: readonly RecordKind[] = ["actor"];
const SOURCE: readonly RecordKind[] = ["source"];
const DOCUMENT: readonly RecordKind[] = ["document"];
const ESTIMATE: readonly RecordKind[] = ["estimate"];
const ABOUT: readonly RecordKind[] = ["incident", "estimate", "claim"];
const JUDGED: readonly RecordKind[] = [
  "place", "actor", "source", "document", "incident", "estimate", "claim",
]; // prettier-ignore

function one(
  path: string,
  id: string | undefined,
  kinds: readonly RecordKind[],
): readonly Reference[] {
  return id === undefined ? [] : [{ path, id, kinds }];
}

function many(
  path: string,
  ids: readonly string[],
  kinds: readonly RecordKind[],
): readonly Reference[] {
  return ids.map((id, index) => ({ path: `${path}[${index}]`, id, kinds }));
}

function ofReports(reports: readonly Report[]): readonly Reference[] {
  return reports.flatMap((report, index) => [
    ...one(`reports[${index}].document`, report.document, DOCUMENT),
    ...many(`reports[${index}].speakers`, report.speakers, SOURCE),
    ...many(`reports[${index}].via`, report.via, SOURCE),
  ]);
}

function ofParties(parties: readonly Party[]): readonly Reference[] {
  return parties.flatMap((party, index) => [
    ...one(`parties[${index}].actor`, party.actor, ACTOR),
    ...many(`parties[${index}].attributedBy`, party.attributedBy, SOURCE),
  ]);
}

function ofLocation(where: Location): readonly Reference[] {
  return [...one("where.place", where.place, PLACE), ...many("where.alsoIn", where.alsoIn, PLACE)];
}

/** Every reference of a record, in the order of its fields. */
export function referencesOf({ kind, record }: AnyRecord): readonly Reference[] {
  switch (kind) {
    case "dataset":
      return [];
    case "place":
      return one("parent", record.parent, PLACE);
    case "actor":
      return one("parent", record.parent, ACTOR);
    case "source":
      return [
        ...one("affiliation", record.affiliation, SOURCE),
        ...one("actor", record.actor, ACTOR),
        ...many("possiblySameAs", record.possiblySameAs, SOURCE),
      ];
    case "document":
      return [
        ...one("publisher", record.publisher, SOURCE),
        ...one("republishes", record.republishes, DOCUMENT),
        ...many("cites", record.cites, DOCUMENT),
      ];
    case "incident":
      return [
        ...ofLocation(record.where),
        ...ofParties(record.parties),
        ...ofReports(record.reports),
      ];
    case "estimate":
      return [
        ...one("subject", record.subject, ACTOR),
        ...many("scope.includes", record.scope.includes, PLACE),
        ...many("scope.excludes", record.scope.excludes, PLACE),
        ...many("saidWith", record.saidWith, ESTIMATE),
        ...ofReports(record.reports),
      ];
    case "claim":
      return [
        ...one("subject", record.subject, ACTOR),
        ...one("place", record.place, PLACE),
        ...record.about.flatMap((link, index) => one(`about[${index}].record`, link.record, ABOUT)),
        ...one("testedBy.place", record.testedBy?.place, PLACE),
        ...one("testedBy.actor", record.testedBy?.actor, ACTOR),
        ...ofReports(record.reports),
      ];
    case "coverage":
      return [
        ...one("watcher", record.watcher, SOURCE),
        ...one("dataset", record.dataset, ["dataset"]),
        ...many("includes", record.includes, PLACE),
        ...many("excludes", record.excludes, PLACE),
        ...ofReports(record.reports),
      ];
    case "balance":
      return [
        ...one("whole", record.whole, ESTIMATE),
        ...many("parts", record.parts, ESTIMATE),
        ...ofReports(record.reports),
      ];
    case "judgement":
      return [...one("left", record.left, JUDGED), ...one("right", record.right, JUDGED)];
  }
}
