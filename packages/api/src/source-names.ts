/** Source names: the sources and datasets that some words call, by any name that they have: AP is Associated Press, and what another dataset calls AP. SPEC S3. */
import type { Engine } from "@sitrep/store/engine";
import type { CalledRecord, SourceNamed, SourceNames } from "@sitrep/store/queries/called";
import { recordsCalled, sourceNamesAt } from "@sitrep/store/queries/called";
import { labelsOf } from "@sitrep/store/queries/record";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import { fold } from "@sitrep/domain/text";
import type { Context } from "./context.ts";

/** The names of a position; few sources have more than one. */
const held = new WeakMap<Engine, { readonly position: number; readonly names: Promise<SourceNames> }>(); // prettier-ignore

async function namesAt(engine: Engine, position: number): Promise<SourceNames> {
  const known = held.get(engine);
  if (known?.position === position) return known.names;
  const names = sourceNamesAt(engine, position);
  held.set(engine, { position, names });
  names.catch(() => held.delete(engine));
  return names;
}

/** The sources and datasets that one of the names calls, as far as the viewer may see them. */
export async function sourcesCalled(
  { engine }: Context,
  names: readonly string[],
  view: Viewpoint,
): Promise<readonly CalledRecord[]> {
  const known = await alikeIn(engine, names, view);
  const all = new Set([...names, ...known.flatMap((one) => one.names)].map(fold));
  const kinds = ["source", "dataset"] as const;
  const called = await recordsCalled(engine, { names: [...all], kinds }, view);
  const records = [...known.map((one) => ({ ...one, kind: "source" as const })), ...called];
  return [...new Map(records.map((one) => [one.id, one])).values()];
}

/** Those of the sources with more than one name that are called so. */
async function alikeIn(
  engine: Engine,
  names: readonly string[],
  view: Viewpoint,
): Promise<readonly SourceNamed[]> {
  const byName = await namesAt(engine, view.position);
  const known = names.flatMap((name) => byName.get(fold(name)) ?? []);
  if (known.length === 0) return known;
  const seen = await labelsOf(engine, known.map(({ id }) => id), view); // prettier-ignore
  return known.filter(({ id }) => seen[id] !== undefined);
}
