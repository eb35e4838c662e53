/**
 * Post guard: what is looked at before a byte of anything that is sent to a form is read: that it says how long it is, that it is not
 * too long, and that not too much is being sent at once.
 */

/** Most bytes of a post: the largest upload, and the form around it. */
const MOST_BYTES = 9 * 1024 * 1024;

/** Forms that are checked as one types send little. */
const MOST_BYTES_OF_FORM = 1024 * 1024;

/** So many posts are read at once, so many of them large, and so many in a minute. */
const MOST_AT_ONCE = 24;
const MOST_LARGE_AT_ONCE = 4;
const MOST_A_MINUTE = 1200;
const LARGE = 256 * 1024;
const MINUTE = 60_000;

let atOnce = 0;
let largeAtOnce = 0;
let minute = 0;
let inMinute = 0;

/** A post that may be read, with what is to be called when it is done with; or a refusal. */
export type Admission =
  | { readonly isAdmitted: true; readonly leave: () => void }
  | {
      readonly isAdmitted: false;
      readonly status: 411 | 413 | 429 | 503;
      readonly sentence: string;
    };

/** Looks at the head of a post. */
export function admit(path: string, lengthSaid: string | null, now = Date.now()): Admission {
  const refuse = (status: 411 | 413 | 429 | 503, sentence: string): Admission => ({ isAdmitted: false, status, sentence }); // prettier-ignore
  if (lengthSaid === null || !/^\d{1,15}$/.test(lengthSaid))
    return refuse(411, "What is sent has to say how long it is.");
  const length = Number(lengthSaid);
  const isUpload = /\/contribute\/(?:file|table|download-table)$/.test(path);
  if (length > (isUpload ? MOST_BYTES : MOST_BYTES_OF_FORM))
    return refuse(413, "This is more than is read here: a file may have 8 MB, a form one. Pack the file, or use sitrep plan in a terminal."); // prettier-ignore
  if (now - minute > MINUTE) [minute, inMinute] = [now, 0];
  inMinute += 1;
  if (inMinute > MOST_A_MINUTE) return refuse(429, "Too much is sent just now. Try again in a minute; go back, and what you typed is still there."); // prettier-ignore
  const isLarge = length > LARGE;
  if (atOnce >= MOST_AT_ONCE || (isLarge && largeAtOnce >= MOST_LARGE_AT_ONCE))
    return refuse(503, "Others are sending files just now. Try again in a minute; go back, and what you typed is still there."); // prettier-ignore
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
