/** Precision mark: the mark that a place has earned on a map, small, to stand before its name. */
import type { MapMark } from "@sitrep/domain/precision";
import styles from "./precision-mark.module.css";

/** A dot, a ring or a shaded area; the words beside it say the same. */
export function PrecisionMark({ mark }: { readonly mark: MapMark }) {
  return (
    <svg className={styles.mark} width="14" height="14" aria-hidden="true">
      {mark === "dot" && <circle className={styles.dot} cx="7" cy="7" r="4" />}
      {mark === "ring" && <circle className={styles.ring} cx="7" cy="7" r="5" />}
      {mark === "area" && <rect className={styles.area} x="1" y="2" width="12" height="10" />}
    </svg>
  );
}
