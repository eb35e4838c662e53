/** World: sources, documents and reports for tests of origins, written as briefly as a test can. */
import type { OriginLookup } from "./chain.ts";
import { Document } from "./document.ts";
import { originsOf } from "./origin.ts";
import { Report } from "./report.ts";
import { Source } from "./source.ts";

/** Sources and documents by slug, written as briefly as a test can. */
export interface World {
  readonly sources: Readonly<Record<string, object>>;
  readonly documents: Readonly<Record<string, object>>;
}

/** The id of a slug. */
export function id(slug: string): string {
  return `t/${slug}`;
}

/** The look-up over a world; each source is a named witness and each document the outlet's, unless it says otherwise. */
export function lookupOf({ sources, documents }: World): OriginLookup {
  const source = new Map(
    Object.entries(sources).map(([slug, fields]) => [
      id(slug),
      Source.parse({
        id: id(slug),
        kind: "witness",
        identity: { is: "named", name: slug },
        ...fields,
      }),
    ]),
  );
  const document = new Map(
    Object.entries(documents).map(([slug, fields]) => [
      id(slug),
      Document.parse({ id: id(slug), title: slug, publisher: id("outlet"), ...fields }),
    ]),
  );
  return { source: (one) => source.get(one), document: (one) => document.get(one) };
}

/** A report: in which document, by whom, through whom. */
export interface Told {
  readonly in: string;
  readonly by?: readonly string[];
  readonly via?: readonly string[];
  readonly stance?: string;
}

/** The report of a telling. */
export function report({ in: document, by = [], via = [], stance }: Told): Report {
  return Report.parse({
    document: id(document),
    speakers: by.map(id),
    via: via.map(id),
    ...(stance && { stance }),
  });
}

/** The low and high number of independent origins. */
export function count(told: readonly Told[], world: World): readonly [number, number] {
  const { low, high } = originsOf(told.map(report), lookupOf(world));
  return [low, high];
}
