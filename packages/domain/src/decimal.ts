/**
 * Exact decimal arithmetic on JavaScript numbers, so that 0.1 + 0.2 is 0.3.
 *
 * A number is read as the shortest decimal that prints it. Results are computed exactly on integers and turned
 * back; where the exact result has no number of its own, the caller says in which direction the rounding may err,
 * and the result errs only in that direction. Negative zero never comes out. Operands must be finite: anything else
 * is a defect of the caller and throws a RangeError. SPEC Q2.
 */

/** Which way a result that no number holds exactly may be rounded. */
export type Rounding = "down" | "up";

interface Decimal {
  /** The value times ten to the power of `scale`. */
  readonly digits: bigint;
  readonly scale: number;
}

function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const [mantissa = "0", exponent = "0"] = value.toString().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

function isAbove(left: Decimal, right: Decimal): boolean {
  const scale = Math.max(left.scale, right.scale);
  return rescale(left, scale) > rescale(right, scale);
}

function rescale(value: Decimal, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale);
}

function numberOf(value: Decimal, rounding: Rounding): number {
  // Adding zero turns the negative zero of an underflow into zero.
  const nearest = Number(`${value.digits}e${-value.scale}`) + 0;
  if (!Number.isFinite(nearest)) return nearest;
  const back = decimalOf(nearest);
  if (rounding === "down" && isAbove(back, value)) return neighbour(nearest, -1);
  if (rounding === "up" && isAbove(value, back)) return neighbour(nearest, 1);
  return nearest;
}

/** The next number above (`direction` 1) or below (-1) a finite number. */
function neighbour(value: number, direction: 1 | -1): number {
  if (value === 0) return direction * Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigInt64(0);
  view.setBigInt64(0, bits + BigInt(value > 0 ? direction : -direction));
  return view.getFloat64(0) + 0;
}

/** The sum of two finite numbers; infinite only where the exact sum is beyond every number. */
export function addExactly(left: number, right: number, rounding: Rounding): number {
  // Whole numbers that all have numbers of their own add up without a fault; adding zero takes a sign from zero.
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) {
    const total = left + right + 0;
    if (Number.isSafeInteger(total)) return total;
  }
  const a = decimalOf(left);
  const b = decimalOf(right);
  const scale = Math.max(a.scale, b.scale);
  return numberOf({ digits: rescale(a, scale) + rescale(b, scale), scale }, rounding);
}

/** The product of two finite numbers; infinite only where the exact product is beyond every number. */
export function multiplyExactly(left: number, right: number, rounding: Rounding): number {
  const a = decimalOf(left);
  const b = decimalOf(right);
  return numberOf({ digits: a.digits * b.digits, scale: a.scale + b.scale }, rounding);
}

/** Decimals that a quotient is cut to; more would show digits that nobody stated. */
const QUOTIENT_DECIMALS = 6;

/**
 * The quotient of two finite numbers, cut outward to six decimals: the exact quotient is never below a result
 * rounded down nor above one rounded up. @throws RangeError when the divisor is zero.
 */
export function divideExactly(left: number, right: number, rounding: Rounding): number {
  const a = decimalOf(left);
  const b = decimalOf(right);
  if (b.digits === 0n) throw new RangeError("division by zero");
  const sign = b.digits < 0n ? -1n : 1n;
  const over = sign * a.digits * 10n ** BigInt(b.scale + QUOTIENT_DECIMALS);
  const under = sign * b.digits * 10n ** BigInt(a.scale);
  const cut = over / under;
  const isWhole = cut * under === over;
  const floor = isWhole || over > 0n ? cut : cut - 1n;
  const digits = rounding === "down" || isWhole ? floor : floor + 1n;
  return numberOf({ digits, scale: QUOTIENT_DECIMALS }, rounding);
}
