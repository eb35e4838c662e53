/**
 * Page id: the id of an element that another one of its page refers to. It is made of what the element is, so that the same
 * element has the same id on the page, in its parts that are sent alone, and after the next step.
 */
import { responseAtHand } from "../answer/answer-status.ts";

/** How often each name was given out on the page of a request. */
const given = new WeakMap<object, Map<string, number>>();

/** Stands for the page where there is no request. */
const NO_REQUEST = {};

/** An id that no other element of the page has: the name itself, and with a number behind it from the second time on. */
export function pageId(name: string): string {
  const page = responseAtHand() ?? NO_REQUEST;
  let times = given.get(page);
  if (times === undefined) given.set(page, (times = new Map()));
  const time = (times.get(name) ?? 0) + 1;
  times.set(name, time);
  return time === 1 ? name : `${name}-${time}`;
}
