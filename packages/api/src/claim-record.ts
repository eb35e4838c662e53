/** Claim record: a claim held against the record: who says the like, who disputes it, what its words mean, and which figures were out when. SPEC D3–D6. */
import type { Claim, Relation } from "@sitrep/domain/claim";
import { claimCirclesOf } from "@sitrep/domain/claim-circle";
import type { Timed } from "@sitrep/domain/claim-timeline";
import { testedDays, timelineOf } from "@sitrep/domain/claim-timeline";
import { ClaimQuery, EstimateQuery } from "@sitrep/domain/filter";
import type { Day } from "@sitrep/domain/day";
import type { RecordId } from "@sitrep/domain/id";
import type { AnyRecord } from "@sitrep/domain/record";
import type { SaidSpan } from "@sitrep/domain/said-when";
import { firstSaid } from "@sitrep/domain/said-when";
import { listedAt, recordsAt } from "@sitrep/store/body";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { listClaims } from "@sitrep/store/queries/claims";
import { listEstimates } from "@sitrep/store/queries/estimates";
import { referrersOf } from "@sitrep/store/queries/record";
import type { LedgerHead } from "@sitrep/store/position";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { Attributions } from "./answer.ts";
import { attributionsFor, labelsFor } from "./answer.ts";
import type { Context } from "./context.ts";
import type { Found } from "./detail.ts";
import type { Labels } from "./labels.ts";
import { showAny, showAs, tag } from "./shown.ts";
import type { ClaimView } from "./views/claim-view.ts";
import { viewClaim } from "./views/claim-view.ts";
import type { EstimateView } from "./views/estimate-view.ts";
import { viewEstimate } from "./views/estimate-view.ts";

/** One link between the claim and something else. */
export interface ClaimLink {
  readonly relation: Relation;
  readonly note: string | null;
}

/** What was said, beside the claim. One of `claim` and `estimate` is there. */
export interface SaidBeside {
  readonly id: RecordId;
  readonly said: SaidSpan | null;
  readonly claim: ClaimView | null;
  readonly estimate: EstimateView | null;
  /** How it stands to the claim, and how the claim stands to it. */
  readonly toClaim: readonly ClaimLink[];
  readonly fromClaim: readonly ClaimLink[];
  /** Whether it is a claim of the same kind and subject that shares a tag. */
  readonly isAlike: boolean;
}

/** A claim held against the record. */
export interface AgainstRecord {
  readonly item: ClaimView;
  /** When it was said first. */
  readonly said: SaidSpan | null;
  readonly timeline: readonly Timed<SaidBeside>[];
  /** Figures that are counted and not listed. */
  readonly figuresMore: number;
  /** What its words, and those of claims like it, mean to whom: the claim first; none where nobody says. */
  readonly definitions: readonly ClaimView[];
  /** The days of the series that it names; null where it names none, or nobody knows when it was said. */
  readonly tested: { readonly from: Day; readonly to: Day } | null;
  /** Claims that lead back to this one, each about the next; the last is about the first. */
  readonly circles: readonly (readonly RecordId[])[];
  readonly labels: Labels;
  readonly attributions: Attributions;
  readonly ledger: LedgerHead;
}

/** How many claims, and how many figures, stand beside a claim; and how many claims are followed for circles. */
const MOST_CLAIMS = 200;
const MOST_FIGURES = 100;
const MOST_FOLLOWED = 500;

/** Holds a claim that was found against the record. */
export async function claimAgainstRecord(
  ctx: Context,
  found: Found<"claim">,
): Promise<AgainstRecord> {
  const { shown, neighbourhood, view, retracted } = found;
  const { record: claim } = shown;
  const { read } = ctx.engine;
  const alike = await claimsAlike(ctx, claim, view);
  const defining = await definitionsOf(ctx, claim, view);
  const figures = await figuresOf(ctx, claim, view);
  const asked = { id: claim.id, limit: MOST_CLAIMS, role: "about.record" };
  const about = await referrersOf(ctx.engine, asked, view);
  const ids = new Set<string>([
    ...claim.about.map(({ record }) => record),
    ...about.items.map(({ id }) => id),
    ...[alike, defining, figures.ids].flat(),
  ]);
  ids.delete(claim.id);
  const listed = await listedAt(read, ids, view.position);
  const bodies = [...listed.values()].map(({ any }) => any);
  const near = await neighbourhoodOf(read, [...bodies, tag("claim", claim)], view.position);
  const beside = [...listed.values()].flatMap(({ any, recordedIn }): readonly SaidBeside[] => {
    const id = any.record.id;
    const links = {
      fromClaim: linksTo(claim, id),
      isAlike: alike.includes(id),
    };
    const other = showAs("claim", any, view.role, near);
    if (other !== undefined) {
      const said = firstSaid(other.reports, near.document, other.statedOn);
      const view_ = viewClaim({ record: other, recordedIn }, near, view.role);
      return [{ id, said, claim: view_, estimate: null, toClaim: linksTo(other, claim.id), ...links }];
    }
    const figure = showAs("estimate", any, view.role, near);
    if (figure === undefined) return [];
    const said = firstSaid(figure.reports, near.document);
    const estimate = viewEstimate({ record: figure, recordedIn }, near, view.role);
    return [{ id, said, claim: null, estimate, toClaim: [], ...links }];
  }); // prettier-ignore
  const said = firstSaid(claim.reports, near.document, claim.statedOn);
  const timeline: readonly Timed<SaidBeside>[] = timelineOf({ id: claim.id, said }, beside);
  const item = viewClaim(shown, neighbourhood, view.role, retracted);
  const named: readonly AnyRecord[] = [
    tag("claim", claim),
    ...bodies.flatMap((any) => showAny(any, view.role, near) ?? []),
  ];
  const circles = await circlesThrough(ctx, claim, view);
  return {
    item,
    said,
    timeline,
    figuresMore: figures.more,
    definitions: definitionsIn(item, timeline, defining),
    tested: claim.testedBy === undefined ? null : testedDays(said),
    circles,
    labels: await labelsFor(ctx, view, named, near),
    attributions: attributionsFor(named, near),
    ledger: found.ledger,
  };
}

