/** Coordinates: degrees as whole numbers, ten millions to a degree: about a centimetre on the ground. */

const TO_A_DEGREE = 10_000_000;

/** Stands for none. */
export const NO_COORDINATE = -(2 ** 31);

/** Degrees as a whole number; `NO_COORDINATE` for none. */
export function coordinateOf(degrees: number | undefined): number {
  return degrees === undefined ? NO_COORDINATE : Math.round(degrees * TO_A_DEGREE);
}

/** The degrees again. */
export function degreesOf(coordinate: number): number {
  return coordinate / TO_A_DEGREE;
}
