/** Ids of derived places: minted once from the everyday name, then kept whatever the name becomes. */
import type { Place } from "@sitrep/domain/place";

/** A place as it is written: its ids are plain text until a reader has parsed them. */
export type WrittenPlace = Omit<Place, "id" | "parent"> & {
  readonly id: string;
  readonly parent: string;
};

/** What the gazetteer's files hold before a build. */
export interface OnFile {
  /** Ids of governorates by GeoNames' code. */
  readonly governorates: ReadonlyMap<string, string>;
  /** Ids given in earlier builds, by GeoNames' number or code. */
  readonly minted: ReadonlyMap<string, string>;
  /** Ids of the places kept by hand. */
  readonly taken: ReadonlySet<string>;
}

/** Gives the id of GeoNames' record `code`: `wanted` if it is free, else with the record's number behind it. */
export type Mint = (code: string, wanted: string, number: string) => string;

/** A mint that knows the ids on file. */
export function mintFrom({ minted, taken }: OnFile): Mint {
  const used = new Set([...taken, ...minted.values()]);
  return (code, wanted, number) => {
    const id = minted.get(code) ?? (used.has(wanted) ? `${wanted}-${number}` : wanted);
    used.add(id);
    return id;
  };
}

/** A name as part of an id: lower-case letters, digits and hyphens. */
export function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