function linksTo(claim: Claim, id: RecordId): readonly ClaimLink[] {
  return claim.about
    .filter(({ record }) => record === id)
    .map(({ relation, note }) => ({ relation, note: note ?? null }));
}

async function claimsAlike(
  { engine }: Context,
  { kind, subject, tags }: Claim,
  view: Viewpoint,
): Promise<readonly string[]> {
  if (tags.length === 0 || subject === undefined) return [];
  const query = ClaimQuery.parse({ kind: [kind], subject: [subject], tag: tags, limit: 50 });
  return idsOf((await listClaims(engine, query, view)).rows);
}

async function definitionsOf(
  { engine }: Context,
  { subject, tags }: Claim,
  view: Viewpoint,
): Promise<readonly string[]> {
  if (tags.length === 0 || subject === undefined) return [];
  const query = ClaimQuery.parse({ kind: ["definition"], subject: [subject], tag: tags, limit: 50 });
  return idsOf((await listClaims(engine, query, view)).rows);
} // prettier-ignore

/** Figures of the metric that would test the claim, and of its subject, where the claim speaks of. */
async function figuresOf(
  { engine }: Context,
  { subject, place, testedBy }: Claim,
  view: Viewpoint,
): Promise<{ readonly ids: readonly string[]; readonly more: number }> {
  const where = testedBy?.place ?? place;
  const about = testedBy?.actor ?? subject;
  const wanted = [
    ...(testedBy?.metric === undefined ? [] : [{ metric: [testedBy.metric] }]),
    ...(about === undefined ? [] : [{ subject: [about] }]),
  ];
  const ids = new Set<string>();
  let more = 0;
  for (const one of wanted) {
    const filter = { ...one, ...(where && { place: [where] }), limit: MOST_FIGURES };
    const page = await listEstimates(engine, EstimateQuery.parse(filter), view);
    // A figure of the metric that is about somebody else says nothing of the claim.
    const own = page.rows.filter(
      ({ any }) =>
        any.kind === "estimate" &&
        [undefined, about ?? any.record.subject].includes(any.record.subject),
    );
    for (const id of idsOf(own)) ids.add(id);
    more = Math.max(more, page.total - page.rows.length);
  }
  return { ids: [...ids], more };
}

function idsOf(rows: readonly { readonly any: AnyRecord }[]): readonly string[] {
  return rows.map(({ any }) => any.record.id);
}

/** The claim itself first, where anything defines it or claims like it: then what defines it or it defines, then what defines the words of claims like it. */
function definitionsIn(
  item: ClaimView,
  timeline: readonly SaidBeside[],
  defining: readonly string[],
): readonly ClaimView[] {
  const defines = ({ relation }: ClaimLink): boolean => relation === "defines";
  const beside = timeline.flatMap(({ id, claim, toClaim, fromClaim }) => {
    if (claim === null) return [];
    const isLinked = toClaim.some(defines) || fromClaim.some(defines);
    return isLinked || defining.includes(id) ? [{ claim, isLinked }] : [];
  });
  const others = beside
    .toSorted((a, b) => Number(b.isLinked) - Number(a.isLinked))
    .map(({ claim }) => claim);
  return others.length > 0 || item.kind === "definition" ? [item, ...others] : [];
}

/** Circles of claims through this one; what is kept back, or too far off, is not followed. */
async function circlesThrough(
  { engine }: Context,
  claim: Claim,
  view: Viewpoint,
): Promise<readonly (readonly RecordId[])[]> {
  const followed = new Map<RecordId, Pick<Claim, "id" | "about">>([[claim.id, claim]]);
  let front: readonly Pick<Claim, "about">[] = [claim];
  while (front.length > 0 && followed.size < MOST_FOLLOWED) {
    const ids = front.flatMap(({ about }) => about.map(({ record }) => record));
    const open = ids.filter((id) => !followed.has(id));
    const bodies = [...(await recordsAt(engine.read, open, view.position)).values()];
    const near: Neighbourhood = await neighbourhoodOf(engine.read, bodies, view.position);
    const next = bodies.flatMap((any) => showAs("claim", any, view.role, near) ?? []);
    for (const one of next) followed.set(one.id, one);
    front = next;
  }
  return claimCirclesOf([...followed.values()]).filter((ring) => ring.includes(claim.id));
}
