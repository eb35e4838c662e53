/** Pasted sheets: the tables that can be pasted, with the first line of an example of each. */

/** One of them. */
export interface PastedSheet {
  readonly name: string;
  readonly example: string;
  readonly isOpen: boolean;
}

/** Those that others lean on come first. */
export const PASTED_SHEETS: readonly PastedSheet[] = [
  {
    name: "sources",
    example: "id, kind, identity.name, identity.role, identity.headcount",
    isOpen: false,
  },
  {
    name: "documents",
    example: "id, title, publisher, publishedOn, url",
    isOpen: false,
  },
  {
    name: "incidents",
    example:
      "id, title, kind, when, where.place, where.precision, harm, reports.document, reports.speakers",
    isOpen: true,
  },
  {
    name: "estimates",
    example:
      "id, title, metric, quantity, nature, population, scope.includes, asOf, reports.document",
    isOpen: false,
  },
];
