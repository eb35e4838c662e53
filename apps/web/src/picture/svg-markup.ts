/**
 * SVG markup: elements of a page's pictures as the text of a file of its own. The components are those of the page, called as the
 * functions that they are: they keep no state. Links lose their addresses, since a file has no site around it.
 */
import type { ReactNode } from "react";
import { Fragment, isValidElement } from "react";

/** Attributes whose names React writes otherwise than SVG does, and those that SVG itself writes in two cases. */
const AS_WRITTEN: ReadonlySet<string> = new Set([
  "viewBox", "preserveAspectRatio", "patternUnits", "patternTransform", "patternContentUnits", "textLength", "lengthAdjust",
]); // prettier-ignore

/** What only a page has a use for. */
const OF_THE_PAGE = /^(?:href|tabIndex|role|aria-.*|key|on[A-Z].*|children)$/;

/** Elements of a page around a picture: their content counts, they themselves do not. */
const AROUND: ReadonlySet<string> = new Set(["div", "figure", "span"]);

/** A text as XML holds it, without characters that XML has none for. */
export function xmlText(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The elements as text. @throws Error where one keeps state, waits or is of a kind that stands in no picture */
export function svgMarkup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number" || typeof node === "bigint")
    return xmlText(String(node));
  if (Array.isArray(node)) return node.map((one: ReactNode) => svgMarkup(one)).join("");
  if (!isValidElement<Readonly<Record<string, unknown>>>(node))
    throw new Error("a picture holds something that is no element");
  const { type, props } = node;
  // What stands between an element's tags is a node by React's own type of children.
  const inside = (): string => svgMarkup(props["children"] as ReactNode);
  if (type === Fragment) return inside();
  if (typeof type === "function") {
    // A component of a picture is a plain function of its properties.
    const draw = type as (own: typeof props) => ReactNode;
    return svgMarkup(draw(props));
  }
  if (typeof type !== "string") throw new Error("a picture holds a component of another kind");
  if (AROUND.has(type)) return inside();
  const name = type === "a" ? "g" : type;
  return `<${name}${attributesOf(props)}>${inside()}</${name}>`;
}

function attributesOf(props: Readonly<Record<string, unknown>>): string {
  return Object.entries(props)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .filter(([name]) => !OF_THE_PAGE.test(name))
    .map(([name, value]) => ` ${attributeName(name)}="${xmlText(String(value))}"`)
    .join("");
}

/** "strokeWidth" as "stroke-width", "className" as "class"; names with a dash, and those of SVG's own case, as they are. */
function attributeName(name: string): string {
  if (name === "className") return "class";
  if (AS_WRITTEN.has(name) || name.includes("-")) return name;
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
