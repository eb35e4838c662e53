/** Actor words: what the list of actors and the page of one say, in English. */
import type { ActorKind } from "@sitrep/domain/actor";
import type { PartyRole } from "@sitrep/domain/party";
import type { RecordKind } from "@sitrep/domain/record";
import type { ReactNode } from "react";
import { inLanguages } from "../language/speech.ts";
import { countKind } from "../words/kind.ts";
import { listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";
import { ARABIC } from "./actor-words-ar.tsx";

/** Kinds of record that name an actor, with how many of them do. */
export type NamedIn = readonly (readonly [kind: RecordKind, count: number])[];

const ENGLISH = {
  name: "Actors",
  heading: "Who acts, and under which names",
  /** How many are listed, of how many. */
  standfirst: (listed: number, all: number, link: (words: string) => ReactNode): ReactNode => (
    <>
      {listed === all ? "" : `${numberWords(listed)} of `}
      {link(countWords(all, "actor"))} on record: states and their forces, armed groups, and those
      who hold an office. Private persons are not named here.
    </>
  ),
  field: { q: "Name or other words", kind: "Kind" },
  kinds: {
    state: "States",
    "state-force": "Forces of states",
    "pro-government-militia": "Militias on a government’s side",
    "armed-group": "Armed groups",
    coalition: "Coalitions",
    "government-body": "Public bodies",
    "office-holder": "Office holders",
    leader: "Leaders of armed groups",
    civilians: "Civilians",
    network: "Networks",
  } satisfies Record<ActorKind, string> as Record<ActorKind, string>,
  partOf: (parent: ReactNode): ReactNode => <>part of {parent}</>,
  namedIn: (kinds: NamedIn): string =>
    kinds.length === 0
      ? "in no incident, figure or claim"
      : `in ${listWords(kinds.map(([kind, count]) => countKind(kind, count)))}`,
  comma: ", ",
  also: (aliases: ReactNode): ReactNode => <>Also {aliases}</>,
  fact: {
    kind: "Kind",
    parent: "Part of",
    parts: "Its parts",
    partsNote: " What they did and suffered stands with them.",
    active: "Active",
    voices: "Speaks as",
    note: "Note",
  },
  when: "When, and who was watching",
  newest: (shown: number, all: number, link: (words: string) => ReactNode): ReactNode => (
    <>
      Shown are the newest {numberWords(shown)} of {link(`all ${numberWords(all)} incidents`)}.
    </>
  ),
  roles: {
    perpetrator: "What it did, or is said to have done",
    operator: "What it ran or carried on",
    target: "What was done to it",
    bystander: "Where it was hit or present, and not aimed at",
  } satisfies Record<PartyRole, string> as Record<PartyRole, string>,
  incidents: (count: number): string => countWords(count, "incident"),
  /** How many, of all or of the newest only. */
  deeds: (count: number, among: number | null): string =>
    among === null
      ? `${countWords(count, "incident")} on record`
      : `${countWords(count, "incident")} among the newest ${numberWords(among)}; older ones may be many more`,
  moreIncidents: (count: number): string => countWords(count, "more incident"),
  laidBy: (sources: ReactNode): ReactNode => <> laid to it by {sources}</>,
  figures: "Figures about it",
  allFigures: (count: number): string =>
    `${count === 1 ? "It" : `All ${countWords(count, "figure")}`}, drawn by what is measured`,
  claims: "Claims about it",
  allClaims: (count: number): string => `All ${countWords(count, "claim")}`,
};

/** The words about actors. */
export type ActorWords = typeof ENGLISH;

/** The words about actors, in the language of the page. */
export const actorWords = inLanguages<ActorWords>({ en: ENGLISH, ar: ARABIC });
