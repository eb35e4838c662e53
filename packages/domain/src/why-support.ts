/** Why a record is supported as well as it is, and on how many origins it rests for what reasons. SPEC R8–R9, I1–I6, W1. */
import type { Chain } from "./chain.ts";
import type { Derivation, Ground, RuleNumber } from "./derivation.ts";
import { derived, recordGround } from "./derivation.ts";
import { between } from "./interval.ts";
import type { Meaning } from "./meaning.ts";
import type { Dependence, Origins } from "./origin.ts";
import type { Verification, VerificationReason, VerificationStatus } from "./verification.ts";

const RULE = {
  retracted: "R9",
  disputed: "R9",
  verified: "R8",
  corroborated: "R8",
  "single-origin": "R8",
} as const satisfies Record<VerificationStatus, RuleNumber>;

/** Why a record has its status; the accounts are fields of the record with this id. */
export function whyStatus({ status, reasons, origins }: Verification, id: string): Derivation {
  // Each account denies it, or is told of as one that may be an origin.
  const accounts = new Set(reasons.flatMap(({ reports }) => reports)).size;
  const grounds = reasons.flatMap((reason) => {
    const meaning = meaningOf(reason, accounts);
    return meaning === null ? [] : reason.reports.map((index) => account(id, index, meaning));
  });
  return derived(
    RULE[status],
    { did: "judge-support", status },
    {
      gives: { means: "status", status },
      from: [...grounds, { is: "derived", derivation: whyOrigins(origins, id) }],
    },
  );
}

function meaningOf({ rule, reports }: VerificationReason, accounts: number): Meaning | null {
  if (rule === "I1") return null;
  return rule === "R8"
    ? { means: "checked" }
    : { means: "denied", denials: reports.length, accounts };
}

/** Why a record rests on so many independent origins. */
export function whyOrigins(origins: Origins, id: string): Derivation {
  const { low, high, chains, dependences, reprints } = origins;
  return derived(
    "I6",
    { did: "count-origins", isTied: dependences.length > 0 },
    {
      gives: between(low, high),
      from: [
        ...chains.map(voice),
        ...dependences.map((tie): Ground => ({
          is: "derived",
          derivation: whyTied(tie, origins),
        })),
        ...reprints.map((index): Ground => ({ is: "derived", derivation: whyNone(index, id) })),
      ],
    },
  );
}

function whyTied({ left, right, certain, reason }: Dependence, { chains }: Origins): Derivation {
  const tied = [left, right].flatMap((index) => chains[index] ?? []).map(voice);
  return derived(
    certain ? "I4" : "I5",
    { did: "tie", reason },
    {
      gives: { means: "one-origin", isSure: certain },
      // One speaker who is heard twice is named once.
      from: tied.filter((one, at) => tied.findIndex(({ id }) => id === one.id) === at),
    },
  );
}

function whyNone(index: number, id: string): Derivation {
  return derived(
    "I3",
    { did: "set-aside-reprint" },
    { gives: { means: "no-origin" }, from: [account(id, index, null)] },
  );
}

/** Who speaks in a chain, or the document that speaks in a voice nobody can name, and in which accounts. */
function voice({ speaker, document, reports }: Chain) {
  const numbers = reports.map((index) => index + 1);
  return recordGround(speaker ?? document, null, { means: "accounts", numbers });
}

function account(id: string, index: number, gives: Meaning | null): Ground {
  return recordGround(id, `reports[${index}]`, gives);
}
