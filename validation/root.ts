import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the checkout: this file lies in validation/ of it, or of its dist/. */
export const root = ((folder: string): string =>
  existsSync(join(folder, "package.json")) ? folder : join(folder, ".."))(
  fileURLToPath(new URL("../", import.meta.url)),
);
