import type { CollectionInput } from "@sitrep/domain/collection";

/** The five articles, each dated from its own text: the copies carry no date. Long headlines are cut short. */
export const articles: NonNullable<CollectionInput["documents"]> = [
  {
    id: "islamic-state-resurgence/ap-fighters-cross-into-iraq",
    title: "Islamic State fighters cross from Syria into Iraq (our heading; the copy has none)",
    publisher: "islamic-state-resurgence/associated-press",
    dateline: "Baghdad",
    publishedOn: "2019-02",
    datedBy:
      "January is the last month it counts and it is over, so the month after. The year: the US president promised in “December” to leave Syria, which he did on 19 December 2018 (public record), and fighters still hold Baghouz, which fell on 23 March 2019 (public record).",
    cites: ["islamic-state-resurgence/iraqi-intelligence-reports"],
    sha256: "795fe5491b8d97251d4ce9887712e787a3756798c69e56a5a622c2fc79bf1931",
    notes:
      "The text names the Associated Press as the one that checked the attacks, so it is taken as the publisher. Spellings such as “kilometre” suggest that the copy comes from a subscriber outside the United States, which it does not name.",
  },
  {
    id: "islamic-state-resurgence/cnn-fighters-flee",
    title: "ISIS fighters have been fleeing into Iraq, … (CNN)",
    publisher: "islamic-state-resurgence/cnn",
    publishedOn: "[2019-02-06..2019-02-28]",
    datedBy:
      "It puts General Votel's figure of 20,000 to 30,000 “earlier this month”; he gave it to a US Senate committee on 5 February 2019 (public record), so the same month and a later day. The oil sanctions of 4 November are behind it and the last stronghold still stands.",
    cites: [
      "islamic-state-resurgence/un-estimate-august-2018",
      "islamic-state-resurgence/us-defense-report-summer-2018",
      "islamic-state-resurgence/votel-statement",
      "islamic-state-resurgence/intelligence-testimony",
      "islamic-state-resurgence/trump-tweets-on-defeat",
      "islamic-state-resurgence/terrorism-watch-lists",
    ],
    notes:
      "Not held; known through the copy on the Syrian Observatory's page, which names CNN and repeats the headline in its last line. The headline is cut after seven words.",
  },
  {
    id: "islamic-state-resurgence/observatory-reprint-of-cnn",
    title: "ISIS fighters have been fleeing into Iraq, … (copy)",
    publisher: "islamic-state-resurgence/syrian-observatory",
    publishedOn: "[2019-02-06..]",
    datedBy: "Not before CNN's story, which it prints again; nothing in it says how long after.",
    republishes: "islamic-state-resurgence/cnn-fighters-flee",
    sha256: "c8878fedcd5df96e2131f0334262ffbdf12cabcfc7a64ceaa01041a0afba3605",
    notes:
      "The page adds its own name at the top and nothing else: it is no further origin for anything in it.",
  },
  {
    id: "islamic-state-resurgence/buzzfeed-krsc-data",
    title: "The Trump White House Says ISIS Has …",
    publisher: "islamic-state-resurgence/buzzfeed-news",
    publishedOn: "[2018-10-29..2018-10-31]",
    datedBy:
      "It counts incidents “so far in October” and says that troops for the Mexican border were announced “this week”; the announcement came on Monday 29 October 2018 (public record), so that day or one of the two left in the month. The text alone gives October 2018: Kirkuk was seized “last year” and victory declared in December.",
    cites: [
      "islamic-state-resurgence/krsc-data-set",
      "islamic-state-resurgence/knights-data-set",
      "islamic-state-resurgence/sanders-briefing",
    ],
    sha256: "fb9c3b2653f711e5c8bf635760f842eeb153799b306027d78a4db3fd28250943",
    notes: "The headline is cut after seven words. The publisher is named in the text.",
  },
  {
    id: "islamic-state-resurgence/isf-border-operations",
    title: "ISF Launches New Operations Against ISIS Cells …",
    publisher: "islamic-state-resurgence/publisher-of-isf-article",
    publishedOn: "[2019-10-13..2019-12-31]",
    datedBy:
      "It speaks of attacks “earlier in 2019”, so it appeared within that year. It looks back on the escape from Ain Issa after the start of Operation Peace Spring; the operation began on 9 October 2019 and the camp's inmates got away on 13 October (public record).",
    cites: ["islamic-state-resurgence/iraqi-defence-ministry-statement"],
    sha256: "d0c4ad4eaa1c059820a5af9ae79525c27fed0ba24e93375a93193294e0e83b16",
    notes: "The headline is cut after seven words. The copy does not name its publisher.",
  },
  {
    id: "islamic-state-resurgence/where-are-the-fighters",
    title: "Where are the ISIS fighters?",
    publisher: "islamic-state-resurgence/publisher-of-fighters-article",
    publishedOn: "[2018-02-09..2018-03-17]",
    datedBy:
      "It dates an operation to 7 February, an arrest confirmed “at the beginning of February”, and a count to 1 January 2018, and says that Egypt's operations in Sinai recently began, which was announced on 9 February 2018 (public record). Kurdish forces still defend Afrin, whose centre was taken on 18 March 2018 (public record).",
    cites: [
      "islamic-state-resurgence/afp-findings-on-french-recruits",
      "islamic-state-resurgence/buzzfeed-border-investigation",
      "islamic-state-resurgence/national-on-escape-routes",
      "islamic-state-resurgence/georgetown-report",
      "islamic-state-resurgence/coalition-estimate-mosul",
    ],
    sha256: "1f8d03f671d9bcf7de2e94a8bb173315b7280349f6bb6db50ceb9a01ddd21aed",
    notes:
      "The copy does not name its publisher. Its last line, on border fences in the European Union, announces another article and is no part of this one.",
  },
];

