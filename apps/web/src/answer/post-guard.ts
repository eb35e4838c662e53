/**
 * Post guard: what is looked at before a byte of anything that is sent is read: that it is sent where something takes it, that it is a
 * form, that it says how long it is, that it is not too long, and that not too much is being sent at once.
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

/** The head of a post: `path` as it is in the site's own tree, and what it says of what follows. */
export interface PostHead {
  readonly path: string;
  readonly length: string | null;
  readonly type: string | null;
}

/** A post that may be read, with what is to be called when it is done with; or a refusal. */
export type Admission =
  | { readonly isAdmitted: true; readonly leave: () => void }
  | { readonly isAdmitted: false; readonly status: number; readonly sentence: string };

const STATUS = {
  nowhere: 405,
  lengthless: 411,
  long: 413,
  formless: 415,
  often: 429,
  busy: 503,
} as const satisfies Record<GuardSentence, number>;

function refuse(sentence: GuardSentence): Admission {
  return { isAdmitted: false, status: STATUS[sentence], sentence: guardWords()[sentence] };
}

/** Looks at the head of a post. */
export function admit({ path, length: said, type }: PostHead, now = Date.now()): Admission {
  const most = Object.hasOwn(MOST_BYTES, path) ? MOST_BYTES[path] : undefined;
  if (most === undefined) return refuse("nowhere");
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
