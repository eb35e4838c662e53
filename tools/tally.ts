/** How many checks and tests passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The tally of nothing. */
export const emptyTally: Tally = { passed: 0, failed: 0, skipped: 0 };

/** Both tallies together. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** The words of a tally: "12 passed, 0 failed", and ", 3 skipped" where some were. */
export function wordsOf({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** A run that broke outside of its tests still counts: as one failure where its own numbers show none. */
export function withBreak(tally: Tally, isBroken: boolean): Tally {
  return isBroken && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

interface VitestFile {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

/** The tally of Vitest's JSON report. A file that fails without a failed test, as one that does not load, counts as one failure. */
export function tallyVitest(json: string): Tally {
  // Vitest documents this shape, as Playwright does the other.
  const report = JSON.parse(json) as { readonly testResults: readonly VitestFile[] };
  return report.testResults.map(tallyVitestFile).reduce(addTallies, emptyTally);
}

function tallyVitestFile({ status, assertionResults }: VitestFile): Tally {
  const count = (...wanted: readonly string[]) =>
    assertionResults.filter((each) => wanted.includes(each.status)).length;
  const failed = count("failed");
  const passed = count("passed");
  const tally = { passed, failed, skipped: assertionResults.length - passed - failed };
  return withBreak(tally, status === "failed");
}

/** What Playwright's report says in numbers; `errors` are those outside of any test. */
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** The tally of Playwright's JSON report. A flaky test is a failed one: it failed. */
export function tallyPlaywright(json: string): Tally {
  const { stats, errors } = JSON.parse(json) as PlaywrightReport;
  const { expected, unexpected, flaky, skipped } = stats;
  return withBreak({ passed: expected, failed: unexpected + flaky, skipped }, errors.length > 0);
}
