/** Name: a name as it is written, set in the direction of its script. */
import { OtherName } from "../record/record-link.tsx";

/** A name in any script; one in Arabic letters is set as such, and neither disturbs the line around it. */
export function Name({ text }: { readonly text: string }) {
  return /\p{Script=Arabic}/u.test(text) ? <OtherName text={text} /> : <bdi>{text}</bdi>;
}
