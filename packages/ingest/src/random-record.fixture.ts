/** Random records: the samples of the domain with fields left out and texts, amounts and lists replaced at random. */
import { RECORD_KINDS, RECORD_SCHEMA } from "@sitrep/domain/record";
import type { AnyRecord } from "@sitrep/domain/record";
import { SAMPLES } from "@sitrep/domain/samples.fixture";
import * as fc from "fast-check";

/** Fields whose texts are prose, and may be anything that prose may be. */
const PROSE: ReadonlySet<string> = new Set(
  "title words described note notes reason howChecked datedBy dateline population definition statement selection remainder name role publisher licence edition citation description affiliationWords text aliases authors".split(
    " ",
  ),
);

const prose = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    "=1+1",
    "'=1+1",
    "''@x",
    "-5",
    "a; b",
    "a\\;b\\",
    ";",
    "{}",
    "[]",
    "unknown",
    "true",
    'say "no", twice',
    "2019",
    "1e5",
    "null",
    "~",
    "# no comment",
    "- item",
    "key: value",
    "*alias",
    "العربية",
    "\u200Cنیم",
  ),
);
const lines = fc.constantFrom("one\ntwo", "one\r\ntwo", "tab\there", "a\n\n  b: c\n", "'\n=x");

const amounts = fc.oneof(
  fc.constantFrom(0, 1, 1.234, 0.5, 1e12),
  fc.nat(5000),
  fc.tuple(fc.nat(1e9), fc.nat(6)).map(([digits, scale]) => Number(`${digits}e-${scale}`)),
);

/** A record of any kind that the domain takes. */
export const anyRecord: fc.Arbitrary<AnyRecord> = fc
  .tuple(fc.constantFrom(...RECORD_KINDS), fc.gen())
  .map(([kind, choose]) => {
    const isLikely = () => choose(fc.nat, 9) > 0;
    const change = (value: unknown, key: string): unknown => {
      if (Array.isArray(value)) {
        const items = value.filter(isLikely).map((item) => change(item, key));
        return isLikely() ? items : [...items, ...items];
      }
      if (typeof value === "object" && value !== null)
        return Object.fromEntries(
          Object.entries(value)
            .filter(([name]) => name === "id" || isLikely())
            .map(([name, held]) => [name, change(held, name)]),
        );
      if (typeof value === "number" && key === "value") return choose(() => amounts);
      if (typeof value !== "string" || !PROSE.has(key) || isLikely()) return value;
      return choose(() => (key === "notes" || key === "reason" ? lines : prose));
    };
    return { kind, value: change(SAMPLES[kind], "") };
  })
  .map(({ kind, value }) => {
    const changed = RECORD_SCHEMA[kind].safeParse(value);
    const record = changed.success ? changed.data : RECORD_SCHEMA[kind].parse(SAMPLES[kind]);
    // The schema of a kind parses to the record of that kind.
    return { kind, record } as AnyRecord;
  });
