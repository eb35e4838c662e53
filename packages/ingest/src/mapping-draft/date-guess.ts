/** Date guess: the formats in which every value of a column can be read. More than one is a question, never an answer. */
import { dateReader } from "../mapping/date-format.ts";
import type { SampledColumn } from "./sample.ts";

const SEPARATED = ["/", ".", "-", " "].flatMap((sign) => [
  `DD${sign}MM${sign}YYYY`,
  `MM${sign}DD${sign}YYYY`,
  `YYYY${sign}MM${sign}DD`,
  `DD${sign}MMM${sign}YYYY`,
]);

const DAYS = [...SEPARATED, "MMM DD, YYYY", "MMM DD YYYY", "YYYYMMDD"];
const TIMES = [" hh:mm:ss", " hh:mm", "Thh:mm:ss", "Thh:mm:ssZ", "Thh:mm"];
const FORMATS = [
  ...DAYS,
  ...DAYS.flatMap((day) => TIMES.map((time) => `${day}${time}`)),
  "YYYY-MM",
  "MMM YYYY",
  "YYYY",
  "edtf",
  "excel",
];

/** The formats that fit; none where the column holds no dates. A later one is left out where an earlier one says the same. */
export function formatsFor({ values }: Pick<SampledColumn, "values">): readonly string[] {
  if (values.length === 0) return [];
  const readings = new Map<string, string>();
  for (const format of FORMATS) {
    const read = dateReader(format);
    const days = values.map(read);
    if (days.some((day) => day === null)) continue;
    const reading = days.join(" ");
    if (!readings.has(reading)) readings.set(reading, format);
  }
  const formats = [...readings.values()];
  // Years alone are numbers too, and so are the days of a spreadsheet.
  const sure = formats.filter((format) => format !== "excel" && format !== "edtf");
  return sure.length > 0 ? sure : formats;
}
