/** Party note: says of a speaker that it is a side in what it speaks of. */

/** The words, quietly, behind a name. */
export function PartyNote() {
  return <span className="aside">, party to the conflict</span>;
}
