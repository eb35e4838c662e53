import { passagesOf } from "./passages-of.ts";

/** Passages of the article on Iraqi operations along the Syrian border. */
export const isf = passagesOf("islamic-state-resurgence/isf-border-operations", {
  newOperations: {
    paragraph: 2,
    start: 0,
    length: 208,
    sha256: "06d000a191b7f1440f2c25eb0222cdd6e862648b12f4e3007d65e25a7dea4e30",
  },
  reinforcements: {
    paragraph: 3,
    start: 0,
    length: 146,
    sha256: "93b193604b8c000da5eaa5cac1a53bae7e6d6724bcf8662c0a9e8990d17f400f",
  },
  escape: {
    paragraph: 3,
    start: 147,
    length: 322,
    sha256: "aade2ccf07bab742b4139de5418eb714a43714f770614f2f7f58a8f2391840ea",
  },
  cellsBusted: {
    paragraph: 4,
    start: 0,
    length: 252,
    sha256: "728313d09674d3d25763fe494023a5b9334cd71b401cc033f8f113f709d43b38",
  },
  contact: {
    paragraph: 4,
    start: 253,
    length: 145,
    sha256: "6e8dca4b13dd3b5993e705cd321d3876b8bec57a670b9336cf2077f063daf8e2",
  },
  tsk134: {
    paragraph: 4,
    start: 399,
    length: 115,
    sha256: "29896fac1275c829b43c2f3209fba8d9137e331e53552aaa43c52178f61d7d37",
  },
  saaOthers: {
    paragraph: 4,
    start: 515,
    length: 51,
    sha256: "89fecde380460ecec8dcad2294726e1a729b1fa4d077702c5410afd1f330e92c",
  },
  atLarge: {
    paragraph: 4,
    start: 567,
    length: 115,
    sha256: "ca4767b4219faab0fa3ffb79f02d08343bad60fe53b1a3a670f8c490d296ad07",
  },
  kri: {
    paragraph: 5,
    start: 0,
    length: 164,
    sha256: "f9460a3fbbd45f8c5b30bd2c37e04b2b3cbea07e8a24853a19ef9521b087a2d2",
  },
  controls: {
    paragraph: 5,
    start: 165,
    length: 113,
    sha256: "88d374bf929eac58020f5334bf67989fbba5ad5212b148ab9b76347d47792146",
  },
  wall: {
    paragraph: 5,
    start: 279,
    length: 156,
    sha256: "190f90d8cdf1814e3e688e4d6771a932ac9c411c80aabc49e440bcdcd251367f",
  },
  optimism: {
    paragraph: 5,
    start: 436,
    length: 164,
    sha256: "ed35959b86f48b8b62dcd7653ccb567a6837da53f9940268028090211ec22a91",
  },
  drones: {
    paragraph: 5,
    start: 601,
    length: 165,
    sha256: "d25ea765c3faa9459e40fc715215a000df8cc5ed44d706d1070ba8136193303c",
  },
  willOfVictory: {
    paragraph: 5,
    start: 767,
    length: 115,
    sha256: "04a6d87ff4a2a1a5399710ea59f455d68f17ddf2ee0568ad4b91084dd6c7e5b0",
  },
  learned: {
    paragraph: 6,
    start: 0,
    length: 318,
    sha256: "4e6e6380aaa6f5f3faa04f26568354063618c5cc38efa375201f7041ea6e5178",
  },
  notGone: {
    paragraph: 7,
    start: 0,
    length: 166,
    sha256: "0d21434519f199ecfd22626859fbf78c0732dcd78f8c165ed991cd36daecd7e0",
  },
  farmland: {
    paragraph: 7,
    start: 167,
    length: 115,
    sha256: "59680cca08e6696d4bdae79d0cc21712ce81e133ed6788e9031892b1dd09e635",
  },
  shouldNot: {
    paragraph: 7,
    start: 283,
    length: 113,
    sha256: "70d2faac915a84ad173abf227c6bdb5b52595e5f3495393565dba35b78c4d806",
  },
});
