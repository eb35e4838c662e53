import { formPage } from "../../../contribute/form-page.tsx";
import type { PageProps } from "../../../view.ts";

/** The form of one source. */
export default function ContributePage(props: PageProps) {
  return formPage("source", props);
}
