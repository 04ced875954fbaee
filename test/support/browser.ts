import { chromium, type Browser, type Page } from "playwright-core";

import type { DrawnSeries } from "../../monitor/web/drawn-series.js";

/** The page in a real browser, and what its charts hold: see monitor/web/test-hooks.ts. */

declare global {
  // In the page; nothing here sets it.
  var __mnemoscope:
    | {
        series(chart: string): readonly DrawnSeries[];
        state(): { readonly state: string; readonly run?: string; readonly points: number };
      }
    | undefined;
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["MNEMOSCOPE_CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });

/** Opens the page and waits until it shows something; `faults` collects what its console complains of. */
export async function openPage(
  browser: Browser,
  url: string,
  options: { readonly width?: number } = {},
): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: options.width ?? 1400, height: 1200 } });
  const faults: string[] = [];
  page.on("console", (message) =>
    message.type() === "error" || message.type() === "warning" ? faults.push(message.text()) : undefined,
  );
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(url);
  await page.waitForFunction(() => (globalThis.__mnemoscope?.state().points ?? 0) > 0);
  return { page, faults };
}

/** What a chart has drawn. */
export const drawn = (page: Page, chart: string): Promise<readonly DrawnSeries[]> =>
  page.evaluate((name) => globalThis.__mnemoscope?.series(name) ?? [], chart);

/** Whether the page is no wider than its window. */
export const fitsWindow = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>("document.documentElement.scrollWidth <= window.innerWidth");
