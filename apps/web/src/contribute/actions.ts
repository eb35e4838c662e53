"use server";
/** Actions: what the buttons of a form do on the server. They read, and keep nothing of what is sent. */
import type { CheckedForm } from "@sitrep/api/contribute/check-form";
import { noteFormRead } from "../answer/answer-status.ts";
import { openDatabase } from "../database.ts";
import { pageLanguage } from "../language/speech.ts";
import { failureOf } from "../failure.ts";
import type { FormState } from "./form-state.ts";
import { DOING, cellsFrom, doTo, recordCells } from "./form-state.ts";

/** Checks a form, or opens and closes entries of it, as the button says that was pressed. */
export async function handIn(_before: FormState, data: FormData): Promise<FormState> {
  const pressed = data.get(DOING);
  noteFormRead();
  const doing = typeof pressed === "string" ? pressed : "check";
  const { cells, focus } = doTo(cellsFrom(data), doing);
  const isSent = doing === "check";
  try {
    return {
      cells,
      checked: await checkedFor(cells),
      isSent,
      isBegun: true,
      focus: isSent ? "result" : focus,
      trouble: null,
    };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return {
      cells,
      checked: null,
      isSent: false,
      isBegun: true,
      focus: "result",
      trouble: failure.sentence,
    };
  }
}

async function checkedFor(cells: FormState["cells"]): Promise<CheckedForm> {
  const { caller } = await openDatabase();
  return caller.contribute.check({ cells: recordCells(cells), language: pageLanguage() });
}
