/** A dataset for tests that need one and do not care which; its records are called `demo/…`. */
export const DEMO_DATASET = {
  id: "demo",
  title: "Demo",
  publisher: "A desk",
  licence: "CC BY 4.0",
  edition: "1",
  citation: "A desk.",
  redistributable: true,
};
