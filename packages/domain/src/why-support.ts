/** Why a record is supported as well as it is, and on how many origins it rests for what reasons. SPEC R8–R9, I1–I6, W1. */
import type { Chain } from "./chain.ts";
import type { Derivation, Ground, RuleNumber } from "./derivation.ts";
import { between } from "./interval.ts";
import type { Dependence, Origins } from "./origin.ts";
import { TIE } from "./tie.ts";
import type { Verification, VerificationStatus } from "./verification.ts";

const STATUS = {
  retracted: { rule: "R9", says: "The record was withdrawn, which comes before all else." },
  disputed: { rule: "R9", says: "An account denies it, which comes before any support." },
  verified: { rule: "R8", says: "An account says how it was checked." },
  corroborated: { rule: "R8", says: "At least two origins are independent for sure." },
  "single-origin": { rule: "R8", says: "No account says how it was checked, and it is not sure that two origins are independent." },
} as const satisfies Record<VerificationStatus, { rule: RuleNumber; says: string }>; // prettier-ignore

/** Why a record has its status; the accounts are fields of the record with this id. */
export function whyStatus({ status, reasons, origins }: Verification, id: string): Derivation {
  const { rule, says } = STATUS[status];
  const accounts = reasons.flatMap((reason) =>
    reason.rule === "I1" ? [] : reason.reports.map((index) => account(id, index, reason.words)),
  );
  return {
    rule,
    says,
    gives: status,
    from: [...accounts, { is: "derived", derivation: whyOrigins(origins, id) }],
    more: 0,
  };
}

/** Why a record rests on so many independent origins. */
export function whyOrigins(origins: Origins, id: string): Derivation {
  const { low, high, chains, dependences, reprints } = origins;
  const isTied = dependences.length > 0;
  return {
    rule: "I6",
    says: isTied
      ? "From as many accounts as no two of which may be one origin, to as many as no two of which are one for sure."
      : "Every account that asserts or qualifies it is an origin of its own.",
    gives: between(low, high),
    from: [
      ...chains.map(voice),
      ...dependences.map((tie): Ground => ({
        is: "derived",
        derivation: whyTied(tie, origins),
      })),
      ...reprints.map((index): Ground => ({ is: "derived", derivation: whyNone(index, id) })),
    ],
    more: 0,
  };
}

function whyTied({ left, right, certain, reason }: Dependence, { chains }: Origins): Derivation {
  const tied = [left, right].flatMap((index) => chains[index] ?? []).map(voice);
  return {
    rule: certain ? "I4" : "I5",
    says: TIE[reason],
    gives: certain ? "one origin" : "perhaps one origin",
    // One speaker who is heard twice is named once.
    from: tied.filter((one, at) => tied.findIndex(({ id }) => id === one.id) === at),
    more: 0,
  };
}

function whyNone(index: number, id: string): Derivation {
  return {
    rule: "I3",
    says: "It stands in a document that prints another again.",
    gives: "no origin of its own",
    from: [account(id, index, null)],
    more: 0,
  };
}

/** Who speaks in a chain, or the document that speaks in a voice nobody can name, and in which accounts. */
function voice({ speaker, document, reports }: Chain) {
  const numbers = reports.map((index) => index + 1).join(", ");
  const gives = `${reports.length === 1 ? "account" : "accounts"} ${numbers}`;
  return { is: "record", id: speaker ?? document, field: null, gives } as const;
}

function account(id: string, index: number, gives: string | null): Ground {
  return { is: "record", id, field: `reports[${index}]`, gives };
}
