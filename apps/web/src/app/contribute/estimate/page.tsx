import { formPage } from "../../../contribute/form-page.tsx";
import type { PageProps } from "../../../view.ts";

/** The form of one estimate. */
export default function ContributePage(props: PageProps) {
  return formPage("estimate", props);
}
