/** Sheets: every noun as columns of CSV. An amount is its words and its bounds; an empty bound is one that nobody set. */
import type { Labels } from "@sitrep/api/labels";
import { addCounts } from "@sitrep/domain/count";
import { countOfHarm } from "@sitrep/domain/harm";
import { describeInterval, describeQuantity } from "@sitrep/domain/quantity";
import type { Report } from "@sitrep/domain/report";
import { describeWhen } from "@sitrep/domain/when-words";
import type { SheetColumn } from "../formats/csv.ts";
import type { ItemOf, Noun } from "./answers.ts";
import { labelOf } from "./answers.ts";

/** Makes the columns of one noun for an answer. */
export type SheetOf<Item> = (labels: Labels) => readonly SheetColumn<Item>[];

function column<Item>(name: string, value: SheetColumn<Item>["value"]): SheetColumn<Item> {
  return { name, value };
}

function list(values: readonly string[]): string {
  return values.join("; ");
}

type Incident = ItemOf["incidents"];
type Effect = Incident["harm"][number]["effect"];

const EFFECTS = {
  killed: true,
  injured: true,
  abducted: true,
  detained: true,
  displaced: true,
} as const satisfies Record<Effect, true>;

/** All harm of one effect together: in words, and its bounds; empty where none is on record, which is not zero. */
function harmColumns(effect: Effect): readonly SheetColumn<Incident>[] {
  const countOf = ({ harm }: Incident) => {
    const own = harm.filter((one) => one.effect === effect);
    return own.length === 0 ? null : addCounts(own.map(countOfHarm));
  };
  const intervalOf = (one: Incident) => {
    const count = countOf(one);
    return count?.is === "observed" ? count.interval : null;
  };
  return [
    column(effect, (one) => {
      const interval = intervalOf(one);
      if (interval !== null) return describeInterval(interval);
      return countOf(one) === null ? null : "unknown";
    }),
    column(`${effect}_low`, (one) => intervalOf(one)?.low),
    column(`${effect}_high`, (one) => intervalOf(one)?.high),
  ];
}

/** The point that a record's precision has earned; null for one that is known to an area only. */
export function pointOf({ where, computed }: Incident): { lat: number; lon: number } | null {
  return computed.mark === "area" ? null : (where.point ?? computed.place.point);
}

const incidents: SheetOf<Incident> = (labels) => [
  column("id", ({ id }) => id),
  column("title", ({ title }) => title),
  column("kind", ({ kind }) => kind),
  column("attempted", ({ attempted }) => attempted),
  column("extent", ({ extent }) => extent),
  column("when", ({ when }) => when),
  column("when_words", ({ when }) => describeWhen(when)),
  column("earliest", ({ computed }) => computed.span.earliest),
  column("latest", ({ computed }) => computed.span.latest),
  column("every_day", ({ computed }) => computed.span.everyDay),
  column("place", ({ where }) => where.place),
  column("place_name", ({ computed }) => computed.place.name),
  column("precision", ({ where }) => where.precision),
  column("governorate", ({ computed }) => computed.place.governorate?.name),
  column("country", ({ computed }) => computed.place.country?.name),
  column("also_in", ({ where }) => list(where.alsoIn)),
  column("lat", (one) => pointOf(one)?.lat),
  column("lon", (one) => pointOf(one)?.lon),
  column("parties", ({ parties }) =>
    list(
      parties.map(({ role, actor, described, attribution }) => {
        const name = actor === undefined ? described : labelOf(labels, actor);
        return `${role}: ${name} (${attribution})`;
      }),
    ),
  ),
  // The keys are the effects, which `Object.keys` widens.
  ...(Object.keys(EFFECTS) as Effect[]).flatMap(harmColumns),
  ...basis<Incident>(),
  column("tags", ({ tags }) => list(tags)),
];

type Supported = ItemOf["incidents"] | ItemOf["estimates"] | ItemOf["claims"];

/** What a record rests on. */
function basis<Item extends Supported>(): readonly SheetColumn<Item>[] {
  return [
    column("verification", ({ computed }) => computed.verification.status),
    column("origins_low", ({ computed }) => computed.verification.origins.low),
    column("origins_high", ({ computed }) => computed.verification.origins.high),
    column("speakers", ({ computed }) => list(computed.speakers.map(({ label }) => label))),
    column("documents", ({ reports }: { readonly reports: readonly Report[] }) =>
      list([...new Set(reports.map(({ document }) => document))]),
    ),
    column("recorded_in", ({ computed }) => computed.recordedIn),
  ];
}

