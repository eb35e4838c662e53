/** What is used of subset-font, which comes without types. */
declare module "subset-font" {
  /** One value of an axis, or the part of it that stays. */
  type Axis = number | { readonly min: number; readonly max: number };

  /** A face with the letters of a text alone. */
  export default function subsetFont(
    face: Buffer,
    text: string,
    options: {
      readonly targetFormat: "woff2";
      readonly preserveNameIds: readonly number[];
      readonly variationAxes: Readonly<Record<string, Axis>>;
    },
  ): Promise<Buffer>;
}
