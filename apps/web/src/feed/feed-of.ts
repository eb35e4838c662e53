/** Feed of: a page of the feed of what is followed, with absolute addresses on the site that it is asked from. */
import { attributionOf } from "@sitrep/domain/dataset";
import { datasetOf } from "@sitrep/domain/id";
import type { Language } from "@sitrep/domain/language";
import { pathIn } from "@sitrep/domain/language";
import { addressOf } from "@sitrep/domain/permalink";
import { recordPath } from "../address.ts";
import { fieldWords, valueWords } from "../record/difference-words.ts";
import type { View } from "../view.ts";
import { setApart } from "../language/record-text.tsx";
import { pageLanguage } from "../language/speech.ts";
import { numberWords } from "../words/number.ts";
import type { AtomEntry, AtomFeed } from "./atom.ts";
import { entryId } from "./entry-id.ts";
import type { Followed, FollowedBatch, Step } from "./followed.ts";
import { feedWords } from "./feed-words.ts";

/** What a feed is made for: `first` is the hash of the ledger's first batch, which tells one ledger from all others. */
export interface FeedRequest {
  readonly view: Pick<View, "head" | "origin">;
  readonly of: string | undefined;
  readonly before: number | undefined;
  readonly first: string;
}

/** The page, in the language that is spoken. */
export function feedOf(followed: Followed, { view, of, before, first }: FeedRequest): AtomFeed {
  const { origin, head } = view;
  const language = pageLanguage();
  const say = feedWords();
  const page = (position?: number): string =>
    origin + pathIn(language, addressOf("/feed", { of, before: position }));
  const attributions = new Map(head.datasets.map((one) => [one.id as string, attributionOf(one)]));
  const entries = followed.batches.flatMap((batch) =>
    entriesOf(batch, followed, { origin, language }, attributions),
  );
  const used = new Set(entries.flatMap(({ rights }) => rights ?? []));
  return {
    id: entryId(first, "feed", of ?? "/changes", ...otherLanguage(language)),
    language,
    title: say.title(of),
    subtitle: say.subtitle,
    updated: entries[0]?.updated ?? head.ledger.recordedAt ?? new Date(0).toISOString(),
    rights: [...(used.size === 0 ? attributions.values() : used)].join("; "),
    links: [
      { rel: "self", type: "application/atom+xml", href: page(before) },
      { rel: "alternate", type: "text/html", href: origin + pathIn(language, htmlPath(of)) },
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

/** What tells a feed or an entry from the one in English that says the same. */
function otherLanguage(language: Language): readonly string[] {
  return language === "en" ? [] : [language];
}

function entriesOf(
  batch: FollowedBatch,
  { labels }: Pick<Followed, "labels">,
  { origin, language }: { readonly origin: string; readonly language: Language },
  attributions: ReadonlyMap<string, string>,
): readonly AtomEntry[] {
  const { position, hash, recordedAt, author, reason } = batch;
  const nameOf = (id: string): string | undefined => labels[id]?.label;
  const shared = { updated: recordedAt, author };
  const say = feedWords();
  const other = otherLanguage(language);
  const why = say.why(position, author, reason);
  const told = batch.steps.map((step): AtomEntry => ({
    ...shared,
    id: entryId(hash, step.id, step.way, ...other),
    title: `${say.way[step.way]}: ${setApart(nameOf(step.id) ?? step.id)}`,
    href:
      origin +
      pathIn(
        language,
        addressOf(recordPath(step.kind, step.id), { knownAt: lastShown(step, position) }),
      ),
    category: step.way,
    lines: [...differenceLines(step, nameOf), why],
    rights: attributions.get(datasetOf(step.id)) ?? null,
  }));
  if (batch.more.length === 0) return told;
  const rest: AtomEntry = {
    ...shared,
    id: entryId(hash, "further", batch.more.map(([way]) => way).join(" "), ...other),
    title: say.more(position),
    href: origin + pathIn(language, `/ledger/${position}`),
    category: "further",
    lines: [...batch.more.map(([way, count]) => `${say.way[way]}: ${numberWords(count)}`), why],
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
  const say = feedWords();
  const side = (path: string, value: unknown): string =>
    value === undefined ? say.nothing : valueWords(path, value, nameOf);
  return differences.map(({ path, before, after }) =>
    say.difference(fieldWords(path), side(path, before), side(path, after)),
  );
}
