/** Place list: places by name in both languages, as many to a line as fit. */
import type { PlaceId } from "@sitrep/domain/id";
import type { PlaceKind, PlaceName } from "@sitrep/domain/place";
import type { PlaceView } from "@sitrep/api/views/place-view";
import { RecordText, setApart } from "../language/record-text.tsx";
import { OtherName } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { codeWords } from "../words/names.ts";
import styles from "./place-list.module.css";
import { placePageWords } from "./place-words.tsx";

/** What a line of the list needs. */
export interface ListedPlace {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly names: readonly PlaceName[];
  readonly computed: PlaceView;
}

/** The list; `within` says in each line what the place lies in. */
export function PlaceList({
  places,
  view,
  within = false,
}: {
  readonly places: readonly ListedPlace[];
  readonly view: View;
  readonly within?: boolean;
}) {
  return (
    <ul className={styles.list}>
      {places.map(({ id, kind, computed: { name, nameAr, governorate, country } }) => {
        const around = [governorate, country].flatMap((one) =>
          one === null || one.id === id ? [] : one.name,
        );
        return (
          <li key={id}>
            <a href={view.recordHref("place", id)}>
              <RecordText text={name} />
            </a>{" "}
            {nameAr !== name && <OtherName text={nameAr} />}
            <span className="note">
              {codeWords(kind)}
              {within && around.map((one) => `${placePageWords().comma}${setApart(one)}`).join("")}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
