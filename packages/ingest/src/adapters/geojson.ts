/**
 * GeoJSON: features with points, read by a mapping as if their properties were the columns of a table. The point itself is two
 * more columns, `geometry.latitude` and `geometry.longitude`; a feature that is no point leaves them empty, because the middle
 * of a line or an area is nowhere in particular. SPEC P3.
 */
import type { RowIssue, RowReading, ValueAdapter } from "../adapter.ts";
import { show } from "@sitrep/domain/issue";
import type { CellOf } from "../mapping/cell-reader.ts";
import { mappedCoverage } from "../mapping/mapped-coverage.ts";
import { describeMapped } from "../mapping/mapped-descriptor.ts";
import type { Mapping } from "../mapping/mapping.ts";
import { columnsOf } from "../mapping/mapping.ts";
import { rowReaderFor } from "../mapping/row-reader.ts";

/** An adapter for the features that a mapping describes. */
export function geojsonAdapter(mapping: Mapping): ValueAdapter {
  return {
    reads: "values",
    name: "geojson",
    descriptor: describeMapped(mapping),
    start: (context) => {
      const read = rowReaderFor(mapping, context);
      const known = new Set([...columnsOf(mapping), ...Object.keys(mapping.ignored), ...POINT]);
      const told = new Set<string>();
      return {
        read: ({ value }) => {
          const feature = featureOf(value);
          if ("fault" in feature) return refused(feature.fault);
          const reading = read(feature.cell);
          const news = feature.names.filter((name) => !known.has(name) && !told.has(name));
          const found = [...feature.issues, ...unknownProperties(news, told)];
          return found.length === 0
            ? reading
            : { ...reading, issues: [...found, ...reading.issues] };
        },
        end: ({ scenes }) => mappedCoverage(mapping, context, scenes),
      };
    },
  };
}

const POINT = ["geometry.latitude", "geometry.longitude"] as const;
/** So many properties that no mapping names are told of a file. */
const MOST_TOLD = 50;

interface Feature {
  readonly cell: CellOf;
  readonly names: readonly string[];
  readonly issues: readonly RowIssue[];
}

function refused(fault: RowIssue): RowReading {
  return { drafts: [], shared: [], issues: [fault] };
}

function featureOf(value: unknown): Feature | { readonly fault: RowIssue } {
  const { type, properties, geometry } = Object(value) as Readonly<Record<string, unknown>>;
  const own = properties ?? {};
  if (type !== "Feature" || typeof own !== "object" || Array.isArray(own))
    return { fault: { code: "malformed", severity: "reject", message: "is no feature with properties", seen: show(type) } }; // prettier-ignore
  const { issues, latitude, longitude } = pointOf(geometry);
  const cells = new Map(Object.entries(own).map(([name, one]) => [name, textOf(one)]));
  cells.set(POINT[0], latitude).set(POINT[1], longitude);
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
  const message = "is no point; its place is read from its names alone";
  return { ...none, issues: [{ code: "invalid", severity: "warn", message, column: "geometry", seen: show(type), expected: "a Point" }] }; // prettier-ignore
}

/** Every property is taken or ignored by name; a new one is told once. */
function unknownProperties(names: readonly string[], told: Set<string>): readonly RowIssue[] {
  return names.flatMap((name): readonly RowIssue[] => {
    if (told.size >= MOST_TOLD) return [];
    told.add(name);
    const message = `unknown property: ${show(name)}; nothing is read from it`;
    return [{ code: "unknown-key", severity: "warn", message, column: name.slice(0, 80) }];
  });
}
