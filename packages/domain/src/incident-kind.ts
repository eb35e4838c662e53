/** Kinds of incident: our own short list, with a definition each. Crosswalks to other lists stand in `crosswalk-*.ts`. SPEC K1. */
import { z } from "zod";

/** The kind of an incident. */
export const IncidentKind = z.enum([
  "targeted-killing",
  "execution",
  "armed-attack",
  "explosion",
  "shelling",
  "air-strike",
  "abduction",
  "bodies-found",
  "infrastructure-attack",
  "property-destruction",
  "extortion",
  "intimidation",
  "illegal-checkpoint",
  "infiltration",
  "smuggling",
  "offensive",
  "security-operation",
  "arrest",
  "escape",
  "border-crossing",
]);
export type IncidentKind = z.output<typeof IncidentKind>;

/** What each kind covers, in one sentence. */
export const INCIDENT_KIND = {
  "targeted-killing":
    "A particular person or a few particular people are picked out and killed, whoever they are.",
  execution: "Someone already held or overpowered is put to death.",
  "armed-attack": "Armed people attack others with firearms or other direct weapons.",
  explosion: "A planted, driven or carried charge goes off: a mine, a car bomb, a suicide vest.",
  shelling: "Mortar bombs, shells or rockets are fired from a distance.",
  "air-strike": "A weapon is released from an aircraft or drone.",
  abduction:
    "Someone is taken away or held against their will by people without authority to arrest.",
  "bodies-found": "Dead people are found; when and how they died may be unknown.",
  "infrastructure-attack": "Power, water, transport or communication is damaged on purpose.",
  "property-destruction": "Homes, farmland or goods are burned, blown up or looted.",
  extortion: "Money or goods are taken under threat, once or as a levy.",
  intimidation: "People are threatened, by words or display, so that they act or keep silent.",
  "illegal-checkpoint": "People without authority stop and check those who pass.",
  infiltration: "Fighters move into an area in order to act there.",
  smuggling: "Weapons, drugs, money or goods are moved past controls.",
  offensive: "Forces fight to take, hold or win back ground.",
  "security-operation": "Forces of a state or its allies search, clear or raid.",
  arrest: "Someone is detained by a state or by those who govern the place.",
  escape: "Detained people get away.",
  "border-crossing": "People cross a border past its controls.",
} as const satisfies Record<IncidentKind, string>;
