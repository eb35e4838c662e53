/**
 * Code lists of ACLED: labels as facts. Its rows and the text of its codebook are not used: its terms forbid it.
 * Coarse points are often placed on an area's capital. SPEC K7.
 */
import type { Code, CodeList } from "./code-list.ts";

/** An event type with its sub-event types. */
export interface AcledEventType {
  readonly label: string;
  readonly definition: string;
  readonly subEvents: CodeList;
}

function sub(label: string, definition: string): Code {
  return { code: label, label, definition };
}

/** `event_type` and `sub_event_type`. */
export const ACLED_EVENT_TYPES: readonly AcledEventType[] = [
  {
    label: "Battles",
    definition: "Two armed and organised sides fight each other.",
    subEvents: [
      sub("Armed clash", "A fight after which no ground changed hands."),
      sub("Government regains territory", "A government takes ground back by fighting."),
      sub("Non-state actor overtakes territory", "An armed group takes ground by fighting."),
    ],
  },
  {
    label: "Explosions/Remote violence",
    definition: "Weapons that act from a distance or by themselves, used by one side.",
    subEvents: [
      sub("Chemical weapon", "A poison is used as a weapon."),
      sub("Air/drone strike", "A weapon is released from an aircraft or drone."),
      sub("Suicide bomb", "The one who carries the charge dies in setting it off."),
      sub("Shelling/artillery/missile attack", "Shells, rockets or missiles are fired."),
      sub("Remote explosive/landmine/IED", "A planted charge goes off."),
      sub("Grenade", "A grenade or another small thrown charge goes off."),
    ],
  },
  {
    label: "Violence against civilians",
    definition: "Armed people harm others who are not armed.",
    subEvents: [
      sub("Sexual violence", "The harm is sexual."),
      sub("Attack", "People are killed, hurt or assaulted in any other way."),
      sub("Abduction/forced disappearance", "People are taken away and kept."),
    ],
  },
  {
    label: "Protests",
    definition: "People demonstrate without violence of their own.",
    subEvents: [
      sub("Peaceful protest", "Nobody steps in by force."),
      sub("Protest with intervention", "Somebody tries to break it up, and nobody is badly hurt."),
      sub("Excessive force against protesters", "Protesters are badly hurt or killed."),
    ],
  },
  {
    label: "Riots",
    definition: "Unorganised people use violence against others or against things.",
    subEvents: [
      sub("Violent demonstration", "A demonstration turns violent."),
      sub("Mob violence", "A crowd uses violence without demonstrating."),
    ],
  },
  {
    label: "Strategic developments",
    definition: "Deeds of armed sides that are no violence and still matter for what follows.",
    subEvents: [
      sub("Agreement", "Sides come to terms."),
      sub("Arrests", "A number of people, or people of weight, are detained."),
      sub("Change to group/activity", "A group forms, splits, moves or changes what it does."),
      sub("Disrupted weapons use", "Weapons are found or made harmless before they are used."),
      sub("Headquarters or base established", "A side sets up a base."),
      sub("Looting/property destruction", "Goods are taken, or things destroyed."),
      sub("Non-violent transfer of territory", "Ground changes hands without a fight."),
      sub("Other", "Anything else that is worth a note."),
    ],
  },
];

/** `inter1`, `inter2`: what an actor is. */
export const ACLED_INTER: CodeList = [
  { code: "1", label: "State forces", definition: "Soldiers, police and others of a government." },
  { code: "2", label: "Rebel", definition: "A group that fights a government for power." },
  { code: "3", label: "Political militia", definition: "An armed group in somebody's service." },
  { code: "4", label: "Identity militia", definition: "An armed group of a tribe or community." },
  { code: "5", label: "Rioters", definition: "Unorganised people who use violence." },
  { code: "6", label: "Protesters", definition: "People who demonstrate peacefully." },
  { code: "7", label: "Civilians", definition: "People who are not armed and take no part." },
  {
    code: "8",
    label: "External/Other",
    definition: "Forces from abroad, and all who fit nowhere.",
  },
];

/** `time_precision`. Copies disagree on 3, so it is never read as a month. */
export const ACLED_TIME_PRECISION: CodeList = [
  { code: "1", label: "day", definition: "The day is known." },
  { code: "2", label: "week", definition: "The week is known." },
  { code: "3", label: "coarser", definition: "Something coarser than a week is known." },
];

/** `geo_precision`. */
export const ACLED_GEO_PRECISION: CodeList = [
  { code: "1", label: "town", definition: "The town is known." },
  { code: "2", label: "near a town", definition: "It was near a town or in a small area." },
  { code: "3", label: "larger area", definition: "A larger area, drawn on its capital." },
];
