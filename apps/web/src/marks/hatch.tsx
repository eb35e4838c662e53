/** Hatch: what nobody watched. Its pattern is defined once a page. */

/** The reference to the pattern, for `fill`. */
export const HATCH_FILL = "url(#hatch)";

/** The pattern; stands once in each document. */
export function HatchDefinition() {
  return (
    <svg className="definitions" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="hatch-line" x1="3" x2="3" y1="0" y2="6" />
        </pattern>
      </defs>
    </svg>
  );
}

/** A small piece of hatch, to stand in a line of text. */
export function HatchSwatch() {
  return (
    <svg width="22" height="12" aria-hidden="true">
      <rect width="22" height="12" fill={HATCH_FILL} />
    </svg>
  );
}