const estimates: SheetOf<ItemOf["estimates"]> = (labels) => [
  column("id", ({ id }) => id),
  column("title", ({ title }) => title),
  column("metric", ({ metric }) => metric),
  column("nature", ({ nature }) => nature),
  column("said", ({ quantity }) => describeQuantity(quantity)),
  column("source_words", ({ quantity }) => quantity.words),
  column("form", ({ quantity }) => quantity.form),
  column("low", ({ computed }) => computed.bounds.low),
  column("low_open", ({ computed }) => computed.bounds.lowOpen),
  column("high", ({ computed }) => computed.bounds.high),
  column("high_open", ({ computed }) => computed.bounds.highOpen),
  column("point", ({ computed }) => computed.point),
  column("unit", ({ quantity }) => quantity.unit),
  column("per", ({ quantity }) => quantity.per),
  column("hedge", ({ quantity }) => quantity.hedge),
  column("as_of", ({ asOf }) => asOf),
  column("period", ({ period }) => period),
  column("partial", ({ partial }) => partial),
  column("earliest", ({ computed }) => computed.span.earliest),
  column("latest", ({ computed }) => computed.span.latest),
  column("population", ({ population }) => population),
  column("subject", ({ subject }) => (subject === undefined ? null : labelOf(labels, subject))),
  column("includes", ({ scope }) => list(scope.includes)),
  column("excludes", ({ scope }) => list(scope.excludes)),
  ...basis<ItemOf["estimates"]>(),
  column("tags", ({ tags }) => list(tags)),
];

const sources: SheetOf<ItemOf["sources"]> = () => [
  column("id", ({ id }) => id),
  column("label", ({ computed }) => computed.label),
  column("kind", ({ kind }) => kind),
  column("identity", ({ identity }) => identity.is),
  column("headcount", ({ computed }) => computed.headcount),
  column("role", ({ role }) => role),
  column("affiliation", ({ affiliation, affiliationWords }) => affiliation ?? affiliationWords),
  column("party_to_conflict", ({ partyToConflict }) => partyToConflict),
  column("reliability", ({ reliability }) => reliability),
  column("reliability_words", ({ computed }) => computed.reliabilityWords),
  column("possibly_same_as", ({ possiblySameAs }) => list(possiblySameAs)),
  column("aliases", ({ aliases }) => list(aliases)),
  column("recorded_in", ({ computed }) => computed.recordedIn),
];

const documents: SheetOf<ItemOf["documents"]> = (labels) => [
  column("id", ({ id }) => id),
  column("title", ({ title }) => title),
  column("kind", ({ kind }) => kind),
  column("publisher", ({ publisher }) => labelOf(labels, publisher)),
  column("published_on", ({ publishedOn }) => publishedOn),
  column("earliest", ({ computed }) => computed.span?.earliest),
  column("latest", ({ computed }) => computed.span?.latest),
  column("dated_by", ({ datedBy }) => datedBy),
  column("language", ({ language }) => language),
  column("url", ({ url }) => url),
  column("archive_url", ({ archiveUrl }) => archiveUrl),
  column("original", ({ computed }) => computed.original),
  column("sha256", ({ sha256 }) => sha256),
  column("recorded_in", ({ computed }) => computed.recordedIn),
];

const claims: SheetOf<ItemOf["claims"]> = (labels) => [
  column("id", ({ id }) => id),
  column("title", ({ title }) => title),
  column("statement", ({ statement }) => statement),
  column("kind", ({ kind }) => kind),
  column("likelihood", ({ likelihood }) => likelihood),
  column("stated_on", ({ statedOn }) => statedOn),
  column("concerns", ({ concerns }) => concerns),
  column("subject", ({ subject }) => (subject === undefined ? null : labelOf(labels, subject))),
  column("place", ({ place }) => place),
  column("about", ({ about }) =>
    list(about.map(({ relation, record }) => `${relation} ${record}`)),
  ),
  ...basis<ItemOf["claims"]>(),
  column("tags", ({ tags }) => list(tags)),
];

const places: SheetOf<ItemOf["places"]> = () => [
  column("id", ({ id }) => id),
  column("name", ({ computed }) => computed.name),
  column("name_ar", ({ computed }) => computed.nameAr),
  column("kind", ({ kind }) => kind),
  column("parent", ({ parent }) => parent),
  column("governorate", ({ computed }) => computed.governorate?.name),
  column("country", ({ computed }) => computed.country?.name),
  column("lat", ({ point }) => point?.lat),
  column("lon", ({ point }) => point?.lon),
  column("recorded_in", ({ computed }) => computed.recordedIn),
];

const actors: SheetOf<ItemOf["actors"]> = () => [
  column("id", ({ id }) => id),
  column("name", ({ name }) => name),
  column("kind", ({ kind }) => kind),
  column("aliases", ({ aliases }) => list(aliases)),
  column("parent", ({ parent }) => parent),
  column("active", ({ active }) => active),
  column("recorded_in", ({ computed }) => computed.recordedIn),
];

/** The sheet of each noun. */
export const SHEETS: { readonly [Name in Noun]: SheetOf<ItemOf[Name]> } = {
  incidents,
  estimates,
  sources,
  documents,
  claims,
  places,
  actors,
};
