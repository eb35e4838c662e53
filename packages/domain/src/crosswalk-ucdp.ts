/** Our kinds in UCDP GED's type of violence: 1 state-based, 2 non-state, 3 one-sided; UCDP holds only events with deaths. */
import type { Crosswalk } from "./crosswalk.ts";
import { broader, nothing } from "./crosswalk.ts";

const NO_DEATH = "everything in which nobody died";
const WEAPON = "the weapon, and everything in which nobody died";

/** Our kinds, with the types of violence of UCDP. */
export const UCDP_CROSSWALK: Crosswalk = {
  "targeted-killing": [
    broader("3 one-sided", "that the victim was picked out"),
    broader("1 state-based", "the same, where the victim was armed"),
  ],
  execution: [broader("3 one-sided", "that the victim was already held")],
  "armed-attack": [
    broader("1 state-based", NO_DEATH),
    broader("2 non-state", NO_DEATH),
    broader("3 one-sided", NO_DEATH),
  ],
  explosion: [
    broader("1 state-based", WEAPON),
    broader("2 non-state", WEAPON),
    broader("3 one-sided", WEAPON),
  ],
  shelling: [
    broader("1 state-based", WEAPON),
    broader("2 non-state", WEAPON),
    broader("3 one-sided", WEAPON),
  ],
  "air-strike": [broader("1 state-based", WEAPON), broader("3 one-sided", WEAPON)],
  abduction: [nothing("only a death in captivity is recorded, as one-sided violence")],
  "bodies-found": [broader("3 one-sided", "that the time and manner of death are unknown")],
  "infrastructure-attack": [nothing("no event without a death")],
  "property-destruction": [nothing("no event without a death")],
  extortion: [nothing("no event without a death")],
  intimidation: [nothing("no event without a death")],
  "illegal-checkpoint": [nothing("no event without a death")],
  infiltration: [nothing("no event without a death")],
  smuggling: [nothing("no event without a death")],
  offensive: [broader("1 state-based", NO_DEATH), broader("2 non-state", NO_DEATH)],
  "security-operation": [broader("1 state-based", NO_DEATH)],
  arrest: [nothing("no event without a death")],
  escape: [nothing("no event without a death")],
  "border-crossing": [nothing("no event without a death")],
};
