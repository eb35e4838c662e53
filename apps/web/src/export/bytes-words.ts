/** Bytes in words, as far as an estimate can say: one or two digits and a unit of a thousand. */
import { downloadWords } from "./download-words.ts";

/** "120 MB", "3.4 kB". */
export function bytesWords(bytes: number): string {
  const { units } = downloadWords();
  let size = Math.max(0, bytes);
  let unit = 0;
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || size >= 10 ? Math.round(size) : Math.round(size * 10) / 10;
  const rounded = digits >= 100 && unit > 0 ? Math.round(digits / 10) * 10 : digits;
  return `${rounded} ${units[unit]}`;
}
