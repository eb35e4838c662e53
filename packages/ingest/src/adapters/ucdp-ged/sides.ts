/** Sides: the two parties of an event, as actors by UCDP's own numbers. */
import type { ActorKind } from "@sitrep/domain/actor";
import type { Party, People } from "@sitrep/domain/party";
import type { z } from "zod";
import { boundedCache } from "../../bounded-cache.ts";
import { cleanText, cutText } from "../../clean-text.ts";
import type { SharedDraft } from "../../draft.ts";
import { slugOf } from "../../slug.ts";
import type { Violence } from "./violence.ts";

type PartyInput = z.input<typeof Party>;

/** The cells that tell a side. `state` is the Gleditsch–Ward number of its state; empty where it is none. */
export interface SideCells {
  readonly number: string;
  readonly name: string;
  readonly state: string;
}

/** A side of an event. */
export interface Side {
  /** As UCDP names it. */
  readonly name: string;
  /** The same, short enough for a title. */
  readonly shortName: string;
  /** What its dead were. */
  readonly who: People;
  /** Null for civilians, who are no actor. */
  readonly draft: SharedDraft | null;
}

/** Characters of a name in a title, where two of them stand with a place. */
const SHORT_NAME = 52;
/** Numbers that UCDP gives to civilians as the side that is attacked. */
const CIVILIANS: ReadonlySet<string> = new Set(["1", "9999"]);

/** Reads sides for a dataset; one and the same object for the same cells. */
export function sideReader(dataset: string): (cells: SideCells) => Side {
  const sideOf = boundedCache((key) => {
    const [number = "", state = "", ...rest] = key.split("\u0000");
    return readSide(dataset, { number, state, name: rest.join(" ") });
  });
  return ({ number, name, state }) => sideOf(`${number}\u0000${state}\u0000${name}`);
}

function readSide(dataset: string, cells: SideCells): Side {
  const name = cutText(cleanText(cells.name), 160) || "a side that is not named";
  const number = cells.number.trim().replace(/\.0$/, "");
  const shortName = cutText(name, SHORT_NAME);
  if (name === "Civilians" && (number === "" || CIVILIANS.has(number)))
    return { name: "civilians", shortName, who: "civilians", draft: null };
  const isState = cells.state.trim() !== "" || name.startsWith("Government of ");
  const kind: ActorKind = !isState
    ? "armed-group"
    : /, Government of /.test(name)
      ? "coalition"
      : "state";
  const slug = /^\d{1,12}$/.test(number) ? number : slugOf(name);
  const record = { id: `${dataset}/actor-${slug}`, name, kind };
  const who = isState ? "security-forces" : "militants";
  return { name, shortName, who, draft: { kind: "actor", record } };
}

/** The parties: who fought whom, or who attacked civilians. UCDP does not say which of two that fought began. */
export function partiesOf(violence: Violence, [a, b]: readonly [Side, Side]): PartyInput[] {
  if (violence === "one-sided")
    return [partyOf(a, "perpetrator"), { ...partyOf(b, "target"), who: b.who }];
  return [partyOf(a, "operator"), partyOf(b, "operator")];
}

function partyOf({ draft, name }: Side, role: PartyInput["role"]): PartyInput {
  return draft === null ? { role, described: name } : { role, actor: draft.record.id };
}

/** What the dead of a side were: in fights between armed groups neither is for or against a state. */
export function whoDied(violence: Violence, { who, name }: Side): { name: string; who: People } {
  return { name, who: violence === "non-state" && who === "militants" ? "unknown" : who };
}
