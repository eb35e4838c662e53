/**
 * Actors: who ACLED names, and what its `inter` code says they are. Only forces and groups become actors. Crowds and civilians
 * are described; so is whoever is coded as external or other, because that code does not say what they are.
 */
import type { ActorKind } from "@sitrep/domain/actor";
import type { Party, People } from "@sitrep/domain/party";
import { fold } from "@sitrep/domain/text";
import type { z } from "zod";
import { boundedCache } from "../../bounded-cache.ts";
import { cleanText, cutText } from "../../clean-text.ts";
import type { SharedDraft } from "../../draft.ts";
import { slugOf } from "../../slug.ts";
import type { Relation } from "./kind.ts";

type PartyInput = z.input<typeof Party>;

/** An actor of a row. */
export interface RowActor {
  readonly name: string;
  readonly who: People;
  /** Null for those who are no force and no group. */
  readonly draft: SharedDraft | null;
  /** Whether they are civilians, who are hit and do not act. */
  readonly isUnarmed: boolean;
  /** Whether ACLED says that nobody knows who it was. */
  readonly isUnidentified: boolean;
}

interface Inter {
  readonly label: string;
  readonly who: People;
  readonly kind: ActorKind | null;
}

/** `inter1` and `inter2`, by code; newer exports have labels, of which the first word tells. */
const INTER: readonly (Inter & { readonly code: string })[] = [
  { code: "1", label: "state", who: "security-forces", kind: "state-force" },
  { code: "2", label: "rebel", who: "militants", kind: "armed-group" },
  // A militia may fight on any side: the code does not tell.
  { code: "3", label: "political", who: "unknown", kind: "armed-group" },
  { code: "4", label: "identity", who: "unknown", kind: "armed-group" },
  { code: "5", label: "rioters", who: "civilians", kind: null },
  { code: "6", label: "protesters", who: "civilians", kind: null },
  { code: "7", label: "civilians", who: "civilians", kind: null },
  { code: "8", label: "external", who: "unknown", kind: null },
];

/** Whether a cell is one of ACLED's codes or labels. */
export function isInter(cell: string): boolean {
  return interOf(cell) !== undefined;
}

function interOf(cell: string): (typeof INTER)[number] | undefined {
  const word = fold(cell).split(" ", 1)[0] ?? "";
  return INTER.find(({ code, label }) => word === code || word === label);
}

/** Reads actors for a dataset; one and the same object for the same cells. Null where a row names none. */
export function actorReader(dataset: string): (name: string, inter: string) => RowActor | null {
  const actorOf = boundedCache((key) => {
    const [inter = "", ...rest] = key.split("\u0000");
    return readActor(dataset, rest.join(" "), inter);
  });
  return (name, inter) => (name.trim() === "" ? null : actorOf(`${inter}\u0000${name}`));
}

function readActor(dataset: string, cell: string, inter: string): RowActor {
  const name = cutText(cleanText(cell), 160) || "an actor that is not named";
  const coded = interOf(inter);
  const { kind = null, who = "unknown" } = coded ?? {};
  const isUnarmed = coded?.code === "7";
  const isUnidentified = /^unidentified\b/i.test(name);
  if (kind === null || isUnidentified) return { name, who, draft: null, isUnarmed, isUnidentified };
  // The years in which a government was in office belong to the name: "Police Forces of Iraq (2014-)".
  const record = { id: `${dataset}/actor-${slugOf(name)}`, name, kind };
  return { name, who, draft: { kind: "actor", record }, isUnarmed, isUnidentified };
}

/** The parties of an event, first actor first. */
export function partiesOf(
  relation: Relation,
  first: RowActor | null,
  second: RowActor | null,
): PartyInput[] {
  const isAgainst = relation === "acted against";
  // The order of the two means nothing by itself: civilians who are named first are hit all the same.
  const isTurned = first?.isUnarmed === true && second?.isUnarmed === false;
  const [doer, hit] = isAgainst && isTurned ? [second, first] : [first, second];
  return [
    ...(doer === null ? [] : [partyOf(doer, isAgainst ? "perpetrator" : "operator")]),
    ...(hit === null ? [] : [partyOf(hit, isAgainst ? "target" : "operator")]),
  ];
}

function partyOf(
  { name, who, draft, isUnidentified }: RowActor,
  role: PartyInput["role"],
): PartyInput {
  return {
    role,
    ...(draft === null ? { described: name } : { actor: draft.record.id }),
    ...(role === "target" && { who }),
    ...(isUnidentified && role === "perpetrator" && { attribution: "unattributed" as const }),
  };
}
