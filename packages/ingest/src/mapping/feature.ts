/**
 * Feature: a feature of GeoJSON as a row of named cells. Its properties are the columns, and its point two more; what is no
 * point leaves them empty, because the middle of a line or an area is nowhere in particular. SPEC P3.
 */
import { said } from "@sitrep/domain/defect-sentence";
import { show } from "@sitrep/domain/issue";
import type { RowIssue } from "../adapter.ts";
import type { CellOf } from "./cell-reader.ts";

/** The columns of the point. */
export const POINT_COLUMNS = ["geometry.latitude", "geometry.longitude"] as const;

/** The cells of a feature, with the names of those that it has. */
export interface Feature {
  readonly cell: CellOf;
  readonly names: readonly string[];
  readonly issues: readonly RowIssue[];
}

/** The feature that a value is, or why it is none. */
export function featureOf(value: unknown): Feature | { readonly fault: RowIssue } {
  const { type, properties, geometry } = Object(value) as Readonly<Record<string, unknown>>;
  const own = properties ?? {};
  if (type !== "Feature" || typeof own !== "object" || Array.isArray(own))
    return { fault: { code: "malformed", severity: "reject", ...said({ is: "no-feature" }), seen: show(type) } }; // prettier-ignore
  const { issues, latitude, longitude } = pointOf(geometry);
  const cells = new Map(Object.entries(own).map(([name, one]) => [name, textOf(one)]));
  cells.set(POINT_COLUMNS[0], latitude).set(POINT_COLUMNS[1], longitude);
  return { cell: (column) => cells.get(column) ?? "", names: [...cells.keys()], issues };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function pointOf(geometry: unknown): {
  readonly latitude: string;
  readonly longitude: string;
  readonly issues: readonly RowIssue[];
} {
  const none = { latitude: "", longitude: "" };
  if (geometry === null || geometry === undefined) return { ...none, issues: [] };
  const { type, coordinates } = Object(geometry) as Readonly<Record<string, unknown>>;
  if (type === "Point" && Array.isArray(coordinates) && coordinates.length >= 2) {
    const [longitude, latitude] = coordinates as readonly unknown[];
    return { latitude: textOf(latitude), longitude: textOf(longitude), issues: [] };
  }
  const what = said({ is: "no-point" });
  return { ...none, issues: [{ code: "invalid", severity: "warn", ...what, column: "geometry", seen: show(type) }] }; // prettier-ignore
}
