/** Instants of the ledger, written for people; always in UTC, so that a page is the same for everyone. */

const FORMAT = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** "20 Nov 2026, 09:00 UTC"; a text that is no instant is given back as it is. */
export function instantWords(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? instant : `${FORMAT.format(time)} UTC`;
}
