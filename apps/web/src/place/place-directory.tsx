/** Place directory: places on record, country by country and governorate by governorate. */
import { RecordText } from "../language/record-text.tsx";
import { OtherName } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import styles from "./place-directory.module.css";
import type { PlaceGroup } from "./place-groups.ts";
import { groupPlaces, isBare } from "./place-groups.ts";
import type { ListedPlace } from "./place-list.tsx";
import { PlaceList } from "./place-list.tsx";
import { placePageWords } from "./place-words.tsx";

/** The sections of all places, the countries of which nothing closer is named together at the end. */
export function PlaceDirectory({
  places,
  view,
}: {
  readonly places: readonly ListedPlace[];
  readonly view: View;
}) {
  const groups = groupPlaces(places);
  const bare = new Set(groups.flatMap((group) => (isBare(group) ? (group.country?.id ?? []) : [])));
  return (
    <>
      {groups
        .filter((group) => !isBare(group))
        .map((group) => (
          <Group key={group.country?.id ?? "none"} group={group} view={view} />
        ))}
      {bare.size > 0 && (
        <section className="section">
          <h2>{placePageWords().otherCountries}</h2>
          <PlaceList places={places.filter(({ id }) => bare.has(id))} view={view} />
        </section>
      )}
    </>
  );
}

function Group({
  group: { country, own, governorates },
  view,
}: {
  readonly group: PlaceGroup;
  readonly view: View;
}) {
  return (
    <section className="section">
      <h2>
        {country === null ? (
          placePageWords().inNoCountry
        ) : (
          <>
            <a className={styles.name} href={view.recordHref("place", country.id)}>
              <RecordText text={country.name} />
            </a>{" "}
            {country.nameAr !== country.name && <OtherName text={country.nameAr} />}
          </>
        )}
      </h2>
      {own.length > 0 && <PlaceList places={own} view={view} />}
      {governorates.map(({ governorate, places }) => (
        <section key={governorate.id} className={styles.governorate}>
          <h3>{placePageWords().inGovernorate(<RecordText text={governorate.name} />)}</h3>
          <PlaceList places={places} view={view} />
        </section>
      ))}
    </section>
  );
}
