/** Physical sides: styles that name a left or a right side where the side that follows the language exists. */

/** A declaration with its place, as it stands. */
export interface SidedDeclaration {
  readonly line: number;
  readonly text: string;
}

const SIDED_PROPERTY =
  /^(?:(?:margin|padding|border)-(?:left|right)(?:-(?:width|style|color))?|border-(?:top|bottom)-(?:left|right)-radius|scroll-(?:margin|padding)-(?:left|right)|left|right)$/;
const SIDED_VALUE: ReadonlyMap<string, RegExp> = new Map([
  ["text-align", /^(?:left|right)$/],
  ["float", /^(?:left|right)$/],
  ["clear", /^(?:left|right)$/],
]);
const FOUR_SIDES =
  /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;

/** The declarations of a style sheet that do not turn with the direction of the text. */
export function sidedDeclarations(css: string): readonly SidedDeclaration[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
  return [...bare.matchAll(/([a-z-]+)\s*:\s*([^;{}]+);/g)].flatMap(
    ({ 0: text, 1: name, 2: value, index }) => {
      const isSided =
        SIDED_PROPERTY.test(name ?? "") ||
        SIDED_VALUE.get(name ?? "")?.test(value?.trim() ?? "") === true ||
        (FOUR_SIDES.test(name ?? "") && hasTwoSides(value ?? ""));
      return isSided ? [{ line: bare.slice(0, index).split("\n").length, text }] : [];
    },
  );
}

/** Whether four values give the left side another one than the right. */
function hasTwoSides(value: string): boolean {
  const parts = value.trim().match(/(?:[^\s(]+\([^)]*\)|[^\s()]+)/g) ?? [];
  return parts.length === 4 && parts[1] !== parts[3];
}
