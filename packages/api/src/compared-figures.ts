/** Compared figures: what a question finds, held against one another in a picture for each measure. SPEC C6–C10. */
import type { Derivation } from "@sitrep/domain/derivation";
import type { Estimate } from "@sitrep/domain/estimate";
import type { Figure } from "@sitrep/domain/figure";
import { figureOf } from "@sitrep/domain/figure";
import type { ComparisonQuery } from "@sitrep/domain/filter";
import { linesOf } from "@sitrep/domain/ground";
import type { Interval } from "@sitrep/domain/interval";
import type { MetricDefinition } from "@sitrep/domain/metric";
import { definitionOf } from "@sitrep/domain/metric";
import type { Band } from "@sitrep/domain/band";
import type { Apart, Picture, PictureRow } from "@sitrep/domain/picture";
import { picturesOf } from "@sitrep/domain/picture";
import type { NameOf } from "@sitrep/domain/picture-words";
import {
  bandWords,
  besideWords,
  differenceWords,
  findingWords,
  scopeWords,
  timeWords,
} from "@sitrep/domain/picture-words";
import { describeInterval } from "@sitrep/domain/quantity";
import type { Scale } from "@sitrep/domain/scale";
import { scaleFor } from "@sitrep/domain/scale";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { listEstimates } from "@sitrep/store/queries/estimates";
import type { Attributions } from "./answer.ts";
import { attributionsFor, labelsFor } from "./answer.ts";
import { askedAt } from "./asked-at.ts";
import { labelsAsked } from "./asked-labels.ts";
import type { Context } from "./context.ts";
import { showAs, tag } from "./shown.ts";
import type { EstimateView } from "./views/estimate-view.ts";
import { viewEstimate } from "./views/estimate-view.ts";
import { viewPlace } from "./views/place-view.ts";

/** What parts a figure from another, in words. */
export interface ApartView extends Apart {
  readonly words: string;
  /** What follows where one lies in the other, or only the time parts them; "" where nothing does. */
  readonly beside: string;
}

/** A row of a picture: a stated figure with its estimate, or a sum with its parts and `why`. */
export interface RowView {
  readonly key: string;
  /** The stated figure; null for a sum. */
  readonly estimate: EstimateView | null;
  readonly parts: readonly string[];
  readonly bounds: Interval;
  /** What the words are made of, for whoever says it in another language. */
  readonly figure: Pick<Figure, "population" | "scope" | "time" | "nature">;
  readonly words: string;
  readonly population: string;
  readonly scope: string;
  readonly time: string;
  readonly apart: readonly ApartView[];
  readonly why: Derivation | null;
}

/** A band with what it says in words. */
export interface BandView extends Band {
  readonly words: string;
}

/** A picture as it is drawn. */
export interface PictureView extends Omit<Picture, "groups"> {
  readonly metric: MetricDefinition;
  readonly finding: string;
  readonly scale: Scale;
  readonly groups: readonly {
    readonly rows: readonly RowView[];
    readonly bands: readonly BandView[];
  }[];
}

/** Answers a comparison: everything in it is made of what the viewer may see. */
export async function comparedFigures(ctx: Context, query: ComparisonQuery) {
  const { ledger, view } = await askedAt(ctx, query);
  const page = await listEstimates(ctx.engine, { ...query, sort: "when" }, view);
  const bodies = page.rows.map(({ any }) => any);
  const near = await neighbourhoodOf(ctx.engine.read, bodies, view.position);
  const lineOf = linesOf(near.parentOf);
  const views = new Map<string, EstimateView>();
  const figures: Figure[] = [];
  const shown: Estimate[] = [];
  for (const { any, recordedIn } of page.rows) {
    const record = showAs("estimate", any, view.role, near);
    if (record === undefined) continue;
    shown.push(record);
    figures.push(figureOf(record, lineOf));
    views.set(record.id, viewEstimate({ record, recordedIn }, near, view.role));
  }
  const kindOf = (id: Parameters<NameOf>[0]) => near.get("place", id)?.kind;
  const names = new Map<string, string>();
  const nameOf: NameOf = (id) => {
    const name = names.get(id) ?? viewPlace(id, near).name;
    names.set(id, name);
    return name;
  };
  const tagged = shown.map((record) => tag("estimate", record));
  const attributions: Attributions = attributionsFor(tagged, near);
  return {
    items: picturesOf(figures, { lineOf, kindOf }).map((picture) =>
      viewPicture(picture, { views, nameOf }),
    ),
    next: page.next,
    total: page.total,
    labels: {
      ...(await labelsAsked(ctx, query, view)),
      ...(await labelsFor(ctx, view, tagged, near)),
    },
    attributions,
    ledger,
  };
}

interface Words {
  readonly views: ReadonlyMap<string, EstimateView>;
  readonly nameOf: NameOf;
}

function viewPicture(picture: Picture, words: Words): PictureView {
  const rows = picture.groups.flatMap((group) => group.rows);
  const figures = new Map(rows.map(({ figure }) => [figure.key, figure]));
  return {
    ...picture,
    metric: definitionOf(picture.measure.metric),
    finding: findingWords(picture),
    scale: scaleFor(rows.map(({ figure }) => figure.bounds)),
    groups: picture.groups.map((group) => ({
      rows: group.rows.map((row) => viewRow(row, figures, words)),
      bands: group.bands.map((band) => ({ ...band, words: bandWords(band) })),
    })),
  };
}

function viewRow(
  { figure, apart, why }: PictureRow,
  figures: ReadonlyMap<string, Figure>,
  { views, nameOf }: Words,
): RowView {
  const estimate = views.get(figure.key) ?? null;
  return {
    key: figure.key,
    estimate,
    parts: figure.parts,
    bounds: figure.bounds,
    figure: {
      population: figure.population,
      scope: figure.scope,
      time: figure.time,
      nature: figure.nature,
    },
    words: estimate?.computed.words ?? describeInterval(figure.bounds),
    population: figure.population,
    scope: scopeWords(figure.scope, nameOf),
    time: timeWords(figure.time),
    apart: apart.map((one) => {
      const other = figures.get(one.from);
      const words = other ? differenceWords(figure, other, one.differs, nameOf) : "";
      return { ...one, words, beside: besideWords(one) };
    }),
    why,
  };
}
