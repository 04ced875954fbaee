import { z } from "zod";

import { exitCodes } from "../src/errors.js";
import { defineCommand } from "./command.js";
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
import { influxOption, jsonOption } from "./run-options.js";

const defaultInfluxUrl = "http://127.0.0.1:8086";
const marks = { ok: "✓", missing: "–", problem: "✗" } as const;

/**
 * `mnemoscope doctor`: prints what was found on this machine and what to do about what is missing, as text or
 * as `{ canRun, findings }`. Exit code 0 when the program can run, 1 when it cannot.
 */
export const doctorCommand = defineCommand({
  options: z.object({ ...jsonOption, ...influxOption }),
  run: async ({ json, influx = defaultInfluxUrl }) => {
    const machine = [findNode(), findPlatform(), findHardware()];
    const tools = await Promise.all([findCompiler(), findPython()]);
    // A processor or system that the library cannot run on would end this process while it loads.
    const engine: readonly Finding[] = machine.some(({ state }) => state === "problem")
      ? [{ subject: "engine", state: "problem", found: "not loaded, because of the problem above" }]
      : await findEngine();
    const optional = await Promise.all([findInflux(influx), findChromium()]);
    const findings = [...machine, ...tools, ...engine, ...optional];
    const canRun = findings.every(({ state }) => state !== "problem");
    process.stdout.write(
      json ? `${JSON.stringify({ canRun, findings }, undefined, 2)}\n` : report(findings, canRun),
    );
    return canRun ? exitCodes.done : exitCodes.failure;
  },
});

function report(findings: readonly Finding[], canRun: boolean): string {
  const width = Math.max(...findings.map(({ subject }) => subject.length));
  const lines = findings.flatMap(({ subject, state, found, remedy }) => [
    `${marks[state]} ${subject.padEnd(width)}  ${found}`,
    ...(remedy === undefined ? [] : [`  ${" ".repeat(width)}  → ${remedy}`]),
  ]);
  const verdict = canRun
    ? "The program can run on this machine."
    : "The program cannot run yet: see ✗ above.";
  return `${[...lines, "", verdict].join("\n")}\n`;
}
