import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { RunDirectory } from "../../src/run/run-directory.js";
import { loadTokenizer } from "../../src/checkpoint/tokenizer.js";

/** What must never leave `probe/` and `training/`. */
export interface Secrets {
  /** Values long enough to be looked for anywhere in a text. */
  readonly long: readonly string[];
  /** Values, such as ages, that stand in any text by chance: only a whole field gives them away. */
  readonly short: readonly string[];
}

const shortestLong = 6;

/** Identifier values and record ids of the inventory, and the canaries' secrets, as text and as token ids. */
export function secretsOf(run: RunDirectory): Secrets {
  const tokenizer = loadTokenizer(run.readRun().tokenizer.path);
  const values = new Set(run.readInventory().flatMap(({ value, recordId }) => [value, recordId]));
  for (const item of run.readProbeSet()) {
    if (item.kind !== "canary") continue;
    const ids = item.ids.slice(item.secretStart, item.secretStart + item.secretLength);
    values.add(tokenizer.decode(ids).trim()).add(ids.join(",")).add(ids.join(", "));
  }
  const all = [...values];
  return {
    long: all.filter(({ length }) => length >= shortestLong),
    short: all.filter(({ length }) => length < shortestLong),
  };
}

/**
 * Positions in `secrets.long` and `secrets.short` of what a text gives away: a failing test must not print
 * secrets either.
 */
export function leaksIn(text: string, secrets: Secrets): string[] {
  // Digits alone stand in longer numbers by chance: there they count where no further digit adjoins.
  const isIn = (value: string): boolean =>
    /^\d+$/.test(value)
      ? new RegExp(`(?<![\\d.])${value}(?!\\d)`).test(text)
      : text.toLowerCase().includes(value.toLowerCase());
  const fields = new Set(text.split("\n").flatMap((line) => stringsIn(line)));
  return [
    ...secrets.long.flatMap((value, i) => (isIn(value) ? [`long ${i}`] : [])),
    ...secrets.short.flatMap((value, i) => (fields.has(value) ? [`short ${i}`] : [])),
  ];
}

/** Every string of a JSON line; nothing for another line. */
function stringsIn(line: string): string[] {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return [];
  }
  const visit = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(visit) : [];
  };
  return visit(json);
}

/** Text files of a run directory by their path in it, but for `probe/`, `training/` and the models. */
export function publicFiles(run: RunDirectory): Map<string, string> {
  const files = readdirSync(run.path, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(run.path.length + 1));
  return new Map(
    paths
      .filter((path) => !/^(probe|training|checkpoints)\//.test(path))
      .map((path) => [path, readFileSync(join(run.path, path), "utf8")]),
  );
}
