/** What the counter answers to "what does a map draw?", and the parts of it. */
import type { Caller } from "@sitrep/api/router";

/** The answer. */
export type MapAnswer = Awaited<ReturnType<Caller["series"]["map"]>>;

/** Incidents at one place: a dot or a ring. */
export type MapPoint = MapAnswer["points"][number];

/** A governorate or country. */
export type MapArea = MapAnswer["areas"][number];

/** Incidents in one cell, with who watched it. */
export type MapCell = MapPoint["cell"];
