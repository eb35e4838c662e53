/** Citation of an address: what it shows at its position, proved by a hash, and quoted in three forms. SPEC L11–L13. */
import type { CslEntry } from "@sitrep/domain/citation";
import { bibtexOf, citationSentence, cslOf } from "@sitrep/domain/citation";
import type { Dataset } from "@sitrep/domain/dataset";
import { KnownAt } from "@sitrep/domain/known-at";
import type { Permalink } from "@sitrep/domain/permalink";
import { addressOf, readPermalink } from "@sitrep/domain/permalink";
import { readQuery } from "@sitrep/domain/query-reading";
import type { RecordKind } from "@sitrep/domain/record";
import type { Texts } from "@sitrep/domain/narrowing";
import { filtersOf, valuesOf } from "@sitrep/domain/narrowing";
import { pathOfRecord } from "@sitrep/domain/record-path";
import type { RulesReading } from "@sitrep/domain/rules";
import { RULES_VERSION, readRules } from "@sitrep/domain/rules";
import type { LedgerHead } from "@sitrep/store/position";
import { TRPCError } from "@trpc/server";
import type { Labels } from "../labels.ts";
import type { NounCaller } from "../nouns.ts";
import { datasetIn, pageAt } from "./citable.ts";
import type { Content, Gathered } from "./content.ts";
import { datasetsOf, fingerprint, plainOf } from "./content.ts";

/** What is cited: a record by its name, or a page with the texts that narrow it and the names of the records in them. */
export type CitedSubject =
  | { readonly is: "record"; readonly label: string; readonly isWithdrawn: boolean }
  | {
      readonly is: "page";
      readonly path: string;
      readonly kept: Readonly<Record<string, string | readonly string[]>>;
      readonly labels: Labels;
    };

/** See the file. */
export interface CitationAnswer {
  readonly title: string;
  /** What the title is made of, for whoever says it in another language. */
  readonly about: CitedSubject;
  /** The address with the position and the rules in it; with the host that it was asked with. */
  readonly address: string;
  /** How the rules that the address was made under stand to those of today; null where it names none. */
  readonly rules: { readonly version: number; readonly asked: RulesReading | null };
  /** What the hash is taken of; its `of` is the address without its host, position and rules. */
  readonly content: Content & { readonly of: string };
  readonly hash: string;
  readonly datasets: readonly Dataset[];
  readonly sentence: string;
  readonly bibtex: string;
  readonly csl: CslEntry;
  readonly ledger: LedgerHead;
}

/** An address that was understood: where it leads, and how what it shows is asked. */
interface Target {
  /** The address on this site, without position and rules. */
  readonly of: string;
  readonly gather: (knownAt: string) => Promise<Gathered & Pick<CitationAnswer, "title" | "about">>;
}

/** Cites an address, or a record by its id, as known at the position that is asked, else at the one in it. @throws TRPCError */
export async function citationOf(
  caller: NounCaller,
  asked: { readonly of: string; readonly knownAt?: KnownAt | undefined },
): Promise<CitationAnswer> {
  const link = readPermalink(asked.of);
  if (link === null) throw refused("is neither the id of a record nor the address of a page");
  const given = KnownAt.optional().safeParse(asked.knownAt ?? link.knownAt);
  if (!given.success) throw refused(`knownAt ${given.error.issues[0]?.message ?? "is wrong"}`);
  const { ledger, datasets: all } = await caller.ledger.head({ knownAt: given.data });
  const knownAt = String(ledger.position);
  const names = new Map(all.map(({ id, title }) => [id, title]));
  const { of, gather } = await targetOf({ caller, names }, link, knownAt);
  const { title, about, records, figures, datasets: ids } = await gather(knownAt);
  const content = { of, records, figures };
  const datasets = all.filter(({ id }) => ids.includes(id));
  const cited = {
    title,
    address: hostOf(asked.of) + withPosition(of, ledger.position),
    position: ledger.position,
    recordedAt: ledger.recordedAt,
    rules: RULES_VERSION,
    hash: fingerprint(content),
    datasets,
  };
  return {
    title,
    about,
    address: cited.address,
    rules: { version: RULES_VERSION, asked: link.rules === undefined ? null : readRules(link.rules) },
    content,
    hash: cited.hash,
    datasets,
    sentence: citationSentence(cited),
    bibtex: bibtexOf(cited),
    csl: cslOf(cited),
    ledger,
  };
} // prettier-ignore

function hostOf(of: string): string {
  const text = of.trim();
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).origin : "";
}

