/** Source said: all that one source said or passed on, by when it was said, and how many incidents nobody else tells of. SPEC D5, F7. */
import type { EstimateId, SourceId } from "@sitrep/domain/id";

import { ClaimQuery, EstimateQuery, IncidentQuery } from "@sitrep/domain/filter";
import { countLeanings } from "@sitrep/domain/leaning";
import type { Quantity, Unit } from "@sitrep/domain/quantity";
import { describeQuantity } from "@sitrep/domain/quantity";
import type { AnyRecord } from "@sitrep/domain/record";
import { reportsOf } from "@sitrep/domain/record";
import type { Report, Stance } from "@sitrep/domain/report";
import type { SaidSpan } from "@sitrep/domain/said-when";
import { firstSaid } from "@sitrep/domain/said-when";
import { voicesIn } from "@sitrep/domain/without";
import type { Listed } from "@sitrep/store/body";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import type { Page } from "@sitrep/store/page";
import { listClaims } from "@sitrep/store/queries/claims";
import { listEstimates } from "@sitrep/store/queries/estimates";
import { listIncidents } from "@sitrep/store/queries/incidents";
import { supportOf } from "@sitrep/store/queries/support";
import type { AskedAt } from "./asked-at.ts";
import { labelsFor } from "./answer.ts";
import type { Context } from "./context.ts";
import { remembered } from "./remembered.ts";
import { showAny } from "./shown.ts";

/** A record that the source speaks in, or passes on. */
export interface SaidBy {
  readonly id: string;
  readonly kind: "incident" | "estimate" | "claim";
  readonly title: string;
  /** When it said so first; null where nobody knows. */
  readonly said: SaidSpan | null;
  readonly stance: Stance;
  /** Whether another speaks and it only hands on. */
  readonly isPassedOn: boolean;
  /** The number of a figure; null of what is none. */
  readonly figure: {
    readonly id: EstimateId;
    readonly quantity: Quantity;
    readonly words: string;
    readonly unit: Unit;
  } | null;
}

/** So many of each kind are listed, the newest first. */
const MOST_LISTED = 100;

/** Of more incidents than this no asker waits for how many rest on one source. */
const MOST_WEIGHED = 5000;

/** What a source said, in the order in which it was said, what has no day last; and what rests on it alone. */
export async function sourceSaid(context: Context, source: SourceId, at: AskedAt) {
  const { engine } = context;
  const { view, ledger } = at;
  const asked = { source: [source], limit: MOST_LISTED };
  const pages = {
    incident: await listIncidents(engine, IncidentQuery.parse(asked), view),
    estimate: await listEstimates(engine, EstimateQuery.parse(asked), view),
    claim: await listClaims(engine, ClaimQuery.parse(asked), view),
  } satisfies Record<SaidBy["kind"], Page<Listed>>;
  const bodies = Object.values(pages).flatMap(({ rows }) => rows.map(({ any }) => any));
  const near = await neighbourhoodOf(engine.read, bodies, view.position);
  const open = bodies.flatMap((any) => showAny(any, view.role, near) ?? []);
  const items = open.flatMap((any) => saidBy(any, source, near) ?? []).toSorted(byDay);
  const rests = pages.incident.total > MOST_WEIGHED ? null : await aloneOf(context, source, at);
  return {
    items,
    totals: {
      incident: pages.incident.total,
      estimate: pages.estimate.total,
      claim: pages.claim.total,
    },
    /** How many incidents nobody else tells of; null where there are too many to look through. */
    alone: rests,
    labels: await labelsFor(context, view, open, near),
    ledger,
  };
}

function saidBy(any: AnyRecord, source: SourceId, near: Neighbourhood): SaidBy | undefined {
  if (any.kind !== "incident" && any.kind !== "estimate" && any.kind !== "claim") return undefined;
  const speaks = (report: Report): boolean => voicesIn(report, near).includes(source);
  const own = reportsOf(any).filter((report) => speaks(report) || report.via.includes(source));
  const spoken = own.filter(speaks);
  const [first] = spoken.length > 0 ? spoken : own;
  if (first === undefined) return undefined;
  const stated = any.kind === "claim" ? any.record.statedOn : undefined;
  return {
    id: any.record.id,
    kind: any.kind,
    title: any.record.title,
    said: firstSaid(own, near.document, stated),
    stance: first.stance,
    isPassedOn: spoken.length === 0,
    figure:
      any.kind === "estimate"
        ? {
            id: any.record.id,
            quantity: any.record.quantity,
            words: describeQuantity(any.record.quantity),
            unit: any.record.quantity.unit,
          }
        : null,
  };
}

/** What was said in one breath: figures first, then claims, then incidents. */
const KINDS = ["estimate", "claim", "incident"] as const satisfies readonly SaidBy["kind"][];

/** Oldest first by the first day that it may have been said on; without a day last. */
function byDay(left: SaidBy, right: SaidBy): number {
  const [one, other] = [left, right].map(({ said }) => said?.earliest ?? said?.latest ?? "~");
  if (one === other)
    return KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind) || (left.id < right.id ? -1 : 1);
  return (one ?? "") < (other ?? "") ? -1 : 1;
}

/** How many incidents fall without the source, as a list of it says what it leans on. SPEC F7. */
async function aloneOf(context: Context, source: SourceId, at: AskedAt): Promise<number> {
  const filter = { source: [source] };
  const rows = await remembered({ ...context, ...at }, `support ${JSON.stringify(filter)}`, () =>
    supportOf(context.engine, filter, at.view),
  );
  const own = countLeanings(rows).find((one) => one.is === "source" && one.without === source);
  return own?.falls ?? 0;
}
