import type { CollectionInput } from "@sitrep/domain/collection";

/** People who are not named, each with the role as described. A reason stands only where an article gives one. */
export const anonymousSources: NonNullable<CollectionInput["sources"]> = [
  {
    id: "islamic-state-resurgence/three-iraqi-intelligence-officials",
    kind: "intelligence-service",
    identity: {
      is: "anonymous",
      role: "Three Iraqi intelligence officials",
      reason: "Not allowed to speak in public about intelligence.",
      headcount: 3,
    },
    affiliationWords: "Iraqi intelligence",
    actor: "islamic-state-resurgence/iraq",
    partyToConflict: true,
  },
  {
    id: "islamic-state-resurgence/one-iraqi-intelligence-official",
    kind: "intelligence-service",
    identity: {
      is: "anonymous",
      role: "An intelligence official",
      reason: "Not allowed to speak in public about intelligence.",
      headcount: 1,
    },
    affiliationWords: "Iraqi intelligence",
    actor: "islamic-state-resurgence/iraq",
    partyToConflict: true,
    possiblySameAs: ["islamic-state-resurgence/three-iraqi-intelligence-officials"],
    notes:
      "“One intelligence official”, on a figure of his own; perhaps one of the three. The nationality is our reading.",
  },
  {
    id: "islamic-state-resurgence/us-military-official-in-ap",
    kind: "military",
    identity: {
      is: "anonymous",
      role: "A US military official",
      reason: "Not allowed to speak in public about intelligence.",
      headcount: 1,
    },
    affiliationWords: "US military",
    actor: "islamic-state-resurgence/us-armed-forces",
    partyToConflict: true,
    possiblySameAs: ["islamic-state-resurgence/us-military-official-in-cnn"],
  },
  {
    id: "islamic-state-resurgence/ap-informants",
    kind: "witness",
    identity: {
      is: "anonymous",
      role: "Intelligence officials, provincial leaders and social media behind the count for January",
      headcount: 1,
    },
    notes:
      "A mix that no kind of source fits. How many people is not said; 1 is the least possible.",
  },
  {
    id: "islamic-state-resurgence/intelligence-reports-in-ap",
    kind: "intelligence-service",
    identity: { is: "anonymous", role: "Authors of unnamed intelligence reports", headcount: 1 },
    notes: "Whose service and how many authors is not said.",
  },
  {
    id: "islamic-state-resurgence/us-military-official-in-cnn",
    kind: "military",
    identity: {
      is: "anonymous",
      role: "A US military official who knows the situation",
      headcount: 1,
    },
    affiliationWords: "US military",
    actor: "islamic-state-resurgence/us-armed-forces",
    partyToConflict: true,
    possiblySameAs: ["islamic-state-resurgence/us-military-official-in-ap"],
    notes:
      "Gives the same figure for the same six months as the US military official in the Associated Press's article, and may be the same person.",
  },
  {
    id: "islamic-state-resurgence/second-official-in-cnn",
    kind: "government-body",
    identity: { is: "anonymous", role: "A second official", headcount: 1 },
    notes: "Neither country nor service is said.",
  },
  {
    id: "islamic-state-resurgence/senior-us-diplomatic-official",
    kind: "government-body",
    identity: { is: "anonymous", role: "A senior US diplomatic official", headcount: 1 },
    affiliationWords: "US diplomatic service",
    actor: "islamic-state-resurgence/united-states",
    partyToConflict: true,
    notes:
      "The story speaks twice of “a” senior diplomatic official, on defeat and on Iran, and then of “the official”; we take them for one. If they are two, no count of origins here changes.",
  },
  {
    id: "islamic-state-resurgence/us-officials-on-iran",
    kind: "government-body",
    identity: {
      is: "anonymous",
      role: "US officials who follow Iranian-backed militias",
      headcount: 2,
    },
    actor: "islamic-state-resurgence/united-states",
    partyToConflict: true,
    notes: "“US officials”: at least two, read from the plural.",
  },
  {
    id: "islamic-state-resurgence/krsc-official",
    kind: "intelligence-service",
    identity: {
      is: "anonymous",
      role: "An official of the Kurdistan Region Security Council",
      headcount: 1,
    },
    affiliation: "islamic-state-resurgence/krsc",
    actor: "islamic-state-resurgence/kurdistan-region-security-council",
    partyToConflict: true,
    notes: "Anonymity was a condition; no reason is given.",
  },
  {
    id: "islamic-state-resurgence/analysts-of-the-conflict",
    kind: "expert",
    identity: { is: "anonymous", role: "Analysts who follow the conflict closely", headcount: 2 },
    notes: "At least two, read from the plural.",
  },
  {
    id: "islamic-state-resurgence/us-officials-in-private",
    kind: "government-body",
    identity: { is: "anonymous", role: "US officials who complain in private", headcount: 2 },
    actor: "islamic-state-resurgence/united-states",
    partyToConflict: true,
    notes: "At least two, read from the plural.",
  },
  {
    id: "islamic-state-resurgence/us-official-in-buzzfeed",
    kind: "government-body",
    identity: { is: "anonymous", role: "A US official", headcount: 1 },
    actor: "islamic-state-resurgence/united-states",
    partyToConflict: true,
    possiblySameAs: ["islamic-state-resurgence/us-officials-in-private"],
    notes: "Anonymity was a condition; no reason is given.",
  },
  {
    id: "islamic-state-resurgence/iraqi-defence-ministry-officials",
    kind: "government-body",
    identity: { is: "anonymous", role: "Officials of the Iraqi Ministry of Defence", headcount: 2 },
    affiliation: "islamic-state-resurgence/iraqi-defence-ministry",
    actor: "islamic-state-resurgence/iraqi-ministry-of-defence",
    partyToConflict: true,
    notes: "At least two, read from the plural; they spoke to reporters.",
  },
  {
    id: "islamic-state-resurgence/iraqi-security-officials",
    kind: "military",
    identity: { is: "anonymous", role: "Iraqi security officials", headcount: 2 },
    actor: "islamic-state-resurgence/iraqi-security-forces",
    partyToConflict: true,
    possiblySameAs: ["islamic-state-resurgence/iraqi-defence-ministry-officials"],
    notes:
      "At least two, read from the plural. Their country is our reading: the passage is on Iraqi and Kurdish forces at the border.",
  },
  {
    id: "islamic-state-resurgence/people-of-deir-ez-zor",
    kind: "witness",
    identity: { is: "anonymous", role: "Inhabitants of the province of Deir ez-Zor", headcount: 2 },
    notes: "At least two, read from the plural.",
  },
];
