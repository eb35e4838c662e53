import type { CollectionInput } from "@sitrep/domain/collection";

/** Newsrooms and other publishers. */
export const publishers: NonNullable<CollectionInput["sources"]> = [
  {
    id: "islamic-state-resurgence/associated-press",
    kind: "agency",
    identity: { is: "named", name: "Associated Press" },
    aliases: ["AP"],
    reliability: "B",
    notes:
      "Graded because it alone of the five says how it checked what it reports; the others give nothing to judge by.",
  },
  { id: "islamic-state-resurgence/cnn", kind: "outlet", identity: { is: "named", name: "CNN" } },
  {
    id: "islamic-state-resurgence/syrian-observatory",
    kind: "ngo",
    identity: { is: "named", name: "Syrian Observatory for Human Rights" },
    aliases: ["SOHR"],
    notes: "In this collection only as the publisher of a reprint; it says nothing of its own.",
  },
  {
    id: "islamic-state-resurgence/buzzfeed-news",
    kind: "outlet",
    identity: { is: "named", name: "BuzzFeed News" },
    aliases: ["BuzzFeed"],
  },
  {
    id: "islamic-state-resurgence/publisher-of-isf-article",
    kind: "outlet",
    identity: {
      is: "anonymous",
      role: "Publisher of the article on Iraqi border operations",
      headcount: 1,
    },
    notes: "The copy does not name it.",
  },
  {
    id: "islamic-state-resurgence/publisher-of-fighters-article",
    kind: "outlet",
    identity: {
      is: "anonymous",
      role: "Publisher of the article on where the fighters went",
      headcount: 1,
    },
    notes: "The copy does not name it.",
  },
  {
    id: "islamic-state-resurgence/afp",
    kind: "agency",
    identity: { is: "named", name: "Agence France-Presse" },
    aliases: ["AFP"],
  },
  {
    id: "islamic-state-resurgence/portal-national",
    kind: "outlet",
    identity: { is: "named", name: "The portal “National”" },
    notes: "As printed. It may be The National of Abu Dhabi; the article does not say.",
  },
];

/** Governments, services, armed groups and learned bodies that speak or are cited as such. */
export const bodies: NonNullable<CollectionInput["sources"]> = [
  {
    id: "islamic-state-resurgence/iraqi-government",
    kind: "government-body",
    identity: { is: "named", name: "Government of Iraq" },
    aliases: ["Baghdad"],
    actor: "islamic-state-resurgence/iraq",
    partyToConflict: true,
  },
  {
    id: "islamic-state-resurgence/iraqi-lawmakers",
    kind: "government-body",
    identity: { is: "named", name: "Lawmakers in Iraq's parliament" },
    actor: "islamic-state-resurgence/iraq",
    partyToConflict: true,
    notes: "Named as a body; which of them is not said.",
  },
  {
    id: "islamic-state-resurgence/iraqi-defence-ministry",
    kind: "government-body",
    identity: { is: "named", name: "Iraqi Ministry of Defence" },
    affiliation: "islamic-state-resurgence/iraqi-government",
    actor: "islamic-state-resurgence/iraqi-ministry-of-defence",
    partyToConflict: true,
  },
  {
    id: "islamic-state-resurgence/krsc",
    kind: "intelligence-service",
    identity: { is: "named", name: "Kurdistan Region Security Council" },
    aliases: ["KRSC"],
    actor: "islamic-state-resurgence/kurdistan-region-security-council",
    partyToConflict: true,
    notes:
      "Described as a main ally of the United States in this war, which worked with US special forces and supported operations on the ground. It counts the attacks of its own enemy.",
  },
  {
    id: "islamic-state-resurgence/islamic-state-channels",
    kind: "armed-group",
    identity: { is: "named", name: "Islamic State channels" },
    role: "What the group says of itself, on messaging apps such as Telegram and elsewhere",
    actor: "islamic-state-resurgence/islamic-state",
    partyToConflict: true,
  },
  {
    id: "islamic-state-resurgence/white-house",
    kind: "government-body",
    identity: { is: "named", name: "White House" },
    actor: "islamic-state-resurgence/united-states",
    partyToConflict: true,
  },
  {
    id: "islamic-state-resurgence/us-defense-department",
    kind: "government-body",
    identity: { is: "named", name: "US Department of Defense" },
    aliases: ["Pentagon", "DoD"],
    actor: "islamic-state-resurgence/united-states",
    partyToConflict: true,
  },
  {
    id: "islamic-state-resurgence/us-intelligence-community",
    kind: "intelligence-service",
    identity: { is: "named", name: "US intelligence community" },
    actor: "islamic-state-resurgence/united-states",
    partyToConflict: true,
  },
  {
    id: "islamic-state-resurgence/us-treasury",
    kind: "government-body",
    identity: { is: "named", name: "US Department of the Treasury" },
    actor: "islamic-state-resurgence/united-states",
    partyToConflict: true,
  },
  {
    id: "islamic-state-resurgence/american-authorities",
    kind: "government-body",
    identity: { is: "named", name: "American authorities" },
    actor: "islamic-state-resurgence/united-states",
    partyToConflict: true,
    notes: "Which authorities is not said.",
  },
  {
    id: "islamic-state-resurgence/international-coalition",
    kind: "military",
    identity: { is: "named", name: "International coalition in Iraq" },
    actor: "islamic-state-resurgence/us-led-coalition",
    partyToConflict: true,
  },
  {
    id: "islamic-state-resurgence/united-nations",
    kind: "intergovernmental",
    identity: { is: "named", name: "United Nations" },
  },
  {
    id: "islamic-state-resurgence/un-security-council",
    kind: "intergovernmental",
    identity: { is: "named", name: "UN Security Council" },
    affiliation: "islamic-state-resurgence/united-nations",
  },
  {
    id: "islamic-state-resurgence/georgetown-report-authors",
    kind: "academic",
    identity: { is: "named", name: "Authors of the report printed as Georgetown University's" },
    affiliationWords: "Georgetown University, as printed",
    notes: "The university may be misattributed; see the report's own record.",
  },
];
