/** Place facts: what a place is, what it lies in, its names, and its point where it has one. */
import type { Caller } from "@sitrep/api/router";
import { Fact, Facts } from "../record/facts.tsx";
import { LinkList } from "../record/link-list.tsx";
import { RecordText } from "../language/record-text.tsx";
import { recordWords } from "../record/record-words.ts";
import type { View } from "../view.ts";
import { languageName } from "../words/language-name.ts";
import { codeHeading } from "../words/names.ts";
import { placePageWords } from "./place-words.tsx";

/** The counter's answer about a place. */
export type PlaceAnswer = Awaited<ReturnType<Caller["places"]["byId"]>>;

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(["ar", "fa", "ckb", "syr", "he", "ur"]);

/** The list. */
export function PlaceFacts({
  answer,
  view,
}: {
  readonly answer: PlaceAnswer;
  readonly view: View;
}) {
  const { item, within } = answer;
  const { point, codes = {}, notes } = item;
  const labels = {
    ...answer.labels,
    ...Object.fromEntries(
      within.map(({ id, name }) => [id, { kind: "place" as const, label: name }]),
    ),
  };
  const byLanguage = Map.groupBy(item.names, ({ lang }) => lang);
  const say = placePageWords().fact;
  return (
    <Facts>
      <Fact name={say.what}>
        <a href={view.href("/places", { kind: item.kind })}>{codeHeading(item.kind)}</a>
      </Fact>
      {within.length > 0 && (
        <Fact name={say.within}>
          <LinkList ids={within.map(({ id }) => id)} labels={labels} view={view} />
        </Fact>
      )}
      {[...byLanguage].map(([lang, names]) => (
        <Fact key={lang} name={say.names(languageName(lang))}>
          <span lang={lang} dir={isRightToLeft(lang) ? "rtl" : "ltr"}>
            {names.map(({ text }) => text).join(isRightToLeft(lang) ? "، " : ", ")}
          </span>
        </Fact>
      ))}
      <Fact name={say.point}>
        {point !== undefined && (
          <>
            {degrees(point.lat, say.north, say.south)}
            {recordWords().comma}
            {degrees(point.lon, say.east, say.west)}
          </>
        )}
        {point === undefined && item.kind !== "settlement" && item.kind !== "site" && (
          <span className="note">{say.noMiddle}</span>
        )}
        {point === undefined && (item.kind === "settlement" || item.kind === "site") && (
          <span className="note">{say.noPoint}</span>
        )}
      </Fact>
      {Object.keys(codes).length > 0 && (
        <Fact name={say.codes}>
          {Object.entries(codes).map(([name, code], at) => (
            <span key={name}>
              {at > 0 && recordWords().comma}
              <bdi>
                {say.lists[name] ?? name} {code}
              </bdi>
            </span>
          ))}
        </Fact>
      )}
      <Fact name={say.notes}>{notes !== undefined && <RecordText text={notes} />}</Fact>
    </Facts>
  );
}

/** Only plain tags: `ar-Latn` is Arabic in Latin letters. */
function isRightToLeft(lang: string): boolean {
  return RIGHT_TO_LEFT.has(lang);
}

function degrees(value: number, positive: string, negative: string): string {
  const { degrees: words } = placePageWords().fact;
  return words(`${Math.abs(value).toFixed(3)}°`, value < 0 ? negative : positive);
}
