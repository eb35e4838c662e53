/** Picture style: how the marks of the site's drawings look in a file: the classes of the page, in the light theme's own colours. */
import watch from "../coverage/watch-chart.module.css";
import map from "../map/map-picture.module.css";
import series from "../series/month-series.module.css";
import breaks from "../series/series-breaks.module.css";
import { LIGHT, SANS, SERIF } from "./light.ts";

/** Text that stays readable on marks: a rim of paper around each letter. */
const RIM = `stroke:${LIGHT.paper};stroke-width:4px;stroke-linejoin:round;paint-order:stroke`;

type Rules = readonly (readonly [selector: string, declarations: string])[];

const ALL: Rules = [
  ["text", `font-family:${SANS};fill:${LIGHT.ink}`],
  [".title", `font-family:${SERIF};font-size:24px;font-weight:500`],
  [".said", `font-size:13px`],
  [".note", `font-size:11px;fill:${LIGHT["ink-soft"]}`],
  [".strong", "font-weight:600"],
  [".derived", "font-style:italic"],
  [".band", `fill:${LIGHT["accent-soft"]}`],
  [".grid-line", `stroke:${LIGHT.rule};stroke-width:1`],
  [".rule", `stroke:${LIGHT["rule-strong"]};stroke-width:1`],
  [".hatch-line", `stroke:${LIGHT.hatch};stroke-width:1.25`],
  [".unknown-box", `fill:none;stroke:${LIGHT.hatch};stroke-width:1.25;stroke-dasharray:2 2`],
  [".tick-mark", `stroke:${LIGHT.ink};stroke-width:1.5`],
];

const BARS: Rules = [
  [".range-mark line", `stroke:${LIGHT.mark};stroke-width:3`],
  [".range-mark line.dotted", "stroke-width:3.5;stroke-linecap:round"],
  [".range-mark circle", `fill:${LIGHT.mark}`],
  [".range-mark path", `fill:${LIGHT.mark}`],
  [".range-mark circle.soft-ring", `fill:none;stroke:${LIGHT.mark};stroke-width:1.5;stroke-dasharray:2.4 2.3`],
  [".fall-sure", `fill:${LIGHT.mark}`],
  [".fall-may", `fill:${LIGHT.paper};stroke:${LIGHT.mark};stroke-width:1.5;stroke-dasharray:3 2`],
  [".fall path", `fill:${LIGHT.mark}`],
  [".fall-left .fall-sure", `fill:${LIGHT.accent}`],
  [".fall-left path", `fill:${LIGHT.accent}`],
  [".fall-left .fall-may", `stroke:${LIGHT.accent}`],
]; // prettier-ignore

const SERIES: Rules = [
  [`.${series["chart"]} text`, "font-size:11px"],
  [`.${series["grid"]}`, `stroke:${LIGHT.rule};stroke-width:1`],
  [`.${series["base"]}`, `stroke:${LIGHT.ink};stroke-width:1`],
  [`.${series["tick"]}`, `fill:${LIGHT["ink-soft"]};${RIM}`],
  [`.${series["target"]}`, "fill:none"],
  [`.${series["sure"]}`, `fill:${LIGHT.accent}`],
  [`.${series["possible"]}`, `fill:${LIGHT["accent-soft"]};stroke:${LIGHT.accent};stroke-width:0.75`],
  [`.${series["beyond"]}`, `fill:none;stroke:${LIGHT["mark-soft"]};stroke-width:1;stroke-dasharray:2 2`],
  [`.${series["word"]}`, `fill:${LIGHT["ink-soft"]};text-anchor:middle;${RIM}`],
  [`.${series["lane"]} line`, `stroke:${LIGHT["mark-soft"]};stroke-width:3`],
  [`.${series["lane"]} text`, `fill:${LIGHT["ink-soft"]}`],
  [`.${breaks["break"]} line`, `stroke:${LIGHT.ink};stroke-width:1;stroke-dasharray:4 3`],
  [`.${breaks["break"]} text`, `fill:${LIGHT.ink};font-weight:600;${RIM}`],
  [`.${breaks["rail"]}`, `stroke:${LIGHT["ink-soft"]};stroke-width:2`],
  [`.${breaks["partial"]}`, `fill:${LIGHT.ink};font-weight:600;text-anchor:middle;${RIM}`],
]; // prettier-ignore

