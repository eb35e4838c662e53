/** Live view: the map that moves, in an element of the page; loaded only where somebody looks at a map. */
import type { GeoJSONSource, MapMouseEvent, PointLike } from "maplibre-gl";
import { Map as MapView, NavigationControl, ScaleControl, setWorkerUrl } from "maplibre-gl";
import type { Topology } from "topojson-specification";
import { edgeSpots } from "./edge-spots.ts";
import { hatchImage } from "./hatch-image.ts";
import type { LiveMarks, Position } from "./live-marks.ts";
import { roomAt, sourcesOf } from "./live-sources.ts";
import type { LabelLanguage } from "./live-style.ts";
import { CHOSEN, HATCH, ROOM, TOUCHABLE, styleOf } from "./live-style.ts";
import { readPalette } from "./palette.ts";

/** What a page may ask of the map. */
export interface LiveView {
  readonly choose: (mark: string | null) => void;
  readonly setLanguage: (language: LabelLanguage) => void;
  readonly showAll: () => void;
}

/** What the map tells the page: the mark under the pointer, and that one was clicked. Marks are `dot`, `ring` or `area` and a place. */
export interface LiveEvents {
  readonly onPoint: (mark: string | null) => void;
  readonly onClick: (mark: string) => void;
  /** The map cannot go on. */
  readonly onFailure: () => void;
}

const SHAPES = "/geo/iraq-syria.topo.json";

/** Beside this script, written by the same build: what MapLibre's own elements look like, and its second thread. */
const STYLES = new URL("./map.css", import.meta.url).href;
const WORKER = new URL("./map-worker.js", import.meta.url).href;

/** Side of the room that a dot or a piece of the edge takes, in pixels. */
const ROOM_SIDE = 12;

/** How far from a mark the pointer may be, in pixels. */
const REACH = 4;

/** Draws the map and resolves once it is complete. @throws Error where the shapes or the graphics are not to be had */
export async function openLiveView(
  container: HTMLElement,
  marks: LiveMarks,
  { onPoint, onClick, onFailure }: LiveEvents,
): Promise<LiveView> {
  const [response] = await Promise.all([fetch(SHAPES), addStyles(STYLES)]);
  if (!response.ok)
    throw new Error(`the shapes of the map could not be loaded (${response.status})`);
  // The file is our own, and its shape is held by the tests of the tool that writes it.
  const sources = sourcesOf(marks, (await response.json()) as Topology);
  setWorkerUrl(WORKER);
  let language: LabelLanguage = marks.say.language;
  const style = () => styleOf(sources, readPalette(container), language);
  const [west, south, east, north] = marks.bounds;
  const fit = { padding: 8, animate: false } as const;
  const map = new MapView({
    container,
    style: style(),
    bounds: [west, south, east, north],
    fitBoundsOptions: fit,
    maxBounds: [26, 21, 58, 44],
    maxZoom: 11,
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    rollEnabled: false,
    maxPitch: 0,
    renderWorldCopies: false,
    fadeDuration: 0,
    trackResize: true,
    locale: marks.say.controls,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new ScaleControl({ unit: "metric", maxWidth: 120 }), "bottom-left");
  const addImages = (): void => {
    const ratio = Math.ceil(devicePixelRatio);
    const image = hatchImage(readPalette(container).hatch, ratio);
    if (map.hasImage(HATCH)) map.removeImage(HATCH);
    map.addImage(HATCH, image, { pixelRatio: ratio });
    if (!map.hasImage(ROOM)) map.addImage(ROOM, new ImageData(ROOM_SIDE, ROOM_SIDE));
  };
  map.on("style.load", addImages);

  let pointed: string | null = null;
  const markAt = ({ x, y }: { readonly x: number; readonly y: number }): string | null => {
    const box: [PointLike, PointLike] = [
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ];
    for (const layer of TOUCHABLE) {
      const near = layer === "dots" ? box : ([x, y] as PointLike);
      const [found] = map.queryRenderedFeatures(near, { layers: [layer] });
      const mark: unknown = found?.properties.mark;
      if (typeof mark === "string") return mark;
    }
    return null;
  };
  const point = (mark: string | null): void => {
    if (mark === pointed) return;
    pointed = mark;
    map.getCanvas().classList.toggle("is-pointing", mark !== null);
    onPoint(mark);
  };
  const atPointer = (event: MapMouseEvent): string | null => markAt(event.point);
  map.on("mousemove", (event) => point(atPointer(event)));
  map.on("mouseout", () => point(null));
  map.on("click", (event) => {
    const mark = atPointer(event);
    if (mark !== null) onClick(mark);
    else point(null);
  });

  // No label is cut off at the edge of what is shown, nor lies under a control.
  const keepEdges = (): void => {
    const edges = map.getSource<GeoJSONSource>("edges");
    const own = container.getBoundingClientRect();
    const controls = [...container.querySelectorAll(".maplibregl-ctrl")].map((control) => {
      const { left, right, top, bottom } = control.getBoundingClientRect();
      return { left: left - own.left, right: right - own.left, top: top - own.top, bottom: bottom - own.top }; // prettier-ignore
    });
    const spots = edgeSpots(own, controls, ROOM_SIDE).map((spot): Position => {
      const { lng, lat } = map.unproject([...spot]);
      return [lng, lat];
    });
    void edges?.setData(roomAt(spots));
  };
  for (const event of ["load", "moveend", "resize"] as const) map.on(event, keepEdges);

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const repaint = (): void => {
    map.setStyle(style(), { diff: true });
    map.once("idle", keepEdges);
  };
  const recolour = (): void => {
    repaint();
    addImages();
  };
  dark.addEventListener("change", recolour);
  await complete(map);
  map.on("webglcontextlost", onFailure);
  return {
    choose: (mark) => {
      for (const layer of CHOSEN) map.setFilter(layer, ["==", ["get", "mark"], mark ?? ""]);
    },
    setLanguage: (chosen) => {
      language = chosen;
      repaint();
    },
    showAll: () => void map.fitBounds([west, south, east, north], fit),
  };
}

/** Waits until everything is drawn; an error before that means that this browser cannot. */
function complete(map: MapView): Promise<void> {
  return new Promise((resolve, reject) => {
    map.once("load", () => resolve());
    map.once("error", ({ error }) => reject(new Error(error.message)));
  });
}

/** Adds a file of styles to the page and waits for it. */
function addStyles(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(`${href} could not be loaded`)));
    document.head.append(link);
  });
}
