/** Rows: the list of a tab, asked for when the tab, its filters or the moment change, and page by page as one scrolls. */
import type { Caller } from "@sitrep/api/router";
import { useEffect, useMemo, useState } from "react";
import { reportOf } from "../failure.ts";
import { wrongInput } from "../wrong-input.ts";
import type { Input, Row, Rows, Tab } from "./tab.ts";

/** What is known of a list so far; `answer` is null where there is none yet. */
export interface ListState {
  readonly answer: Omit<Rows, "rows"> | null;
  readonly rows: readonly Row[];
  /** Why there is no answer. */
  readonly complaint: string | null;
}

/** What a list is asked. */
export interface ListQuestion {
  readonly tab: Tab;
  readonly input: Input;
  readonly knownAt: string | undefined;
  /** Counts how often the same was asked anew. */
  readonly asked: number;
}

const NOTHING: ListState = { answer: null, rows: [], complaint: null };

/** How near to the end of what is known the cursor comes before more is asked for. */
const NEAR = 40;

/** Asks for the list and keeps it while nothing changes. */
export function useRows(
  caller: Caller,
  { tab, input, knownAt, asked }: ListQuestion,
  cursor: number,
): ListState {
  const question = useMemo(
    () => ({ tab, asked, input: knownAt === undefined ? input : { ...input, knownAt } }),
    [tab, asked, input, knownAt],
  );
  const [known, setKnown] = useState({ question, list: NOTHING });
  const list = known.question === question ? known.list : NOTHING;
  const isNearEnd = list.answer !== null && cursor > list.rows.length - NEAR;
  const next = list.answer === null ? question.input : isNearEnd ? list.answer.next : null;
  const isNeeded = next !== null && list.complaint === null;

  useEffect(() => {
    if (!isNeeded) return undefined;
    let isCurrent = true;
    const ask = async (): Promise<ListState> => {
      try {
        const { rows, ...answer } = await question.tab.fetch(caller, next);
        return { answer, rows: [...list.rows, ...rows], complaint: null };
      } catch (error) {
        // A failure of our own says more than a schema, such as which places a name may mean.
        const isOwn = error instanceof Error && error.name === "Failure";
        const wrong = isOwn ? null : wrongInput(question.tab.schema, question.input);
        return { ...list, complaint: reportOf(wrong ?? error).sentence };
      }
    };
    void (async () => {
      const answered = await ask();
      if (isCurrent) setKnown({ question, list: answered });
    })();
    return () => {
      isCurrent = false;
    };
  }, [caller, question, list, next, isNeeded]);

  return list;
}
