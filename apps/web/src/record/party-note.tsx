/** Party note: says of a speaker that it is a side in what it speaks of. */

import { recordWords } from "./record-words.ts";

/** The words, quietly, behind a name. */
export function PartyNote() {
  return <span className="aside">{recordWords().party}</span>;
}