function withPosition(of: string, position: number): string {
  const url = new URL(of, "http://sitrep.invalid");
  const query = Object.fromEntries(url.searchParams);
  return addressOf(url.pathname + url.hash, { ...query, knownAt: position, rules: RULES_VERSION });
}

/** Who is asked, and what each dataset is called. */
interface Desk {
  readonly caller: NounCaller;
  readonly names: ReadonlyMap<string, string>;
}

async function targetOf(
  { caller, names }: Desk,
  link: Permalink,
  knownAt: string,
): Promise<Target> {
  if (link.is === "record") return recordTarget(caller, link.id, knownAt);
  const dataset = datasetIn(link.path);
  if (dataset !== null) return recordTarget(caller, dataset, knownAt);
  const page = pageAt(link.path);
  if (page === undefined)
    throw refused(`${link.path} shows no records and no figures that could be cited`);
  const { kept, removed } = readQuery(page.schema, link.query);
  const [wrong] = removed;
  if (wrong !== undefined) throw refused(`${wrong.name}=${wrong.seen} ${wrong.why}`);
  return {
    of: addressOf(link.path, kept),
    gather: async (at) => {
      const most = page.most === null ? {} : { limit: page.most };
      const gathered = await page.gather(caller, { ...most, ...kept, knownAt: at });
      return {
        ...gathered,
        title: titleOf(page.name, kept, (id) => gathered.labels[id]?.label ?? names.get(id) ?? id),
        about: { is: "page", path: link.path, kept, labels: gathered.labels },
      };
    },
  };
}

async function recordTarget(caller: NounCaller, id: string, knownAt: string): Promise<Target> {
  const { kind, item, retracted, labels } = await caller.search.byId({ id, knownAt });
  const label = labels[id]?.label ?? id;
  return {
    of: pathOfRecord(kind, id),
    gather: async (at) => ({
      title: `${label}${retracted ? " (withdrawn)" : ""}`,
      about: { is: "record", label, isWithdrawn: retracted },
      records: [[id, fingerprint(item)]],
      figures: plainFigures(await figuresOf(caller, kind, id, at), retracted),
      labels,
      datasets: datasetsOf([id]),
    }),
  };
}

/** What is computed of a record and can move without it: how well it is supported, and what its figure allows. */
async function figuresOf(
  caller: NounCaller,
  kind: RecordKind,
  id: string,
  knownAt: string,
): Promise<object> {
  switch (kind) {
    case "incident": {
      const { item } = await caller.incidents.byId({ id, knownAt });
      return supportOf(item);
    }
    case "claim": {
      const { item } = await caller.claims.byId({ id, knownAt });
      return supportOf(item);
    }
    case "estimate": {
      const { item } = await caller.estimates.byId({ id, knownAt });
      return { ...supportOf(item), bounds: item.computed.bounds };
    }
    case "balance": {
      const { items } = await caller.estimates.balances({ knownAt });
      const found = items.find((one) => one.id === id);
      return { verdict: found?.computed.verdict, remainder: found?.computed.remainder };
    }
    case "dataset": {
      const { item } = await caller.datasets.byId({ id, knownAt });
      return { counts: item.computed.counts };
    }
    case "source":
    case "document":
    case "place":
    case "actor":
    case "coverage":
    case "judgement":
      return {};
  }
}

function supportOf({
  computed: { verification },
}: {
  readonly computed: {
    readonly verification: {
      readonly status: string;
      readonly origins: { readonly low: number; readonly high: number };
    };
  };
}): object {
  const { status, origins } = verification;
  return { status, origins: [origins.low, origins.high] };
}

function plainFigures(figures: object, isRetracted: boolean): Content["figures"] {
  return {
    ...Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, plainOf(value)])),
    ...(isRetracted && { withdrawn: true }),
  };
}

/** "Incidents: kind shelling; place Kirkuk; from 2018-10-01". */
function titleOf(
  name: string,
  kept: Texts,
  nameOf: (id: string) => string,
): string {
  const asked = Object.keys(filtersOf(kept)).map(
    (field) => `${wordsOf(field)} ${valuesOf(kept, field).map(nameOf).join(" or ")}`,
  );
  return asked.length === 0 ? name : `${name}: ${asked.join("; ")}`;
} // prettier-ignore

/** "likeForLike" as "like for like". */
function wordsOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function refused(sentence: string): TRPCError {
  return new TRPCError({ code: "BAD_REQUEST", message: `of: ${sentence}` });
}
