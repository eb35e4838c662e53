/** The one function of the date library that the domain uses; the library ships no types. */
declare module "edtf" {
  /** Parses an EDTF text into plain nodes. @throws Error on a text outside the grammar. */
  export function parse(
    text: string,
    constraints?: { readonly seasonUncertainty?: boolean },
  ): unknown;
}
