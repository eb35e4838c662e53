/**
 * Accord: when, where and in what extent several accounts of one incident leave it possible. Where they agree, what all
 * of them allow; where they do not, everything that any of them says, of which then nothing is sure. SPEC J5.
 */
import type { PlaceId } from "./id.ts";
import type { Extent } from "./incident.ts";
import { lineage } from "./place.ts";
import type { PlacePrecision } from "./precision.ts";
import type { Span } from "./span.ts";

/** What one account, or several together, say of an incident. */
export interface Account {
  readonly span: Pick<Span, "earliest" | "latest">;
  readonly place: PlaceId;
  readonly precision: PlacePrecision;
  /** Further places that it was spread over. */
  readonly alsoIn: readonly PlaceId[];
  /** Its accounts disagree: it lay in some of the places, and nothing says in which of them. */
  readonly isInSome?: boolean;
  readonly extent: Extent;
}

/** Accounts of one thing. */
export type Accounts = readonly [Account, ...Account[]];

/** Whether all accounts may be true at once, as far as days and places go. */
export function agree(accounts: Accounts, parentOf: ParentOf): boolean {
  return sharedSpan(accounts) !== null && narrowest(accounts, parentOf) !== null;
}

/** What accounts of one incident say together. The order of them makes no difference. */
export function accordOf(accounts: Accounts, parentOf: ParentOf): Account {
  const [first] = accounts;
  const extent = accounts.every((one) => one.extent === first.extent) ? first.extent : "pattern";
  const at = narrowest(accounts, parentOf) ?? { ...everywhere(accounts), isInSome: true };
  return { ...at, span: sharedSpan(accounts) ?? hullOfSpans(accounts), extent };
}

/** All that the accounts allow between them, whatever becomes of the doubt whether they are of one incident. */
export function reachOf(accounts: Accounts): Account {
  const [first] = accounts;
  const extent = accounts.every((one) => one.extent === first.extent) ? first.extent : "pattern";
  const isInSome = accounts.some((one) => placesText(one) !== placesText(first));
  return {
    ...everywhere(accounts),
    ...(isInSome && { isInSome }),
    span: hullOfSpans(accounts),
    extent,
  };
}

type ParentOf = (id: PlaceId) => PlaceId | undefined;

/** The days that all of them allow; null where there are none. */
function sharedSpan(accounts: Accounts): Account["span"] | null {
  const earliest =
    accounts
      .flatMap(({ span }) => span.earliest ?? [])
      .toSorted()
      .at(-1) ?? null;
  const latest = accounts.flatMap(({ span }) => span.latest ?? []).toSorted()[0] ?? null;
  return earliest !== null && latest !== null && earliest > latest ? null : { earliest, latest };
}

function hullOfSpans(accounts: Accounts): Account["span"] {
  const starts = accounts.flatMap(({ span }) => span.earliest ?? []).toSorted();
  const ends = accounts.flatMap(({ span }) => span.latest ?? []).toSorted();
  // An end that one of them leaves open is open for all.
  return {
    earliest: starts.length < accounts.length ? null : (starts[0] ?? null),
    latest: ends.length < accounts.length ? null : (ends.at(-1) ?? null),
  };
}

type Where = Pick<Account, "place" | "precision" | "alsoIn" | "isInSome">;

/** The place that lies in all others; null where there is none, or one of them was spread over several. */
function narrowest(accounts: Accounts, parentOf: ParentOf): Where | null {
  if (accounts.some(({ alsoIn }) => alsoIn.length > 0)) {
    const [first] = accounts;
    return accounts.every((one) => placesText(one) === placesText(first))
      ? everywhere(accounts)
      : null;
  }
  const places = [...new Set(accounts.map(({ place }) => place))];
  const inner = places.find((place) => {
    const line = lineage(place, parentOf);
    return places.every((other) => line.includes(other));
  });
  if (inner === undefined) return null;
  const precisions = accounts.filter(({ place }) => place === inner).map((one) => one.precision);
  return { place: inner, precision: finest(precisions), alsoIn: [] };
}

/** From the finest. */
const ORDER: readonly PlacePrecision[] = [
  "site", "settlement", "near-settlement", "district", "governorate", "region", "water", "country",
]; // prettier-ignore

function finest(precisions: readonly PlacePrecision[]): PlacePrecision {
  return ORDER.find((one) => precisions.includes(one)) ?? "country";
}

function placesText({ place, alsoIn }: Account): string {
  return [place, ...alsoIn].toSorted().join(" ");
}

/** Every place that one of them names. */
function everywhere(accounts: Accounts): Where {
  const [first] = accounts;
  const [place = first.place, ...alsoIn] = [
    ...new Set(accounts.flatMap((one) => [one.place, ...one.alsoIn])),
  ].toSorted();
  return { place, precision: finest(accounts.map(({ precision }) => precision)), alsoIn };
}
