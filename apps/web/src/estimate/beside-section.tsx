/** Beside section: a figure among the others of its measure, in the picture and the words of the page of estimates. */
import type { PictureView } from "@sitrep/api/compared-figures";
import type { Metric } from "@sitrep/domain/metric";
import type { EstimateView } from "@sitrep/api/views/estimate-view";
import { askOnce } from "../answers.ts";
import { withQuery } from "../address.ts";
import type { View } from "../view.ts";
import { recordWords } from "../record/record-words.ts";
import { unitWords } from "../words/number.ts";
import { estimateWords } from "./estimate-words.ts";
import { figurePageWords } from "./figure-page-words.tsx";
import { PictureSection } from "./picture-section.tsx";

/** Every picture of a metric. */
export async function askPicturesOf(metric: Metric, view: View): Promise<readonly PictureView[]> {
  const { items } = await askOnce(`pictures of ${metric}`, view, (knownAt) =>
    view.caller.estimates.compare({ metric: [metric], knownAt }),
  );
  return items;
}

/** The pictures of a figure's metric: the one that it stands in comes first; none where it stands in none. */
export async function askPictures(
  { id, metric }: Pick<EstimateView, "id" | "metric">,
  view: View,
): Promise<readonly PictureView[]> {
  const items = await askPicturesOf(metric, view);
  const isOwn = (picture: PictureView): boolean =>
    picture.groups.some(({ rows }) => rows.some(({ key }) => key === id));
  const own = items.filter(isOwn);
  return own.length === 0 ? [] : [...own, ...items.filter((one) => !isOwn(one))];
}

/** The section; nothing of a figure that stands in no picture, such as one that was withdrawn. */
export function BesideSection({
  item,
  pictures,
  view,
}: {
  readonly item: Pick<EstimateView, "id" | "metric">;
  readonly pictures: readonly PictureView[];
  readonly view: View;
}) {
  const say = figurePageWords();
  const [own, ...others] = pictures;
  if (own === undefined) return null;
  const elsewhere = others.flatMap(({ measure, groups }) => {
    const count = groups.flatMap(({ rows }) => rows).length;
    const unit = estimateWords().unit(unitWords(measure.unit), measure.per ?? undefined);
    return say.figuresIn(count, unit);
  });
  return (
    <>
      <PictureSection
        picture={own}
        isFirst
        heading={say.beside}
        chosen={item.id}
        of={withQuery("/estimates", { metric: item.metric })}
        view={view}
      />
      {elsewhere.length > 0 && (
        <p className="note">
          {say.otherAxes(
            <a href={view.href("/estimates", { metric: item.metric })}>
              {elsewhere.join(recordWords().comma)}
            </a>,
          )}
        </p>
      )}
    </>
  );
}
