/** Role words: what kind of source a person or body is, by the words that describe them. */
import type { SourceKind } from "@sitrep/domain/source";

/** In this order: the first that stands in the description decides, so that the narrower comes first. */
const KINDS: readonly (readonly [RegExp, SourceKind])[] = [
  [
    /\b(?:intelligence|spy|secret service|security council \(k|region security council|krsc)\b/,
    "intelligence-service",
  ],
  [
    /\b(?:united nations|u\.?n\.?|unicef|unhcr|nato|european union|arab league|red cross)\b/,
    "intergovernmental",
  ],
  [
    /\b(?:institute|think[ -]tank|center for|centre for|foundation|hudson|brookings|rand|project)\b/,
    "think-tank",
  ],
  [/\b(?:university|professor|scholar|academic|lecturer|georgetown)\b/, "academic"],
  [/\b(?:associated press|reuters|agence france-presse|afp|news agency|xinhua|dpa|ap)\b/, "agency"],
  [
    /\b(?:observatory|human rights|amnesty|charity|aid group|aid agency|ngo|monitoring group|watchdog)\b/,
    "ngo",
  ],
  [
    /\b(?:military|army|general|gen|brig|col|colonel|maj|major|lt|lieutenant|captain|commander|coalition|peshmerga|air force|troops|forces|soldier|soldiers|sergeant|quds)\b/,
    "military",
  ],
  [
    /\b(?:mayor|governor|mukhtar|sheikh|tribal|local official|local officials|councillor|councilor|village (?:chief|head|elder)|district|provincial|municipal)\b/,
    "local-official",
  ],
  [
    /\b(?:minister|ministry|government|diplomat|diplomatic|embassy|president|white house|pentagon|defense department|department|lawmaker|parliament|treasury|envoy|press secretary|prime minister|administration|police)\b/,
    "government-body",
  ],
  [
    /\b(?:analyst|expert|specialist|researcher|adviser|advisor|consultant|fellow|former)\b/,
    "expert",
  ],
  [
    /\b(?:newspaper|magazine|broadcaster|portal|television|tv|radio|news|times|journalists?|post)\b/,
    "outlet",
  ],
  [
    /\b(?:resident|residents|witness|witnesses|villager|villagers|inhabitant|inhabitants|survivor|survivors|farmer|farmers|shopkeeper|baker|neighbour|neighbor|relative|relatives|teacher|driver|shepherd|fisherman|doctor|nurse|hunter)\b/,
    "witness",
  ],
  [
    /\b(?:islamic state|isis|isil|taliban|militants|rebels|insurgents|fighters|armed group)\b/,
    "armed-group",
  ],
];

/** The kind of source that a description names; null where its words name none. */
export function sourceKindOf(description: string): SourceKind | null {
  // Plurals are known by their singular.
  const folded = `${description} ${description.replaceAll(/s\b/g, "")}`.toLowerCase();
  return KINDS.find(([words]) => words.test(folded))?.[1] ?? null;
}

/** Whether a role is one in which people speak in public. */
export function isPublicRole(role: string): boolean {
  return /\b(?:spokes(?:man|woman|person)|minister|director|head|chief|president|chair|secretary|ambassador|mayor|governor|lawmaker|judge)\b/i.test(
    role,
  );
}

const ROLE_NOUNS: ReadonlySet<string> = new Set(
  "official officer spokesman spokeswoman spokesperson analyst expert adviser advisor diplomat commander general colonel minister lawmaker leader resident witness villager inhabitant survivor farmer source envoy mayor governor sheikh chief head researcher specialist fellow journalist reporter soldier fighter baker doctor teacher driver shepherd nurse relative neighbour neighbor engineer fisherman hunter authority elder agent aide member".split(
    " ",
  ),
);

/** Whether a noun names a role in which people speak. */
export function isRoleNoun(noun: string): boolean {
  const word = noun.toLowerCase();
  return (
    ROLE_NOUNS.has(word) ||
    ROLE_NOUNS.has(word.replace(/ies$/, "y")) ||
    ROLE_NOUNS.has(word.replace(/s$/, ""))
  );
}

const BODY_NOUNS: ReadonlySet<string> = new Set(
  "ministry office department agency police army council group observatory institute university government coalition embassy report statement newspaper portal hospital committee commission union service press force forces military command administration parliament court company organization organisation mission network centre center".split(
    " ",
  ),
);

/** Whether a noun names a body that speaks. */
export function isBodyNoun(noun: string): boolean {
  return BODY_NOUNS.has(noun.toLowerCase());
}
