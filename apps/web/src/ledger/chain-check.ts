/** Chain check: whether the ledger is whole, computed anew from its first batch; at most once a minute, because it reads everything. */
import type { Caller, Outputs } from "@sitrep/api/router";

/** What was found, and the instant at which it was looked for. */
export interface ChainCheck {
  readonly finding: Outputs["ledger"]["verify"];
  readonly checkedAt: string;
}

/** How long a finding is told again before the ledger is read again, in milliseconds. */
const TOLD_AGAIN_FOR = 60_000;

interface Kept {
  readonly head: string | null;
  readonly since: number;
  readonly check: Promise<ChainCheck>;
}

let kept: Kept | null = null;

/** Checks the chain. A new `head`, which is the hash of the newest batch, is checked at once; a failure is not kept. */
export async function checkChain(
  caller: Pick<Caller, "ledger">,
  head: string | null,
  now = Date.now(),
): Promise<ChainCheck> {
  if (kept === null || kept.head !== head || now - kept.since >= TOLD_AGAIN_FOR)
    kept = { head, since: now, check: look(caller, now) };
  const { check } = kept;
  try {
    return await check;
  } catch (error) {
    if (kept?.check === check) kept = null;
    throw error;
  }
}

async function look(caller: Pick<Caller, "ledger">, now: number): Promise<ChainCheck> {
  return { finding: await caller.ledger.verify(), checkedAt: new Date(now).toISOString() };
}
