/** Followed: what a feed tells of: the steps of all changes, of a record, or of a saved search, newest first. */
import type { ToldChange } from "@sitrep/api/told-changes";
import type { Labels } from "@sitrep/api/labels";
import { ChangeQuery } from "@sitrep/domain/change-query";
import { readPermalink } from "@sitrep/domain/permalink";
import { readQuery } from "@sitrep/domain/query-reading";
import type { RecordKind } from "@sitrep/domain/record";
import type { View } from "../view.ts";
import { feedWords } from "./feed-words.ts";

/** How many batches a page of the feed of all changes, or of a record, tells of. */
const BATCHES = 10;

/** One thing that happened to one record. */
export interface Step {
  readonly id: string;
  readonly kind: RecordKind;
  readonly way: ToldChange["change"] | "entered" | "changed" | "left";
  readonly differences: ToldChange["differences"];
}

/** One batch: what it did by name, and in words how much more it did. */
export interface FollowedBatch {
  readonly position: number;
  readonly hash: string;
  readonly recordedAt: string;
  readonly author: string;
  readonly reason: string;
  readonly dataset: string;
  readonly steps: readonly Step[];
  readonly more: readonly (readonly [way: Step["way"], count: number])[];
}

/** A page of what is followed; `next` goes into `before`. */
export interface Followed {
  readonly batches: readonly FollowedBatch[];
  readonly next: number | null;
  readonly labels: Labels;
}

/** What went wrong with an address, as a sentence. */
export class UnknownFeed extends Error {
  override readonly name = "UnknownFeed";
}

/** Asks for a page of what `of` names. @throws UnknownFeed */
export async function follow(
  view: Pick<View, "caller" | "knownAt">,
  of: string | undefined,
  before: number | undefined,
): Promise<Followed> {
  const link = readPermalink(of ?? "/changes");
  if (link === null) throw new UnknownFeed(feedWords().neither);
  if (link.is === "record") return changes(view, { record: link.id }, before);
  if (link.path !== "/changes") return listed(view, of ?? "", before);
  const { of: inner, since: _, ...query } = link.query;
  if (inner !== undefined) return follow(view, inner, before);
  const { kept, removed } = readQuery(ChangeQuery, query);
  const [wrong] = removed;
  if (wrong !== undefined) throw new UnknownFeed(`of: ${wrong.name}=${wrong.seen} ${wrong.why}`);
  return changes(view, kept, before);
}

async function changes(
  { caller, knownAt }: Pick<View, "caller" | "knownAt">,
  filter: Readonly<Record<string, string | readonly string[]>>,
  before: number | undefined,
): Promise<Followed> {
  const query = ChangeQuery.parse({ ...filter, knownAt, limit: BATCHES, before });
  const { items, next, labels } = await caller.changes.list(query);
  return {
    batches: items.map(({ batch, tally, changes: told }) => ({
      ...batch,
      steps: told.map(({ change, ...one }) => ({ ...one, way: change })),
      more: (["retracted", "amended", "created"] as const).flatMap((way) => {
        const all = tally.reduce((sum, one) => sum + (one.change === way ? one.count : 0), 0);
        const rest = all - told.filter(({ change }) => change === way).length;
        return rest > 0 ? [[way, rest] as const] : [];
      }),
    })),
    next,
    labels,
  };
}

async function listed(
  { caller, knownAt }: Pick<View, "caller" | "knownAt">,
  of: string,
  before: number | undefined,
): Promise<Followed> {
  const { items, next, labels } = await caller.changes.inList({ of, before, knownAt });
  return {
    batches: items.map(({ batch, changes: told, more }) => ({
      ...batch,
      steps: told,
      more: (["left", "changed", "entered"] as const).flatMap((way) =>
        more[way] > 0 ? [[way, more[way]] as const] : [],
      ),
    })),
    next,
    labels,
  };
}
