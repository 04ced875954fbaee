import { exitCodes } from "../src/errors.js";
import {
  findChromium,
  findCompiler,
  findEngine,
  findHardware,
  findInflux,
  findNode,
  findPlatform,
  findPython,
} from "./machine.js";
import type { Finding } from "./machine.js";

const defaultInfluxUrl = "http://127.0.0.1:8086";
const marks = { ok: "✓", missing: "–", problem: "✗" } as const;

/**
 * Prints what was found on this machine and what to do about what is missing.
 * @param options.influxUrl where an InfluxDB is looked for; default http://127.0.0.1:8086
 * @param options.json print `{ canRun, findings }` instead of text
 * @returns exit code: 0 when the program can run, 1 when it cannot
 */
export async function doctor(options: {
  readonly influxUrl?: string | undefined;
  readonly json?: boolean | undefined;
}): Promise<number> {
  const machine = [findNode(), findPlatform(), findHardware()];
  const tools = await Promise.all([findCompiler(), findPython()]);
  // A processor or system that the library cannot run on would end this process while it loads.
  const engine: readonly Finding[] = machine.some(({ state }) => state === "problem")
    ? [{ subject: "engine", state: "problem", found: "not loaded, because of the problem above" }]
    : await findEngine();
  const optional = await Promise.all([findInflux(options.influxUrl ?? defaultInfluxUrl), findChromium()]);
  const findings = [...machine, ...tools, ...engine, ...optional];
  const canRun = findings.every(({ state }) => state !== "problem");
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify({ canRun, findings }, undefined, 2)}\n`
      : report(findings, canRun),
  );
  return canRun ? exitCodes.done : exitCodes.failure;
}

function report(findings: readonly Finding[], canRun: boolean): string {
  const width = Math.max(...findings.map(({ subject }) => subject.length));
  const lines = findings.flatMap(({ subject, state, found, remedy }) => [
    `${marks[state]} ${subject.padEnd(width)}  ${found}`,
    ...(remedy === undefined ? [] : [`  ${" ".repeat(width)}  → ${remedy}`]),
  ]);
  return `${[...lines, "", canRun ? "The program can run on this machine." : "The program cannot run yet: see ✗ above."].join("\n")}\n`;
}
