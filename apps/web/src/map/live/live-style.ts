/** Live style: the layers of the map that moves, in the same grammar as the picture, in the page's own colours. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
} from "maplibre-gl";
import type { LiveSources, SourceName } from "./live-sources.ts";
import type { Palette } from "./palette.ts";

/** Which names of places the labels carry. */
export type LabelLanguage = "en" | "ar" | "both";

/** The image of the hatch, by name. */
export const HATCH = "hatch";

/** The image of the room that a dot or a piece of the edge takes, by name: nothing is seen of it, but no label may stand on it. */
export const ROOM = "room";

/** Layers that answer to the pointer, the topmost first. */
export const TOUCHABLE = ["dots", "rings", "grounds"] as const;

const SANS = ["Plex", "Plex Arabic"];
const SANS_BOLD = ["Plex Semibold", "Plex", "Plex Arabic"];
const SERIF = ["Newsreader Medium", "Newsreader", "Plex Arabic"];

/** The whole style. */
export function styleOf(
  sources: LiveSources,
  colours: Palette,
  language: LabelLanguage,
): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(
      Object.entries(sources).map(([name, data]) => [
        name,
        { type: "geojson", data, tolerance: 0.1 },
      ]),
    ),
    layers: [...groundLayers(colours), ...markLayers(colours), ...labelLayers(colours, language)],
  };
}

function groundLayers(colours: Palette): readonly LayerSpecification[] {
  const { sea, context, land, knownOnly, shade1, shade2, shade3, line, border, river } = colours;
  return [
    { id: "sea", type: "background", paint: { "background-color": sea } },
    {
      id: "land",
      type: "fill",
      source: "countries",
      paint: {
        "fill-color": [
          "case",
          ["get", "isKnownOnly"],
          knownOnly,
          ["get", "isDrawn"],
          land,
          context,
        ],
        "fill-antialias": false,
      },
    },
    {
      id: "grounds",
      type: "fill",
      source: "governorates",
      paint: {
        "fill-color": ["match", ["get", "shade"], 1, shade1, 2, shade2, 3, shade3, "rgba(0,0,0,0)"],
        "fill-antialias": false,
      },
    },
    {
      id: "uncovered",
      type: "fill",
      source: "governorates",
      filter: ["==", ["get", "state"], "not-covered"],
      paint: { "fill-pattern": HATCH, "fill-opacity": 0.6 },
    },
    stroke("governorate-lines", "governorates", line, 0.8),
    stroke("rivers", "rivers", river, 1.2),
    { id: "lakes", type: "fill", source: "lakes", paint: { "fill-color": sea } },
    stroke("coast", "coast", river, 0.8),
    stroke("borders", "countryBorders", border, 1.1),
  ];
}

function markLayers({ ink, land, accent }: Palette): readonly LayerSpecification[] {
  return [
    highlight("chosen-country", "countries", accent, 2.5),
    highlight("chosen-ground", "governorates", accent, 2.5),
    { id: "rings", type: "fill", source: "rings", paint: { "fill-color": "rgba(0,0,0,0)" } },
    stroke("ring-lines", "rings", ink, 1.4),
    highlight("chosen-ring", "rings", accent, 3),
    {
      id: "dots",
      type: "circle",
      source: "points",
      paint: {
        "circle-radius": 5,
        "circle-color": ink,
        "circle-stroke-width": 1.5,
        "circle-stroke-color": land,
      },
    },
    {
      id: "chosen-dot",
      type: "circle",
      source: "points",
      filter: nothing,
      paint: {
        "circle-radius": 6,
        "circle-color": ink,
        "circle-stroke-width": 3,
        "circle-stroke-color": accent,
      },
    },
  ];
}

const nothing: ExpressionSpecification = ["==", ["get", "mark"], ""];

/** The layers that outline the chosen mark. */
export const CHOSEN = ["chosen-country", "chosen-ground", "chosen-ring", "chosen-dot"] as const;

function highlight(id: string, source: SourceName, colour: string, width: number) {
  return { ...stroke(id, source, colour, width), filter: nothing };
}

function stroke(id: string, source: SourceName, colour: string, width: number) {
  return {
    id,
    type: "line" as const,
    source,
    layout: { "line-join": "round" as const, "line-cap": "round" as const },
    paint: { "line-color": colour, "line-width": width },
  };
}

