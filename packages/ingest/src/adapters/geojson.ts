/**
 * GeoJSON: features with points, read by a mapping as if their properties were the columns of a table. The point itself is two
 * more columns, `geometry.latitude` and `geometry.longitude`; a feature that is no point leaves them empty, because the middle
 * of a line or an area is nowhere in particular. SPEC P3.
 */
import { said } from "@sitrep/domain/defect-sentence";
import type { RowIssue, RowReading, ValueAdapter } from "../adapter.ts";
import { POINT_COLUMNS, featureOf } from "../mapping/feature.ts";
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
      const known = new Set([
        ...columnsOf(mapping),
        ...Object.keys(mapping.ignored),
        ...POINT_COLUMNS,
      ]);
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
        end: (file) => mappedCoverage(mapping, file),
      };
    },
  };
}

/** So many properties that no mapping names are told of a file. */
const MOST_TOLD = 50;

function refused(fault: RowIssue): RowReading {
  return { drafts: [], shared: [], issues: [fault] };
}

/** Every property is taken or ignored by name; a new one is told once. */
function unknownProperties(names: readonly string[], told: Set<string>): readonly RowIssue[] {
  return names.flatMap((name): readonly RowIssue[] => {
    if (told.size >= MOST_TOLD) return [];
    told.add(name);
    const what = said({ is: "unknown-property", name });
    return [{ code: "unknown-key", severity: "warn", ...what, column: name.slice(0, 80) }];
  });
}
