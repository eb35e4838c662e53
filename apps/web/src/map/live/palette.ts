/** Palette: the page's own colours as a canvas needs them, read again whenever light turns to dark. */

const NAMES = {
  sea: "--map-sea",
  context: "--map-context",
  land: "--map-land",
  knownOnly: "--map-known-only",
  shade1: "--map-shade-1",
  shade2: "--map-shade-2",
  shade3: "--map-shade-3",
  line: "--map-line",
  border: "--map-border",
  river: "--map-river",
  hatch: "--hatch",
  ink: "--ink",
  inkSoft: "--ink-soft",
  accent: "--accent",
} as const;

/** The colours by name, as `rgb(…)`. */
export type Palette = Readonly<Record<keyof typeof NAMES, string>>;

/** Reads the colours that apply in an element. */
export function readPalette(within: HTMLElement): Palette {
  const probe = document.createElement("span");
  probe.hidden = true;
  within.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const entries = Object.entries(NAMES).map(([key, name]) => [key, read(name)]);
  probe.remove();
  // Built from the keys of NAMES just above.
  return Object.fromEntries(entries) as Palette;
}
