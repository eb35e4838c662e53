/**
 * Sheets: every noun as columns of CSV, with whose data each row is and at which batch it held. An amount is its words and its
 * bounds; an empty bound is one that nobody set. SPEC G8.
 */
import { addCounts } from "@sitrep/domain/count";
import { countOfHarm } from "@sitrep/domain/harm";
import { describeInterval, describeQuantity } from "@sitrep/domain/quantity";
import type { Report } from "@sitrep/domain/report";
import { describeWhen } from "@sitrep/domain/when-words";
import type { Labels } from "../labels.ts";
import { creditOf } from "./credit.ts";
import type { SheetContext } from "./credit.ts";
import type { SheetColumn } from "./csv.ts";
import type { SheetItem, SheetNoun } from "./sheet-noun.ts";

/** Makes the columns of one noun for an answer. */
type SheetOf<Item> = (labels: Labels) => readonly SheetColumn<Item>[];

function labelOf(labels: Labels, id: string): string {
  return labels[id]?.label ?? id;
}

function column<Item>(name: string, value: SheetColumn<Item>["value"]): SheetColumn<Item> {
  return { name, value };
}

function list(values: readonly string[]): string {
  return values.join("; ");
}

type Incident = SheetItem["incidents"];
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
      const own = one.harm.filter((harm) => harm.effect === effect);
      if (own.length > 0 && own.every(({ quantity }) => quantity === "none")) return "none";
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
  column("place_name_ar", ({ computed }) => computed.place.nameAr),
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

type Supported = SheetItem["incidents"] | SheetItem["estimates"] | SheetItem["claims"];

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

const estimates: SheetOf<SheetItem["estimates"]> = (labels) => [
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
  ...basis<SheetItem["estimates"]>(),
  column("tags", ({ tags }) => list(tags)),
];

const sources: SheetOf<SheetItem["sources"]> = () => [
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

const documents: SheetOf<SheetItem["documents"]> = (labels) => [
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

const claims: SheetOf<SheetItem["claims"]> = (labels) => [
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
  ...basis<SheetItem["claims"]>(),
  column("tags", ({ tags }) => list(tags)),
];

const places: SheetOf<SheetItem["places"]> = () => [
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

const actors: SheetOf<SheetItem["actors"]> = () => [
  column("id", ({ id }) => id),
  column("name", ({ name }) => name),
  column("kind", ({ kind }) => kind),
  column("aliases", ({ aliases }) => list(aliases)),
  column("parent", ({ parent }) => parent),
  column("active", ({ active }) => active),
  column("recorded_in", ({ computed }) => computed.recordedIn),
];

const NOUNS: { readonly [Name in SheetNoun]: SheetOf<SheetItem[Name]> } = {
  incidents,
  estimates,
  sources,
  documents,
  claims,
  places,
  actors,
};

/** Whose data a row is, on what terms, and at which batch it held. SPEC G7–G8. */
function credits<Item extends { readonly id: string }>(
  context: SheetContext,
): readonly SheetColumn<Item>[] {
  return [
    column("dataset", ({ id }) => creditOf(id, context).dataset),
    column("licence", ({ id }) => creditOf(id, context).licence),
    column("attribution", ({ id }) => creditOf(id, context).attribution),
    column("known_at_batch", () => context.position),
  ];
}

/** The columns of a noun's sheet. */
export function sheetOf<Name extends SheetNoun>(
  noun: Name,
  context: SheetContext,
): readonly SheetColumn<SheetItem[Name]>[] {
  return [...NOUNS[noun](context.labels), ...credits<SheetItem[Name]>(context)];
}