/** Beside a ring its label stands outside of it, until the ring is so large that there is room within. */
const offset: DataDrivenPropertyValueSpecification<number> = [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...[
    [5, 1.5],
    [6, 2.4],
    [7, 4.4],
    [7.5, 6],
    [7.6, 0.9],
  ].flatMap(([zoom = 0, ems = 0]) => [zoom, ["case", ["get", "isRing"], ems, 0.9]]),
] as ExpressionSpecification;

function labelLayers(
  { ink, inkSoft, land, context }: Palette,
  language: LabelLanguage,
): readonly LayerSpecification[] {
  const spread = {
    "text-variable-anchor": ["left", "right", "top", "bottom"] as (
      | "left"
      | "right"
      | "top"
      | "bottom"
    )[],
    "text-radial-offset": offset,
    "text-justify": "auto" as const,
  };
  const place = { font: SANS_BOLD, size: 13, colour: ink, halo: land, layout: spread };
  return [
    label("neighbours", language, {
      kind: "neighbour",
      font: SERIF,
      size: 13,
      colour: inkSoft,
      halo: context,
    }),
    label("quiet-labels", language, {
      kind: "quiet",
      font: SANS,
      size: 12,
      colour: inkSoft,
      halo: land,
    }),
    label("place-labels", language, { kind: "place", ...place }),
    label("area-labels", language, {
      kind: "area",
      font: SANS_BOLD,
      size: 13,
      colour: ink,
      halo: null,
    }),
    label("country-labels", language, {
      kind: "country",
      font: SERIF,
      size: 19,
      colour: ink,
      halo: null,
      layout: {
        "text-variable-anchor": ["center", "bottom-right", "bottom", "right", "top", "left"],
        "text-radial-offset": 4,
        "text-justify": "center",
      },
    }),
    // Labels are placed from the last layer on, so that what keeps room comes before them: dots, and the edge of the map. The
    // fullest places have their labels all the same, over the dots of others where there is no room beside them.
    room("dot-room", "points"),
    label("main-labels", language, { kind: "main", ...place }),
    room("edge-room", "edges"),
  ];
}

function room(id: string, source: SourceName): LayerSpecification {
  return {
    id,
    type: "symbol",
    source,
    layout: { "icon-image": ROOM, "icon-allow-overlap": true, "icon-padding": 0 },
  };
}

interface LabelLook {
  readonly kind: string;
  readonly font: string[];
  readonly size: number;
  readonly colour: string;
  readonly halo: string | null;
  readonly layout?: object;
}

function label(id: string, language: LabelLanguage, look: LabelLook): LayerSpecification {
  return {
    id,
    type: "symbol",
    source: "labels",
    filter: ["==", ["get", "kind"], look.kind],
    layout: {
      "text-field": textOf(language, look.kind === "quiet"),
      "text-font": look.font,
      "text-size": look.size,
      "text-max-width": 12,
      "text-padding": 3,
      "symbol-sort-key": ["coalesce", ["get", "rank"], 9],
      ...look.layout,
    },
    paint: {
      "text-color": look.colour,
      ...(look.halo !== null && { "text-halo-color": look.halo, "text-halo-width": 1.4 }),
    },
  };
}

/** The name, and its count in a smaller sans below. */
function textOf(
  language: LabelLanguage,
  isQuiet: boolean,
): DataDrivenPropertyValueSpecification<string> {
  const english: ExpressionSpecification = ["get", "name"];
  const arabic: ExpressionSpecification = ["coalesce", ["get", "nameAr"], ["get", "name"]];
  const both: ExpressionSpecification = [
    "case",
    ["==", arabic, english],
    english,
    ["concat", english, "\n", arabic],
  ];
  const name = { en: english, ar: arabic, both }[language];
  const words: ExpressionSpecification = ["coalesce", ["get", "words"], ""];
  return [
    "format",
    name,
    {},
    ["case", ["==", words, ""], "", "\n"],
    {},
    words,
    {
      "font-scale": ["case", ["==", ["get", "kind"], "country"], 0.68, 0.92],
      "text-font": ["literal", isQuiet ? SANS : SANS_BOLD],
    },
  ] as ExpressionSpecification;
}
