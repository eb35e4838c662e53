import { expect } from "@playwright/test";
import { test } from "./kept-page.ts";

test.use({ javaScriptEnabled: false });

test("F3: what an address says wrongly is named and left out, and the rest is kept", async ({
  page,
}) => {
  const response = await page.goto("/estimates?metric=nonsense&speakers=named&foo=%3Cscript%3E");
  expect(response?.status()).toBe(200);
  const notice = page.getByRole("complementary", {
    name: "Parts of the address that were left out",
  });
  await expect(notice).toContainText("metric=nonsense");
  await expect(notice).toContainText("foo=<script>");
  await notice.getByRole("link", { name: "Go on without them" }).click();
  await expect(page).toHaveURL(/\/estimates\?speakers=named$/);
});

test("F4: what was probably meant is a click away, and keeps what was understood", async ({
  page,
}) => {
  await page.goto("/incidents?kinds=abduction&from=2019-01-01&effect=kiled");
  const notice = page.getByRole("complementary", {
    name: "Parts of the address that were left out",
  });
  await notice.getByRole("link", { name: "Ask instead for effect=killed" }).click();
  await expect(page).toHaveURL(/\/incidents\?effect=killed&from=2019-01-01$/);
});

test("an address that leads nowhere is a page with ways on", async ({ page }) => {
  const response = await page.goto("/nowhere/at/all");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "There is nothing at this address",
  );
  await page.getByRole("link", { name: "Go to the front page" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("on record");
});

test("what is not there is looked for under the name that its address meant", async ({ page }) => {
  await page.goto("/places/gazetteer/%D9%83%D8%B1%D9%83%D9%88%D9%83");
  const search = page.locator('a[href^="/search?q="]');
  expect(decodeURIComponent((await search.getAttribute("href")) ?? "")).toBe("/search?q=كركوك");
});

test("a page asked about what is not there says so with its status, and without a script", async ({
  page,
}) => {
  for (const path of [
    "/why?of=none/at-all",
    "/origins?id=none/at-all",
    "/ar/changes?of=none/at-all",
    "/contribute/incident?amend=none/at-all",
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.locator("main h1"), path).toHaveText(
      path.startsWith("/ar/") ? "لا شيء في هذا العنوان" : "There is nothing at this address",
    );
  }
});

for (const path of [
  "/estimates?after=broken",
  "/estimates/%2e%2e/x",
  "/sources/a/%00",
  "/claims?q=%F0%9F%92%A5%22%27%3B--",
  `/documents?q=${"x".repeat(5000)}`,
  "/estimates?from=2019-13-45&to=0000",
  "/?knownAt=99999999999",
]) {
  test(`${path.slice(0, 60)} never breaks`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBeLessThan(500);
    expect(await response.text()).toContain("<h1");
  });
}

test("a control character of an address is named, and stands nowhere in the page", async ({
  request,
}) => {
  for (const path of ["/actors?q=%00", "/ar/search?q=a%00b", "/claims?%00=%01", "/places/%00/x"]) {
    const text = await (await request.get(path)).text();
    expect(text.search(/(?![\t\n\r])\p{Cc}/u), path).toBe(-1);
  }
  expect(await (await request.get("/actors?q=a%00b")).text()).toContain(
    "holds a control character",
  );
});

test("what is asked for otherwise than a page is, is refused in one sentence", async ({
  request,
}) => {
  for (const [path, allow] of [
    ["/", "GET, HEAD"],
    ["/ar/actors", "GET, HEAD"],
    ["/scripts/forms.js", "GET, HEAD"],
    ["/ar/contribute/incident", "GET, HEAD, POST"],
    ["/theme", "POST"],
    ["/api/trpc/ledger.head", "GET, HEAD, OPTIONS"],
  ] as const)
    for (const method of ["PUT", "DELETE", "PATCH", "TRACE"]) {
      const response = await request.fetch(path, { method });
      expect(response.status(), `${method} ${path}`).toBe(405);
      expect(response.headers()["allow"], `${method} ${path}`).toBe(allow);
      expect(await response.text(), `${method} ${path}`).toMatch(
        /can be read|يمكن قراءته|a form sends|with GET/,
      );
    }
  const read = await request.get("/theme");
  expect([read.status(), read.headers()["allow"]]).toEqual([405, "POST"]);
});

