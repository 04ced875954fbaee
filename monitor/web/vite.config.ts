import { fileURLToPath } from "node:url";

import { defineConfig } from "vite";

/**
 * Builds the page into `dist/web`, from where the monitor's server hands it out. Everything is its own file:
 * the server's policy allows no inline script and no data: URL.
 */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  build: {
    outDir: fileURLToPath(new URL("../../dist/web", import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2023",
  },
});
