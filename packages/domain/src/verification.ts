/** Verification: how well an incident, estimate or claim is supported; computed from its reports, never typed in. SPEC R8–R9. */
import { z } from "zod";
import { exactly } from "./interval.ts";
import type { OriginLookup, Origins } from "./origin.ts";
import { fewestOrigins, originsOf } from "./origin.ts";
import { describeInterval } from "./quantity.ts";
import type { Report } from "./report.ts";

/** How well a record is supported. */
export const VerificationStatus = z.enum([
  "single-origin",
  "corroborated",
  "verified",
  "disputed",
  "retracted",
]);
export type VerificationStatus = z.output<typeof VerificationStatus>;

/** What each status means. */
export const VERIFICATION = {
  "single-origin": "All accounts may go back to one origin.",
  corroborated: "At least two accounts are independent for sure.",
  verified: "At least one account says how it was checked.",
  disputed: "At least one account denies it.",
  retracted: "The record was withdrawn.",
} as const satisfies Record<VerificationStatus, string>;

/** One reason for a status: the rule and the positions of the reports that it rests on. */
export interface VerificationReason {
  readonly rule: "R8" | "R9" | "I1";
  readonly words: string;
  readonly reports: readonly number[];
}

/** A status with all that speaks for it, and the origins it counted. */
export interface Verification {
  readonly status: VerificationStatus;
  readonly reasons: readonly VerificationReason[];
  readonly origins: Origins;
}

/**
 * The verification of a record. Retracted comes before disputed, disputed before verified, verified before
 * corroborated; the reasons of all that apply are given.
 */
export function verificationOf(
  reports: readonly Report[],
  lookup: OriginLookup,
  isRetracted = false,
): Verification {
  const origins = originsOf(reports, lookup);
  const at = (test: (report: Report) => boolean): readonly number[] =>
    reports.flatMap((report, index) => (test(report) ? [index] : []));
  const denials = at((report) => report.stance === "denies");
  const checks = at((report) => report.howChecked !== undefined && report.stance !== "denies");
  const isDisputed = denials.length > 0;
  const reasons: VerificationReason[] = [];
  if (isRetracted) reasons.push({ rule: "R9", words: "the record was withdrawn", reports: [] });
  if (isDisputed)
    reasons.push({
      rule: "R9",
      words: denialWords(denials.length, reports.length),
      reports: denials,
    });
  if (checks.length > 0)
    reasons.push({ rule: "R8", words: "an account says how it was checked", reports: checks });
  reasons.push({
    rule: "I1",
    words: originWords(origins),
    reports: at((report) => report.stance !== "denies"),
  });
  const status: VerificationStatus = isRetracted
    ? "retracted"
    : isDisputed
      ? "disputed"
      : checks.length > 0
        ? "verified"
        : origins.low >= 2
          ? "corroborated"
          : "single-origin";
  return { status, reasons, origins };
}

/** The status alone, without what a reader is told of it: for a million records at once. SPEC R8–R9. */
export function statusOf(reports: readonly Report[], lookup: OriginLookup): VerificationStatus {
  if (reports.some((report) => report.stance === "denies")) return "disputed";
  if (reports.some((report) => report.howChecked !== undefined)) return "verified";
  const document = reports[0]?.document;
  // What stands in one document may all go back to one origin, so that nothing need be counted.
  if (reports.every((report) => report.document === document)) return "single-origin";
  return fewestOrigins(reports, lookup) < 2 ? "single-origin" : "corroborated";
}

/** How many of the accounts deny it: "every account on record denies it", "2 accounts deny what others assert". */
export function denialWords(denials: number, reports: number): string {
  if (denials === reports) return "every account on record denies it";
  return `${denials === 1 ? "one account denies" : `${denials} accounts deny`} what others assert`;
}

/** The number of origins in words: "1 independent origin", "between 1 and 2 independent origins". */
export function originWords(origins: Pick<Origins, "low" | "high">): string {
  const [low, high] = [origins.low, origins.high].map((bound) => describeInterval(exactly(bound)));
  if (low !== high) return `between ${low} and ${high} independent origins`;
  return origins.low === 1 ? "1 independent origin" : `${low} independent origins`;
}
