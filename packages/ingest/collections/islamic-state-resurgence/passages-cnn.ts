import { passagesOf } from "./passages-of.ts";

/** Passages of the Syrian Observatory's page that prints CNN's story again. */
export const cnn = passagesOf("islamic-state-resurgence/observatory-reprint-of-cnn", {
  fled: {
    paragraph: 3,
    start: 0,
    length: 245,
    sha256: "79aa36508ea027e2c4889bf5c1d0a8cc75a69c1f713badc2992015c321f6d1b4",
  },
  fleeOn: {
    paragraph: 4,
    start: 0,
    length: 130,
    sha256: "59f19caa5e167fe19215fe05b57398856779010854b1cb6ef93a075d8524c3fe",
  },
  formerAqi: {
    paragraph: 4,
    start: 131,
    length: 117,
    sha256: "5958a430f53576ea64a2de750863d26624c663a6c306e8de9343c8103d1135ba",
  },
  finalDays: {
    paragraph: 5,
    start: 0,
    length: 118,
    sha256: "a2b863b3ca4daff699b2893b3db457b45bd3e2f6565a6e546ebd2a57582e2a12",
  },
  votel: {
    paragraph: 6,
    start: 0,
    length: 227,
    sha256: "fd852a085e76474a74989ab6012ccf8514ce59f5e9493116efe7f2c23ecb4512",
  },
  dod: {
    paragraph: 6,
    start: 228,
    length: 144,
    sha256: "90bd4cfc1f9df6ebd562c18a68ffcc7cc661b76c0d1db2ef8529dab71eac178f",
  },
  nuance: {
    paragraph: 7,
    start: 0,
    length: 176,
    sha256: "14c2292aaed422ca314f5b5f0eb6ab4464494d84e1ad96a775ba523017dd9694",
  },
  defeat: {
    paragraph: 8,
    start: 0,
    length: 299,
    sha256: "6cfe8dede85ac0548fb81d50fa40c35e7f24fb8d7e1663cd42aeb2bac55704e8",
  },
  tensOfThousands: {
    paragraph: 9,
    start: 0,
    length: 134,
    sha256: "29aa31d8ce4a960b01e1b238c796277118bd8bea508779cadefc4d04825fbbe2",
  },
  soleimani: {
    paragraph: 10,
    start: 0,
    length: 283,
    sha256: "b7075f1b329d9ed94ec95083d8bf0e5e0d156c8124602a4daeb85930aa18c415",
  },
  soleimaniRaised: {
    paragraph: 11,
    start: 0,
    length: 135,
    sha256: "ff36bc8e6622bf27d47794ce8c194d3c8ded2dd8aa91743bfc2f9815ade1a645",
  },
  soleimaniLists: {
    paragraph: 12,
    start: 0,
    length: 114,
    sha256: "856bc979cf3138feb9cd5814d78908a040dca37d0e33e4015c2aae59e575899a",
  },
  militias: {
    paragraph: 13,
    start: 0,
    length: 164,
    sha256: "7be8fbc660455516962b1ec745a781b0cfc61d81ef6d91a1850577600ad3565a",
  },
  tracking: {
    paragraph: 14,
    start: 0,
    length: 276,
    sha256: "d3e649ee6e58a4f47255a8b69518a4504f2c1097b62d635b4e50e433d270018d",
  },
  smuggling: {
    paragraph: 15,
    start: 0,
    length: 130,
    sha256: "689fd56a63852e10e5ceaf6291185bf618c7d2d1749cc514d62ffa28fcb1bec0",
  },
  smallShipments: {
    paragraph: 15,
    start: 131,
    length: 79,
    sha256: "b0bff48eb5b8be1c7e7fa74d81c6a16ec89d9ddfbc9fe45ae4a9e2c80e9d8180",
  },
  politicalWing: {
    paragraph: 16,
    start: 0,
    length: 165,
    sha256: "98efe3a2f0ab246ddfcad1bb774f9d410663dd58aae8721b82b9136a7a379030",
  },
  watchIran: {
    paragraph: 17,
    start: 0,
    length: 230,
    sha256: "bba519e80fc973ac0f69309dff5241e4a478f0aa384950334813b2465631739b",
  },
});
