/** Remember: what was worked out from an object, kept as long as the object itself is. */

const kept = new WeakMap<object, Map<string, unknown>>();

/** Works something out from an object that never changes, once under each name. */
export function rememberOn<Result>(subject: object, name: string, make: () => Result): Result {
  let results = kept.get(subject);
  if (results === undefined) kept.set(subject, (results = new Map()));
  if (!results.has(name)) results.set(name, make());
  // Only this function writes, under a name that stands for one type of result.
  return results.get(name) as Result;
}
