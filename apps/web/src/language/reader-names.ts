/**
 * Reader names: answers of the counter with the names of places in the reader's language first. The counter gives each
 * name in English and, where the gazetteer has one, in Arabic beside it; in Arabic the two change places.
 */
import type { Caller } from "@sitrep/api/router";
import type { Language } from "@sitrep/domain/language";

/** Fields that carry a name, and the ones that carry it in Arabic. */
const PAIRS = [
  ["label", "labelAr"],
  ["name", "nameAr"],
] as const;

/** The counter, whose answers name places as the reader does. */
export function callerFor(language: Language, caller: Caller): Caller {
  return language === "en" ? caller : readerOf(caller);
}

/** A counter is a tree of routers with procedures as leaves: each step is wrapped, and each answer turned around. */
function readerOf<Part extends object>(part: Part): Part {
  return new Proxy(part, {
    get: (target, name) => {
      const inner: unknown = Reflect.get(target, name);
      return typeof inner === "function" || (typeof inner === "object" && inner !== null)
        ? readerOf(inner)
        : inner;
    },
    apply: async (target, self, given) =>
      // The type of a proxied procedure is that of the procedure, so it is one.
      withReaderNames(await Reflect.apply(target as unknown as () => unknown, self, given)),
  });
}

/** A value of plain data in which each pair of names has changed places; a name that is not there stays where it is. */
export function withReaderNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withReaderNames);
  if (typeof value !== "object" || value === null) return value;
  const turned: Record<string, unknown> = {};
  for (const [key, held] of Object.entries(value)) turned[key] = withReaderNames(held);
  for (const [english, arabic] of PAIRS) {
    const [left, right] = [turned[english], turned[arabic]];
    if (typeof left !== "string" || typeof right !== "string") continue;
    [turned[english], turned[arabic]] = [right, left];
  }
  return turned;
}
