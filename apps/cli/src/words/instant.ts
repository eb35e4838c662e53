/** Instants of the ledger as people write them, in UTC. */

const MONTHS = [
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
] as const; // prettier-ignore

/** "20 Nov 2026, 09:41 UTC". */
export function instantWords(instant: string): string {
  const [year, month, day] = instant.slice(0, 10).split("-");
  const name = MONTHS[Number(month) - 1] ?? month;
  return `${Number(day)} ${name} ${year}, ${instant.slice(11, 16)} UTC`;
}
