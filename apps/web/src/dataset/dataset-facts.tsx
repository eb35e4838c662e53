/** Dataset facts: who publishes it, under which licence, in which edition, and how to cite it. */
import type { Dataset } from "@sitrep/domain/dataset";
import type { ReactNode } from "react";
import { Fact, Facts } from "../record/facts.tsx";
import { OutsideLink } from "../record/outside-link.tsx";
import { When } from "../words/time.tsx";

/** The facts; `children` are further ones. */
export function DatasetFacts({
  dataset,
  children,
}: {
  readonly dataset: Dataset;
  readonly children?: ReactNode;
}) {
  const { licence, licenceUrl, url, retrievedOn } = dataset;
  return (
    <Facts>
      <Fact name="What it is">{dataset.description}</Fact>
      <Fact name="Publisher">{dataset.publisher}</Fact>
      <Fact name="Edition">{dataset.edition}</Fact>
      <Fact name="Licence">
        {licenceUrl === undefined ? (
          licence
        ) : (
          <OutsideLink href={licenceUrl}>{licence}</OutsideLink>
        )}
      </Fact>
      {url !== undefined && (
        <Fact name="Where it comes from">
          <OutsideLink href={url}>{url}</OutsideLink>
        </Fact>
      )}
      {retrievedOn !== undefined && (
        <Fact name="Fetched">
          <When when={retrievedOn} />
        </Fact>
      )}
      <Fact name="Cite it as">{dataset.citation}</Fact>
      {children}
    </Facts>
  );
}
