/** Live script: asks for the script that serves the forms. It is small, made at build time from `live/enhance.ts`, and needs no React. */

/** Where it lies; written by the build. */
const ADDRESS = "/scripts/forms.js";

/** The script. */
export function LiveScript() {
  return <script type="module" async src={ADDRESS} />;
}
