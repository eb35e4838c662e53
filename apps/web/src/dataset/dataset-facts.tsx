/** Dataset facts: who publishes it, under which licence, in which edition, and how to cite it. */
import type { Dataset } from "@sitrep/domain/dataset";
import type { ReactNode } from "react";
import { RecordText } from "../language/record-text.tsx";
import { Fact, Facts } from "../record/facts.tsx";
import { OutsideLink } from "../record/outside-link.tsx";
import { When } from "../words/time.tsx";
import { datasetWords } from "./dataset-words.tsx";
import { LicenceName } from "./licence-name.tsx";
import { editionName } from "../words/edition.ts";

/** The facts; `children` are further ones. */
export function DatasetFacts({
  dataset,
  children,
}: {
  readonly dataset: Dataset;
  readonly children?: ReactNode;
}) {
  const say = datasetWords().fact;
  const { url, retrievedOn } = dataset;
  return (
    <Facts>
      <Fact name={say.what}>
        {dataset.description !== undefined && <RecordText text={dataset.description} />}
      </Fact>
      <Fact name={say.publisher}>
        <RecordText text={dataset.publisher} />
      </Fact>
      <Fact name={say.edition}>
        {dataset.edition !== undefined && <RecordText text={editionName(dataset.edition)} />}
      </Fact>
      <Fact name={say.licence}>
        <LicenceName dataset={dataset} />
      </Fact>
      {url !== undefined && (
        <Fact name={say.url}>
          <OutsideLink href={url}>
            <bdi dir="ltr">{url}</bdi>
          </OutsideLink>
        </Fact>
      )}
      {retrievedOn !== undefined && (
        <Fact name={say.fetched}>
          <When when={retrievedOn} />
        </Fact>
      )}
      <Fact name={say.cite}>
        {dataset.citation !== undefined && <RecordText text={dataset.citation} />}
      </Fact>
      {children}
    </Facts>
  );
}
