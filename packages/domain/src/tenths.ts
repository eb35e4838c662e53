/** Tenths: amounts of people as whole numbers of tenths, which add up without a fault and fast. Nearly every amount is one. SPEC Q2. */

/** So that four million of them add up to what a number can still hold to the tenth. */
const MOST = 2 ** 28;

/** How many tenths an amount is; null where it is no whole number of them, or more than can be added up by the million. */
export function tenthsOf(amount: number): number | null {
  const tenths = Math.round(amount * 10);
  return tenths <= MOST && tenths / 10 === amount ? tenths : null;
}

/** The amount of so many tenths. */
export function ofTenths(tenths: number): number {
  return tenths / 10;
}