test("what is sent where nothing takes it, or is no form, is refused in one sentence", async ({
  request,
}) => {
  const sent = async (path: string, type: string): Promise<number> =>
    (await request.post(path, { headers: { "Content-Type": type }, data: "x" })).status();
  const torn = "multipart/form-data; boundary=x";
  expect(await sent("/actors", torn)).toBe(405);
  for (const type of ["text/plain", "application/json", "multipart/form-data"])
    for (const path of ["/theme", "/contribute/file", "/contribute/download"])
      expect(await sent(path, type), `${type} ${path}`).toBe(415);
  for (const path of [
    "/theme",
    "/contribute/download",
    "/contribute/download-table",
    "/contribute/incident",
    "/ar/contribute/file",
  ])
    expect(await sent(path, torn), path).toBe(400);
});

test("the policy of a page lets in no inline script and no other host", async ({ request }) => {
  const headers = (await request.get("/")).headers();
  const policy = headers["content-security-policy"] ?? "";
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/);
  expect(policy).not.toContain("unsafe");
  expect(policy).not.toMatch(/https?:/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-powered-by"]).toBeUndefined();
});

test("every answer has a policy without inline scripts, whatever it is", async ({ request }) => {
  for (const path of [
    "/nowhere",
    "/incidents/",
    "/_next/none",
    "/_next/static/none.js",
    "/geo/none.json",
    "/fonts/none.woff2",
    "/api/none",
    "/api/trpc/none",
    "/api/trpc/ledger.head",
    "/export/none",
    "/picture/map.svg",
    "/feed",
    "/theme",
    "/scripts/explore.js",
    "/icon.svg",
  ]) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    expect(headers["content-security-policy"], path).toMatch(/^default-src 'self'/);
    expect(headers["content-security-policy"], path).not.toContain("unsafe");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["x-frame-options"], path).toBe("DENY");
  }
});

test("an address that makes no sense, or is Next's own, is a page that says so", async ({
  request,
}) => {
  for (const path of [
    "/picture/%",
    "/export/%E0%A4%A",
    "/api/trpc/%",
    "/_global-error",
    "/_next/image?url=/icon.svg&w=64&q=75",
  ]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).toContain("There is nothing at this address");
  }
  expect(await (await request.get("/ar/claims/%/%")).text()).toContain('lang="ar"');
});

test("a picture of one record that is not named is refused with what is missing", async ({
  request,
}) => {
  const response = await request.get("/picture/balances.svg");
  expect([response.status(), await response.json()]).toEqual([
    400,
    { error: { message: "id: has to be named" } },
  ]);
});

test("a part of a file that is not there is answered with the whole", async ({ request }) => {
  for (const path of ["/geo/iraq-syria.topo.json", "/scripts/explore.js"])
    for (const range of ["bytes=999999999-", "bytes=5-1", "bytes=-0"])
      expect((await request.get(path, { headers: { Range: range } })).status(), path).toBe(200);
});

test("two answers never share a nonce", async ({ request }) => {
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const { "content-security-policy": policy = "" } = (await request.get("/")).headers();
      return /nonce-([^']+)/.exec(policy)?.[1];
    }),
  );
  expect(nonces[0]).not.toBe(nonces[1]);
});

test("the counter answers over HTTP beside the pages", async ({ request }) => {
  const response = await request.get("/api/trpc/ledger.head?input=%7B%7D");
  expect(response.status()).toBe(200);
  const wrong = await request.get(
    `/api/trpc/estimates.list?input=${encodeURIComponent('{"limit":"many"}')}`,
  );
  expect(wrong.status()).toBe(400);
  expect(await wrong.text()).toContain("limit");
});
