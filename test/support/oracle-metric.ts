import { readFileSync } from "node:fs";

/** Cases of a file of `test/fixtures/oracle/metrics`; its README says where they come from. */
export function oracleCases<Case>(name: string): Case[] {
  const file = new URL(`../fixtures/oracle/metrics/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] }).cases;
}
