/** Lists: what the counter's lists give, by kind of record. */
import type { Caller } from "@sitrep/api/router";

/** The nouns whose lists are searched. */
type Noun = "incidents" | "estimates" | "claims" | "sources" | "documents" | "actors" | "places";

/** The answer of a noun's list. */
type ListOf<Of extends Noun> = Awaited<ReturnType<Caller[Of]["list"]>>;

/** The answer of each kind that has a list of its own. */
export interface Lists {
  readonly incident: ListOf<"incidents">;
  readonly estimate: ListOf<"estimates">;
  readonly claim: ListOf<"claims">;
  readonly source: ListOf<"sources">;
  readonly document: ListOf<"documents">;
  readonly actor: ListOf<"actors">;
  readonly place: ListOf<"places">;
}

/** One entry of a kind's list. */
export type ItemOf<Kind extends keyof Lists> = Lists[Kind]["items"][number];

/** A hit of a search, of any kind. */
export type Hit = Awaited<ReturnType<Caller["search"]["all"]>>["items"][number];
