/** Plan words: what the forms call their sections and fields, and what they say of each, in English. */
import { inLanguages } from "../language/speech.ts";
import { ARABIC } from "./plan-words-ar.ts";

/** A field: what it is called, and what is said below that. Where nothing is said here, the domain's own sentence stands there. */
export interface FieldWords {
  readonly label: string;
  readonly help?: string;
}

/** A section, or a group of entries, or a fold. */
const ENGLISH = {
  report: {
    title: "The report it stands in",
    words:
      "Nothing is on record without a source. Describe the report, or choose one that is on record already.",
    more: "More about the report",
    fields: {
      title: { label: "Its title", help: "As it was printed." },
      publisher: {
        label: "Who published it",
        help: "Begin to type, and choose; whoever is not on record yet can be added.",
      },
      publishedOn: {
        label: "When it appeared",
        help: "Words such as “on Sunday” are counted from this day.",
      },
      url: { label: "Its address on the web" },
      author: { label: "Who wrote it", help: "As printed." },
      archiveUrl: { label: "The address of an archived copy" },
      language: { label: "Its language", help: "en, ar, ku: the code of two or three letters." },
      republishes: {
        label: "It prints this document again",
        help: "A reprint is not a second witness.",
      },
      dateline: { label: "The place that it is dated from" },
      onRecord: { label: "Or a document on record", help: "Leave the fields above empty then." },
    },
  },
  account: {
    title: "Who says so",
    words: "Without a speaker the publisher says it in its own voice.",
    more: "How the account stands",
    second: "A second account, in another report",
    fields: {
      speakers: {
        label: "Who says it",
        help: "A source on record, or a new one: named, or by its role.",
      },
      via: {
        label: "Through whom it reached the publisher",
        help: "An agency, or a witness who passed it on. The one nearest to the speaker first.",
      },
      statedOn: {
        label: "When it was said",
        help: "A date, or words that count from the report’s day.",
      },
      stance: { label: "Does it say so, or deny it?" },
      credibility: { label: "How credible is it?" },
      howChecked: { label: "How the account was checked, by whoever gives it" },
      note: { label: "A remark on this account" },
      document: { label: "The document that it stands in", help: "One on record." },
      otherSpeakers: { label: "Who says it" },
      otherVia: { label: "Through whom it reached the publisher" },
      says: {
        label: "What this account says otherwise",
        help: "In your own words: every disagreement stays visible.",
      },
      saysWhen: { label: "When, by this account" },
    },
  },
  newSource: {
    title: "New source",
    add: "Add a new source",
    help: "Whoever speaks, hands on or publishes and is not on record yet. Name it above just as you name it here.",
  },
  source: {
    title: "Who it is",
    words:
      "Anyone who can say something: a paper, a ministry, an official who asked not to be named.",
    remarks: "What helps to judge what it says.",
    fields: {
      kind: { label: "What is it?" },
      name: {
        label: "Its name",
        help: "As it is known. One who is not named has a role instead.",
      },
      private: {
        label: "A private person, whose name is never to be shown",
        help: "Office holders are named; a witness, a resident or a relative is not.",
      },
      describedRole: {
        label: "If it is not named: its role, as the report describes it",
        help: "“Two security officials in Kirkuk”.",
      },
      headcount: {
        label: "How many people speak as one",
        help: "3 for “three officials”; unknown where the report only says “officials”.",
      },
      reason: {
        label: "Why it is not named",
        help: "What the report says of it, in your own words.",
      },
      affiliation: {
        label: "For whom it speaks",
        help: "Another source: the ministry of a spokesman.",
      },
      affiliationWords: {
        label: "For whom it speaks, in words",
        help: "Where that body is no source of its own.",
      },
      role: { label: "The office in which it speaks", help: "For a person who is named." },
      actor: { label: "The actor that it is, or speaks for" },
      party: { label: "It is a party to the conflict" },
      reliability: { label: "How reliable it is" },
      alias: { label: "Another name that it goes by" },
      same: { label: "It may be the same as" },
    },
  },
  incident: {
    title: "What happened, when and where",
    words: "No finer than anyone said.",
    more: "More about time, place and extent",
    remarks: "Anything that helps to find or to harm a person does not belong here.",
    fields: {
      title: {
        label: "What happened, in your own words",
        help: "A heading. No sentence of the article.",
      },
      kind: { label: "What sort of deed it was" },
      when: {
        label: "When",
        help: "A date, or the words of the account: 2019-02-17, 17 February 2019, on Sunday, last month, [..2019-02-20] for some day up to it.",
      },
      place: {
        label: "Where",
        help: "Begin to type a name, in English or Arabic, and choose.",
      },
      precision: {
        label: "How precisely is the place known?",
        help: "By what the account says, not by what you know of the place.",
      },
      placeWords: { label: "How the account itself names the place" },
      alsoIn: { label: "Further places, where it was spread over several" },
      extent: { label: "One deed, or several?" },
      attempted: { label: "It was tried, and failed" },
    },
  },
  harm: {
    title: "What it did to people",
    words: "Leave out what nobody says. Silence is not zero.",
    entry: "People harmed",
    add: "Add people harmed",
    fields: {
      effect: { label: "What was done" },
      who: { label: "To whom" },
      quantity: {
        label: "How many, as it was said",
        help: "“at least 4”, “nearly 90”, “15,500 to 17,100”, “dozens”; unknown where nobody says how many; none where somebody says that it was nobody.",
      },
      words: {
        label: "The source’s own few words",
        help: "Only the number with its words, such as “at least four”.",
      },
      described: {
        label: "The people, in your own words",
        help: "“shepherds from two villages”; never a name.",
      },
    },
  },
  parties: {
    title: "Who did it, and who suffered it",
    words: "As it is said, and by whom.",
    entry: "Party",
    add: "Add a party",
    fields: {
      role: { label: "Its part in it" },
      actor: { label: "A known actor", help: "Begin to type: Islamic State, Iraqi Army." },
      described: {
        label: "Or the group in your own words",
        help: "Never a private person’s name.",
      },
      who: { label: "What kind of people they were" },
      attribution: { label: "How surely it is laid at its door" },
      attributedBy: { label: "Who says so" },
    },
  },
  estimate: {
    title: "How many, or how much",
    words: "Every number is a range with words: write it as it was said.",
    more: "More about the figure",
    remarks: "What helps to judge the figure.",
    fields: {
      title: { label: "What the figure says, as a heading in your own words" },
      metric: { label: "What is measured" },
      quantity: {
        label: "How many or how much, as it was said",
        help: "“more than 1,000”, “15,500 to 17,100”, “tens of thousands”, “$200 million”, “12 attacks per month”.",
      },
      words: { label: "The source’s own few words", help: "At most 60 characters." },
      nature: { label: "Counted, judged, or only a limit?" },
      population: {
        label: "Who or what is counted, in words",
        help: "“fighters of the group, without supporters”.",
      },
      subject: { label: "The actor whom it is about" },
      includes: { label: "The places that it takes in" },
      asOf: {
        label: "When it held, for a number at a moment",
        help: "For fighters present, money held, territory.",
      },
      period: {
        label: "Over which time, for a number of a period",
        help: "For people killed, attacks counted: 2018, last year, 2018-08/2019-02.",
      },
      excludes: { label: "Places in them that it leaves out" },
      partial: { label: "The period was not over when it was said" },
      definition: { label: "What the speaker counts, where that is said" },
    },
  },
  /** The day that words such as "on Sunday" are counted from. */
  anchor: {
    label: "The day that words count from",
    help: "Left empty: the day on which the report appeared.",
  },
  remarks: {
    title: "For those who read it",
    fields: {
      sensitivity: { label: "Who may see it" },
      tag: { label: "Label", help: "Lower-case words joined by hyphens: road, market-bomb." },
      notes: {
        label: "What else a reader should know",
        help: "In your own words, and without names of private persons.",
      },
      sourceNotes: { label: "What else a reader should know" },
    },
  },
  sender: {
    title: "Who you are",
    words: "Your records stand under your own name, in a dataset of your own.",
    more: "Licence and edition",
    fields: {
      publisher: {
        label: "The name of your desk, group or project",
        help: "It is printed beside each of your records.",
      },
      title: {
        label: "What your dataset is called",
        help: "Left empty: your name, and “contributions”.",
      },
      licence: { label: "Under which licence" },
      edition: { label: "Edition" },
      id: { label: "Its short name in ids", help: "Left empty: made of your name." },
    },
  },
  correction: {
    title: "Why it should be corrected",
    words: "Whoever keeps the record decides by this.",
    reason: {
      label: "What is wrong, and how you know",
      help: "A sentence or two, with where it can be read.",
    },
  },
} as const;

/** Texts in the place of those very texts; a field may have words below it in one language alone. */
type InAnyLanguage<Words> = Words extends string
  ? string
  : Words extends { readonly label: string }
    ? FieldWords
    : { readonly [Key in keyof Words]: InAnyLanguage<Words[Key]> };

/** The words of the forms' sections and fields. */
export type PlanWords = InAnyLanguage<typeof ENGLISH>;

/** The words of the forms' sections and fields, in the language of the page. */
export const planWords = inLanguages<PlanWords>({ en: ENGLISH, ar: ARABIC });
