/** View: what a page works with: the database at one ledger position, the query it was asked, and how to link on. */
import type { Caller } from "@sitrep/api/router";
import { ARABIC_COMPLAINT } from "@sitrep/domain/arabic/complaint";
import { ENGLISH_COMPLAINT } from "@sitrep/domain/complaint";
import { KnownAt } from "@sitrep/domain/known-at";
import type { QueryReading } from "@sitrep/domain/query-reading";
import { readQuery } from "@sitrep/domain/query-reading";
import type { RecordKind } from "@sitrep/domain/record";
import type { RulesReading } from "@sitrep/domain/rules";
import { readRules } from "@sitrep/domain/rules";
import { strict } from "@sitrep/domain/strict";
import { cookies, headers } from "next/headers";
import type { z } from "zod";
import type { QueryValues } from "./address.ts";
import { recordPath, withQuery } from "./address.ts";
import { openDatabase } from "./database.ts";
import { callerFor } from "./language/reader-names.ts";
import { pageLanguage, inLanguages, localPath } from "./language/speech.ts";
import { decodePart } from "./missing.ts";
import { ADDRESS_HEADER } from "./proxy.ts";
import { shellWords } from "./shell/shell-words.ts";
import type { Theme } from "./theme.ts";
import { themeIn } from "./theme.ts";

/** What Next hands to a page. */
export interface PageProps {
  readonly params: Promise<Readonly<Record<string, string>>>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** The query of a page that takes no filter. */
export const NoFilter = strict({ knownAt: KnownAt.optional() });

/** What is said of parameters that are not understood. */
const complaintWords = inLanguages({ en: ENGLISH_COMPLAINT, ar: ARABIC_COMPLAINT });

/** A schema of a page's query: one of `@sitrep/domain/filter`. */
export type QuerySchema = z.ZodObject & { readonly shape: { readonly knownAt: z.ZodType } };

/** The ledger at the view's position: its state, how many records of each kind stood then, and the datasets. */
export type Head = Awaited<ReturnType<Caller["ledger"]["head"]>>;

/** See the file. `query` holds only what was understood; `removed` names the rest. */
export interface View<Query = unknown> {
  readonly caller: Caller;
  readonly head: Head;
  readonly query: Query;
  readonly removed: QueryReading["removed"];
  /** The query's texts as they were understood, for links and forms that keep them. */
  readonly kept: QueryReading["kept"];
  /** As it was asked; undefined for "now". Give it to every question. */
  readonly knownAt: string | undefined;
  /** How the rules that the page's address was made under stand to those of today; null where it names none. SPEC L12. */
  readonly rules: RulesReading | null;
  /** Whether later batches are left out. */
  readonly isPast: boolean;
  /** Light, dark or as the system says, as the reader chose. */
  readonly theme: Theme;
  /** The site's own address, as the reader has it: protocol and host, without a slash at its end. */
  readonly origin: string;
  /** The page's own path in the site's tree, without its query and whatever the language. */
  readonly path: string;
  /** An address on this site that keeps `knownAt` and the reader's language. */
  readonly href: (path: string, query?: QueryValues) => string;
  /** The address of a record's page that keeps both. */
  readonly recordHref: (kind: RecordKind, id: string) => string;
}

/** The id in a record page's address. */
export async function idOf({ params }: Pick<PageProps, "params">): Promise<string> {
  const { dataset = "", slug = "" } = await params;
  return `${decodePart(dataset)}/${decodePart(slug)}`;
}

/** Opens the view that a page was asked for. @throws StoreError when there is no database to read */
export async function openView<Schema extends QuerySchema>(
  searchParams: PageProps["searchParams"],
  schema: Schema,
): Promise<View<z.output<Schema>>> {
  const local = await openDatabase();
  const caller = callerFor(pageLanguage(), local.caller);
  // The version of the rules narrows nothing; it is read apart, and links on this site do not carry it.
  const { rules: given, ...params } = await searchParams;
  const rules = given === undefined || given === "" ? null : readRules(String(given));
  const { kept, removed } = readQuery(schema, params, complaintWords(pageLanguage()));
  const query = schema.parse(kept);
  const knownAt = typeof kept.knownAt === "string" ? kept.knownAt : undefined;
  const head = await caller.ledger.head({ knownAt });
  const sent = await headers();
  const address = sent.get(ADDRESS_HEADER) ?? "/";
  const href = (path: string, values: QueryValues = {}): string =>
    withQuery(localPath(path), { ...values, knownAt });
  return {
    caller,
    head,
    query,
    removed:
      rules?.is === "unreadable"
        ? [...removed, { name: "rules", seen: rules.seen, why: shellWords(pageLanguage()).noRules }]
        : removed,
    kept,
    knownAt,
    rules,
    isPast: head.ledger.position < head.ledger.latest,
    theme: themeIn(await cookies()),
    origin: originOf(sent),
    path: address.split("?", 1)[0] ?? "/",
    href,
    recordHref: (kind, id) => href(recordPath(kind, id)),
  };
}

/** What can be the name of a host, with its port. */
const HOST = /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:.]+\](?::\d{1,5})?$/i;

/** Protocol and host of a request, as whoever stands before this server says, or as it was asked itself. */
export function originOf(sent: Pick<Headers, "get">): string {
  const first = (name: string): string | undefined => sent.get(name)?.split(",", 1)[0]?.trim();
  const protocol = first("x-forwarded-proto") === "https" ? "https" : "http";
  const host = [first("x-forwarded-host"), first("host")].find((one) => HOST.test(one ?? ""));
  return `${protocol}://${host ?? "localhost"}`;
}
