/** Page: the record under the cursor or asked for by its id, fetched when the cursor rests on it. */
import type { Caller } from "@sitrep/api/router";
import { useEffect, useMemo, useState } from "react";
import { reportOf } from "../failure.ts";
import { withId } from "../known-id.ts";
import type { Draw, Moment, Row } from "./tab.ts";
import { pageById } from "./tab.ts";

/** The page, or why there is none; both null while it is fetched. */
export interface PageState {
  readonly draw: Draw | null;
  readonly complaint: string | null;
}

const NOTHING: PageState = { draw: null, complaint: null };

/** How long the cursor rests before its record is fetched, in milliseconds: on a bad line, passing by costs nothing. */
const REST = 60;

/** What is to be shown: a row of the list, or in its place a record by its id. */
export interface PageQuestion {
  readonly row: Row | undefined;
  readonly opened: string | null;
  readonly knownAt: string | undefined;
  readonly asked: number;
}

/** Fetches the page of a record, where it `isShown` at all. */
export function usePage(
  caller: Caller,
  { row, opened, knownAt, asked }: PageQuestion,
  isShown: boolean,
): PageState {
  const question = useMemo(
    () => ({ row, opened, asked, moment: knownAt === undefined ? {} : { knownAt } }),
    [row, opened, knownAt, asked],
  );
  const [known, setKnown] = useState({ question, page: NOTHING });
  useEffect(() => {
    if (!isShown || (question.row === undefined && question.opened === null)) return undefined;
    let isCurrent = true;
    const show = async (): Promise<void> => {
      const page = await fetchPage(caller, question);
      if (isCurrent) setKnown({ question, page });
    };
    const timer = setTimeout(() => void show(), REST);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [caller, question, isShown]);
  return known.question === question ? known.page : NOTHING;
}

async function fetchPage(
  caller: Caller,
  { row, opened, moment }: Pick<PageQuestion, "row" | "opened"> & { readonly moment: Moment },
): Promise<PageState> {
  try {
    const draw =
      opened === null
        ? await row?.page(caller, moment)
        : await withId(caller, opened, moment, (id) => pageById(caller, id, moment));
    return { draw: draw ?? null, complaint: null };
  } catch (error) {
    return { draw: null, complaint: reportOf(error).sentence };
  }
}