/** What the articles draw on and we do not hold. Nothing is known of these but what the articles say. */
export const citedDocuments: NonNullable<CollectionInput["documents"]> = [
  {
    id: "islamic-state-resurgence/iraqi-intelligence-reports",
    title: "Intelligence reports on what fighters bring into Iraq",
    kind: "report",
    publisher: "islamic-state-resurgence/intelligence-reports-in-ap",
    publishedOn: "[..2019-02]",
    datedBy: "Cited by an article of February 2019.",
    notes: "The article does not say whose reports they are.",
  },
  {
    id: "islamic-state-resurgence/un-estimate-august-2018",
    title: "United Nations estimate of Islamic State fighters",
    kind: "report",
    publisher: "islamic-state-resurgence/united-nations",
    publishedOn: "2018-08",
    datedBy:
      "CNN calls it a UN estimate from August; the last August before its story is that of 2018.",
    notes: "CNN prints no UN figure; it only says that the general's is in line with it.",
  },
  {
    id: "islamic-state-resurgence/us-defense-report-summer-2018",
    title: "US Defense Department report of summer 2018",
    kind: "report",
    publisher: "islamic-state-resurgence/us-defense-department",
    publishedOn: "2018-22",
    datedBy: "CNN says from the summer; the last one before its story is that of 2018.",
  },
  {
    id: "islamic-state-resurgence/votel-statement",
    title: "General Votel's figure for the fighters who remain",
    kind: "testimony",
    publisher: "islamic-state-resurgence/joseph-votel",
    publishedOn: "2019-02",
    datedBy:
      "CNN says earlier in the month of its story. The figure was given to a US Senate committee on 5 February 2019 (public record).",
  },
  {
    id: "islamic-state-resurgence/intelligence-testimony",
    title: "Testimony of the US intelligence community to Congress",
    kind: "testimony",
    publisher: "islamic-state-resurgence/us-intelligence-community",
    publishedOn: "[..2019-02-28]",
    datedBy: "Mentioned by a story of February 2019.",
  },
  {
    id: "islamic-state-resurgence/trump-tweets-on-defeat",
    title: "Tweets of the US president on the defeat of the caliphate",
    kind: "post",
    publisher: "islamic-state-resurgence/donald-trump",
    publishedOn: "[..2019-02-28]",
    datedBy: "Mentioned by a story of February 2019, which quotes none of them.",
  },
  {
    id: "islamic-state-resurgence/terrorism-watch-lists",
    title: "Terrorism watch lists of the US Treasury and the UN Security Council",
    kind: "dataset",
    publisher: "islamic-state-resurgence/us-treasury",
    publishedOn: "[..2019-02-28]",
    datedBy: "Mentioned by a story of February 2019.",
    notes: "Two lists, which the story names in one breath.",
  },
  {
    id: "islamic-state-resurgence/krsc-data-set",
    title: "Incidents tracked by the Kurdistan Region Security Council",
    kind: "dataset",
    publisher: "islamic-state-resurgence/krsc",
    publishedOn: "2018-10",
    datedBy: "Shared with BuzzFeed News when October 2018 was not over.",
    notes:
      "Shared with one newsroom and not published; only thirteen of its entries are retold or quoted.",
  },
  {
    id: "islamic-state-resurgence/knights-data-set",
    title: "Killings of mukhtars, compiled by Michael Knights",
    kind: "dataset",
    publisher: "islamic-state-resurgence/michael-knights",
    publishedOn: "[..2018-10-31]",
    datedBy: "Cited by an article of the end of October 2018.",
  },
  {
    id: "islamic-state-resurgence/sanders-briefing",
    title: "The White House press secretary to reporters, Monday 29 October 2018",
    kind: "statement",
    publisher: "islamic-state-resurgence/sarah-huckabee-sanders",
    publishedOn: "2018-10-29",
    datedBy:
      "“On Monday”, counted from an article of 29 to 31 October 2018; 29 October was the Monday of that week.",
  },
  {
    id: "islamic-state-resurgence/iraqi-defence-ministry-statement",
    title: "Statement of the Iraqi Ministry of Defence on the border operations",
    kind: "statement",
    publisher: "islamic-state-resurgence/iraqi-defence-ministry",
    publishedOn: "[2019-10-13..2019-12-31]",
    datedBy: "Cited by the article, and later than the escape that it speaks of.",
  },
  {
    id: "islamic-state-resurgence/afp-findings-on-french-recruits",
    title: "AFP's findings on recruits from France",
    publisher: "islamic-state-resurgence/afp",
    publishedOn: "[2017-12-01..2018-03-17]",
    datedBy:
      "One of its figures dates from the beginning of December, so it is not older; the article that cites it is of early 2018.",
  },
  {
    id: "islamic-state-resurgence/buzzfeed-border-investigation",
    title: "BuzzFeed investigation of crossings on the Turkish border",
    publisher: "islamic-state-resurgence/buzzfeed-news",
    publishedOn: "[2017-01-01..2018-03-17]",
    datedBy: "Its figure is for 2017, and an article of early 2018 cites it.",
    notes: "Not the article on Kurdish data, which is later and by the same outlet.",
  },
  {
    id: "islamic-state-resurgence/national-on-escape-routes",
    title: "The portal “National” on routes to the border",
    publisher: "islamic-state-resurgence/portal-national",
    publishedOn: "[..2018-03-17]",
    datedBy: "Cited by an article of early 2018.",
  },
  {
    id: "islamic-state-resurgence/georgetown-report",
    title: "Report on people detained over ISIS, printed as Georgetown University's",
    kind: "report",
    publisher: "islamic-state-resurgence/georgetown-report-authors",
    publishedOn: "[2018-01-01..2018-03-17]",
    datedBy:
      "One of its counts runs to 1 January 2018, and an article of early 2018 calls it the latest.",
    notes:
      "Correction pending. The article prints Georgetown University. Another university in Washington, George Washington University, published a study of American “travelers” through its Program on Extremism in February 2018, and the article uses that word for the people studied. The attribution may be a slip; it is kept as printed until someone has compared the figures.",
  },
  {
    id: "islamic-state-resurgence/coalition-estimate-mosul",
    title: "Estimate of the international coalition in Iraq",
    kind: "report",
    publisher: "islamic-state-resurgence/international-coalition",
    publishedOn: "[..2018-03-17]",
    datedBy: "Cited by an article of early 2018.",
  },
];
