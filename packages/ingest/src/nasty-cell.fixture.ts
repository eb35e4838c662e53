/** Cells that have broken readers of tables, and any others. */
import * as fc from "fast-check";

/** A cell to put where another belongs. */
export const nastyCell: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "", " ", "\u0000", "-1", "-99", "0", "1", "2", "7", "1e308", "NaN", "Infinity", "99999999999999999999", "2019-02-30",
    "0000-00-00", "9999-12-31", "2019-02-24 00:00:00.000", "24/02/2019", "91", "-181", "180.0000001", "=1+1", '=HYPERLINK("x")',
    "@SUM(A1)", "+1", "\u202Eevil", "\u200B", "&lt;b&gt;", "&#0;", "&#xD800;", "\uD800", '"', '";"', '"a,2019-01-01,b";', ",,,",
    "__proto__", "constructor", "toString", "POINT (1 2)", "POINT EMPTY", "a".repeat(5000), ";".repeat(3000), '";"'.repeat(500),
    "\n\r\t", "اربيل", "😀".repeat(100), "null", "undefined",
  ),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.integer().map(String),
  fc.double().map(String),
); // prettier-ignore
