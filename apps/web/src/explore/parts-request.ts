/**
 * Parts request: how the explorer's script asks for a page of which it shows the parts that differ. The address is that of the
 * page; a header says that nothing is needed of the document around it, and which frames of the map are drawn already.
 */

/** The page that can be asked so. */
export const WHOLE_PATH = "/explore";
/** Where it is answered, which is no address for a reader. */
export const PARTS_PATH = "/explore/parts";

/** The header; its value is `heldText`'s. */
export const PARTS_HEADER = "x-sitrep-parts";

/** The keys of frames as the header holds them. */
export function heldText(frames: Iterable<string>): string {
  return [...frames].map(encodeURIComponent).join(" ");
}

/** And back. What nobody wrote so is no key of a frame. */
export function heldFrames(text: string): readonly string[] {
  return text.split(" ").flatMap((one) => {
    try {
      return one === "" ? [] : [decodeURIComponent(one)];
    } catch {
      return [];
    }
  });
}
