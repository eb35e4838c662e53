/** Sent lately: ids of records that went out not long ago, so that a document that many rows cite goes out rarely. */

/** So many ids are remembered; some ten megabytes. */
const MOST_REMEMBERED = 100_000;

/** The ids that went out lately; the one that went out the longest ago is forgotten first. */
export interface SentLately {
  readonly has: (id: string) => boolean;
  readonly add: (id: string) => void;
}

/** Remembers ids, up to a number. */
export function sentLately(most = MOST_REMEMBERED): SentLately {
  // Two generations: when the younger is full it becomes the older, and the older is forgotten.
  let young = new Set<string>();
  let old = new Set<string>();
  return {
    has: (id) => young.has(id) || old.has(id),
    add: (id) => {
      if (young.size >= most / 2) [old, young] = [young, new Set()];
      young.add(id);
    },
  };
}
