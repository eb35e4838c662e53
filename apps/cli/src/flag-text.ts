/** Flag text: the name of a field as a person types it at the terminal. */

/** How a field is written as a flag: `knownAt` is `--known-at`. */
export function flagText(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