const WATCH: Rules = [
  [`.${watch["strip"]} text`, "font-size:11px;font-weight:600;text-anchor:middle"],
  [`.${watch["part"]}`, `stroke:${LIGHT["mark-soft"]};stroke-width:1`],
  [`.${watch["other"]}`, `fill:${LIGHT.paper};stroke:${LIGHT["ink-soft"]};stroke-width:1.2`],
  [`.${watch["whole"]}`, `stroke:${LIGHT["mark-soft"]};stroke-width:3`],
  [`.${watch["unknown"]}`, `fill:${LIGHT["ink-soft"]};${RIM}`],
  [`.${watch["number"]}`, `fill:${LIGHT.ink};${RIM}`],
  [`.${watch["dot"]}`, `fill:${LIGHT.ink}`],
  [`.${watch["narrow"]}`, "display:none"],
];

const onMap = (name: string): string => `.${map[name]}`;

const MAP: Rules = [
  [onMap("sea"), `fill:${LIGHT["map-sea"]}`],
  [onMap("neighbours"), `fill:${LIGHT["map-context"]};stroke:none`],
  [onMap("country"), `fill:${LIGHT["map-land"]}`],
  [`${onMap("country")}[data-known-only]`, `fill:${LIGHT["map-known-only"]}`],
  [onMap("ground"), `fill:none;stroke:${LIGHT["map-line"]};stroke-width:0.8`],
  ...([1, 2, 3] as const).map(
    (shade) =>
      [`${onMap("ground")}[data-shade="${shade}"]`, `fill:${LIGHT[`map-shade-${shade}`]}`] as const,
  ),
  [onMap("hatch"), "opacity:0.6"],
  [onMap("river"), `fill:none;stroke:${LIGHT["map-river"]};stroke-width:1.2`],
  [onMap("lake"), `fill:${LIGHT["map-sea"]};stroke:${LIGHT["map-river"]};stroke-width:0.6`],
  [onMap("coast"), `fill:none;stroke:${LIGHT["map-river"]};stroke-width:0.8`],
  [onMap("border"), `fill:none;stroke:${LIGHT["map-border"]};stroke-width:1.1`],
  [onMap("target"), "fill:none"],
  [onMap("dot"), `fill:${LIGHT.ink};stroke:${LIGHT["map-land"]};stroke-width:1.2`],
  [onMap("ring"), `fill:none;stroke:${LIGHT.ink};stroke-width:1.4`],
  [`${onMap("map")}[data-dense] ${onMap("ring")}`, "stroke-width:0.8;stroke-opacity:0.55"],
  [`${onMap("labels")} text`, `stroke:${LIGHT["map-land"]};stroke-width:2.6px;stroke-linejoin:round;paint-order:stroke`],
  [`${onMap("labels")} text${onMap("onGround")}`, "stroke:none"],
  ['[data-style="count"]', "font-weight:600"],
  ['[data-style="country"]', `font-family:${SERIF}`],
  ['[data-style="neighbour"]', `font-family:${SERIF};fill:${LIGHT["ink-soft"]}`],
  ['[data-style="quiet"]', `fill:${LIGHT["ink-soft"]}`],
  ['[data-style="state"]', `fill:${LIGHT["ink-soft"]}`],
  [onMap("narrow"), "display:none"],
]; // prettier-ignore

/** The style sheet of a picture file. A class that a drawing never got has no rule. */
export function pictureStyle(): string {
  return [...ALL, ...BARS, ...SERIES, ...WATCH, ...MAP]
    .filter(([selector]) => !selector.includes(".undefined"))
    .map(([selector, declarations]) => `${selector}{${declarations}}`)
    .join("\n");
}
