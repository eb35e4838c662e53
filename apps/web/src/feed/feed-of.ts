/** Feed of: a page of the feed of what is followed, with absolute addresses on the site that it is asked from. */
import { attributionOf } from "@sitrep/domain/dataset";
import { datasetOf } from "@sitrep/domain/id";
import { addressOf } from "@sitrep/domain/permalink";
import { recordPath } from "../address.ts";
import { fieldWords, valueWords } from "../record/difference-words.ts";
import type { View } from "../view.ts";
import { numberWords } from "../words/number.ts";
import type { AtomEntry, AtomFeed } from "./atom.ts";
import { entryId } from "./entry-id.ts";
import type { Followed, FollowedBatch, Step } from "./followed.ts";
import { FEED_SUBTITLE, WAY_WORDS, feedTitle, moreTitle } from "./feed-words.ts";

/** What a feed is made for: `first` is the hash of the ledger's first batch, which tells one ledger from all others. */
export interface FeedRequest {
  readonly view: Pick<View, "head" | "origin">;
  readonly of: string | undefined;
  readonly before: number | undefined;
  readonly first: string;
}

/** The page. */
export function feedOf(followed: Followed, { view, of, before, first }: FeedRequest): AtomFeed {
  const { origin, head } = view;
  const page = (position?: number): string => origin + addressOf("/feed", { of, before: position });
  const attributions = new Map(head.datasets.map((one) => [one.id as string, attributionOf(one)]));
  const entries = followed.batches.flatMap((batch) =>
    entriesOf(batch, followed, origin, attributions),
  );
  const used = new Set(entries.flatMap(({ rights }) => rights ?? []));
  return {
    id: entryId(first, "feed", of ?? "/changes"),
    title: feedTitle(of),
    subtitle: FEED_SUBTITLE,
    updated: entries[0]?.updated ?? head.ledger.recordedAt ?? new Date(0).toISOString(),
    rights: [...(used.size === 0 ? attributions.values() : used)].join("; "),
    links: [
      { rel: "self", type: "application/atom+xml", href: page(before) },
      { rel: "alternate", type: "text/html", href: origin + htmlPath(of) },
      { rel: "first", type: "application/atom+xml", href: page() },
      ...(followed.next === null
        ? []
        : [
            {
              rel: "next" as const,
              type: "application/atom+xml" as const,
              href: page(followed.next),
            },
          ]),
    ],
    entries,
  };
}

/** The page that shows what is followed. */
function htmlPath(of: string | undefined): string {
  if (of === undefined) return "/changes";
  return of.startsWith("/") ? of : addressOf("/record", { id: of });
}

function entriesOf(
  batch: FollowedBatch,
  { labels }: Pick<Followed, "labels">,
  origin: string,
  attributions: ReadonlyMap<string, string>,
): readonly AtomEntry[] {
  const { position, hash, recordedAt, author, reason } = batch;
  const nameOf = (id: string): string | undefined => labels[id]?.label;
  const shared = { updated: recordedAt, author };
  const why = `Batch ${position}, by ${author}: ${reason}`;
  const told = batch.steps.map((step): AtomEntry => ({
    ...shared,
    id: entryId(hash, step.id, step.way),
    title: `${WAY_WORDS[step.way]}: ${nameOf(step.id) ?? step.id}`,
    href:
      origin + addressOf(recordPath(step.kind, step.id), { knownAt: lastShown(step, position) }),
    category: step.way,
    lines: [...differenceLines(step, nameOf), why],
    rights: attributions.get(datasetOf(step.id)) ?? null,
  }));
  if (batch.more.length === 0) return told;
  const rest: AtomEntry = {
    ...shared,
    id: entryId(hash, "further", batch.more.map(([way]) => way).join(" ")),
    title: moreTitle(position),
    href: origin + `/ledger/${position}`,
    category: "further",
    lines: [...batch.more.map(([way, count]) => `${WAY_WORDS[way]}: ${numberWords(count)}`), why],
    rights: attributions.get(batch.dataset) ?? null,
  };
  return [...told, rest];
}

/** A record that went is shown as it last stood. */
function lastShown({ way }: Step, position: number): number {
  return way === "left" ? position - 1 : position;
}

function differenceLines(
  { differences }: Step,
  nameOf: (id: string) => string | undefined,
): readonly string[] {
  return differences.map(({ path, before, after }) => {
    const [was, is] = [before, after].map((value) =>
      value === undefined ? "nothing" : valueWords(path, value, nameOf),
    );
    return `${fieldWords(path)}: ${was ?? ""} → ${is ?? ""}`;
  });
}
