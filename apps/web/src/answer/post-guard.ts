/**
 * Post guard: what is looked at before a byte of anything that is sent is read: that it is sent where something takes it
 * and from a page of this site, that it is a form, that it says how long it is, that it is not too long, and that not too much is being sent at once.
 */
import type { GuardSentence } from "./guard-words.ts";
import { guardWords } from "./guard-words.ts";

const MEGABYTE = 1024 * 1024;

/** Most bytes of a post by the path that takes it: the largest upload with the form around it, and what a person can type. */
const MOST_BYTES: Readonly<Record<string, number>> = {
  "/contribute/file": 9 * MEGABYTE,
  "/contribute/table": 9 * MEGABYTE,
  "/contribute/download-table": 9 * MEGABYTE,
  "/contribute/incident": MEGABYTE,
  "/contribute/estimate": MEGABYTE,
  "/contribute/source": MEGABYTE,
  "/contribute/download": MEGABYTE,
  "/export/progress": MEGABYTE,
  "/theme": MEGABYTE,
};

/** Paths that take what is sent and cannot be read. */
const SEND_ONLY: readonly string[] = [
  "/theme",
  "/contribute/download",
  "/contribute/download-table",
];

/** So many posts are read at once, so many of them large, and so many in a minute. */
const MOST_AT_ONCE = 24;
const MOST_LARGE_AT_ONCE = 4;
const MOST_A_MINUTE = 1200;
const LARGE = 256 * 1024;
const MINUTE = 60_000;

/** What a browser sends a form as. */
const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data\s*;.*\bboundary=)/i;

let atOnce = 0;
let largeAtOnce = 0;
let minute = 0;
let inMinute = 0;

/** What may be done at a path of the site's own tree, as the field `Allow` says it. */
export function allowedAt(path: string): string {
  if (SEND_ONLY.includes(path)) return "POST";
  return Object.hasOwn(MOST_BYTES, path) ? "GET, HEAD, POST" : "GET, HEAD";
}

/** How long a post of so many bytes may take to arrive, in milliseconds: half a minute, and what a very slow line needs. */
export function arrivalMs(length: number): number {
  return 30_000 + length / 8;
}

/** The head of a post: `path` as it is in the site's own tree, where it was sent from, and what it says of what follows. */
export interface PostHead {
  readonly path: string;
  /** What the browser says of the page that it was sent from: that it is of this site, or the origin of it. */
  readonly site: string | null;
  readonly origin: string | null;
  /** The hosts that this site may go by. */
  readonly hosts: readonly string[];
  readonly length: string | null;
  readonly type: string | null;
}

/** A post that may be read, with what is to be called when it is done with; or a refusal. */
export type Admission =
  | { readonly isAdmitted: true; readonly leave: () => void }
  | { readonly isAdmitted: false; readonly status: number; readonly sentence: string };

const STATUS = {
  nowhere: 405,
  sendOnly: 405,
  elsewhere: 403,
  slow: 408,
  outdated: 409,
  lengthless: 411,
  long: 413,
  formless: 415,
  often: 429,
  busy: 503,
} as const satisfies Record<GuardSentence, number>;

function refuse(sentence: GuardSentence): Admission {
  return { isAdmitted: false, status: STATUS[sentence], sentence: guardWords()[sentence] };
}

/** Whether a post was sent from a page of this site, or by what is no browser. */
function isFromHere({ site, origin, hosts }: Pick<PostHead, "site" | "origin" | "hosts">): boolean {
  // What a browser says of itself no page can change; of an older one there is the origin.
  if (site !== null) return site === "same-origin" || site === "none";
  if (origin === null) return true;
  return URL.canParse(origin) && hosts.includes(new URL(origin).host);
}

/** Looks at the head of a post. */
export function admit(head: PostHead, now = Date.now()): Admission {
  const { path, length: said, type } = head;
  const most = Object.hasOwn(MOST_BYTES, path) ? MOST_BYTES[path] : undefined;
  if (most === undefined) return refuse("nowhere");
  if (!isFromHere(head)) return refuse("elsewhere");
  if (said === null || !/^\d{1,15}$/.test(said)) return refuse("lengthless");
  const length = Number(said);
  if (length > most) return refuse("long");
  if (length > 0 && !FORM.test(type ?? "")) return refuse("formless");
  if (now - minute > MINUTE) [minute, inMinute] = [now, 0];
  inMinute += 1;
  if (inMinute > MOST_A_MINUTE) return refuse("often");
  const isLarge = length > LARGE;
  if (atOnce >= MOST_AT_ONCE || (isLarge && largeAtOnce >= MOST_LARGE_AT_ONCE))
    return refuse("busy");
  atOnce += 1;
  if (isLarge) largeAtOnce += 1;
  let isGone = false;
  const leave = (): void => {
    if (isGone) return;
    isGone = true;
    atOnce -= 1;
    if (isLarge) largeAtOnce -= 1;
  };
  return { isAdmitted: true, leave };
}
