/** The records of a circle in one line that ends where it began, shortened in the middle of a long one: "t/a → t/b → t/a". */
export function ringText(ring: readonly string[]): string {
  const line = [...ring, ring[0] ?? ""];
  return line.length > 9 ? `${line.slice(0, 8).join(" → ")} → …` : line.join(" → ");
}
