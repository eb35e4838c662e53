/** Answer tag: what tells an answer over HTTP from every other, so that whoever has it is not given it again. SPEC L5. */
import { createHash, randomUUID } from "node:crypto";
import type { Engine } from "@sitrep/store/engine";
import { headAt } from "@sitrep/store/position";

/** Another start may be of another Sitrep, which answers otherwise. */
const START = randomUUID();

/** Looks at the file itself, which may change without the ledger. */
const UNTAGGED = "ledger.verify";

/**
 * The tag of what a request asks at the newest position; null where the answer hangs on more: on what its head asks for, on the file,
 * or on a database that holds nothing or cannot be read, which the answer itself will say.
 */
export async function tagFor(engine: Engine, request: Request): Promise<string | null> {
  const address = new URL(request.url);
  const isAsked = request.method === "GET" || request.method === "HEAD";
  if (!isAsked || request.headers.has("trpc-accept") || address.pathname.includes(UNTAGGED))
    return null;
  const hash = await newestHash(engine).catch(() => null);
  return hash === null ? null : tagOf(address, hash);
}

const NEWEST = new WeakMap<Engine, { readonly mark: number; readonly hash: string | null }>();

/** The hash of the newest batch, read again after every commit. */
async function newestHash(engine: Engine): Promise<string | null> {
  const mark = await engine.mark();
  const known = NEWEST.get(engine);
  if (known?.mark === mark) return known.hash;
  const { hash } = await headAt(engine.read);
  NEWEST.set(engine, { mark, hash });
  return hash;
}

/** The tag of a question at a state of the ledger, which the hash of its newest batch tells; weak, for it may be packed on its way. */
export function tagOf(address: URL, hash: string): string {
  const named = JSON.stringify([START, hash, address.pathname, address.search]);
  return `W/"${createHash("sha256").update(named).digest("base64url").slice(0, 27)}"`;
}

/** Whether a reader, who names the tags of what it has, has this. */
export function hasAlready(named: string | null, tag: string): boolean {
  if (named === null) return false;
  const strong = (one: string): string => one.trim().replace(/^W\//, "");
  return named.trim() === "*" || named.split(",").some((one) => strong(one) === strong(tag));
}
