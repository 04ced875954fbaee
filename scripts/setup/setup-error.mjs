/** A step of the set-up that failed: which, why, and what the user can do about it. */
export class SetupError extends Error {
  /**
   * @param {{ step: string, why: string, remedies: readonly string[], output?: string, cause?: unknown }}
   * failure
   */
  constructor({ step, why, remedies, output, cause }) {
    super(`${step}: ${why}`, cause === undefined ? undefined : { cause });
    this.name = "SetupError";
    this.step = step;
    this.why = why;
    this.remedies = remedies;
    /** What the failed command printed, if a command failed. */
    this.output = output;
  }
}

const maxOutputLines = 16;
/** Lines that npm and node-gyp add to every failure: the machine, the call stack, advertisements. */
const noiseWords = "System|command|cwd|node |node-pre-gyp|not ok|stack +at|New |Changelog|To update";
const noise = new RegExp(`^(node-pre-)?(gyp|npm) (ERR!|error|info|notice)\\s*(${noiseWords}|$)`);

/**
 * The lines of a command's output that are worth reading: those that speak of an error, then the last ones,
 * in their order.
 * @param {string} output
 * @returns {string[]}
 */
export function tellingLines(output) {
  const lines = output.split(/\r?\n|\r/).filter((line) => line.trim() !== "" && !noise.test(line));
  const isError = (/** @type {string} */ line) =>
    /\b(error|fatal|cannot|no such|not found|denied)\b/i.test(line);
  const lastFrom = lines.length - maxOutputLines / 2;
  const early = lines
    .flatMap((line, index) => (index < lastFrom && isError(line) ? [index] : []))
    .slice(0, maxOutputLines / 2);
  return lines.filter((_, index) => index >= lastFrom || early.includes(index));
}

/**
 * The one message of a failed set-up.
 * @param {SetupError} error
 * @returns {string} several lines, ends with a line break
 */
export function formatFailure({ step, why, remedies, output }) {
  const lines = [`Set-up failed at: ${step}`, `  Why: ${why}`];
  if (output !== undefined) for (const line of tellingLines(output)) lines.push(`       | ${line}`);
  remedies.forEach((remedy, index) => lines.push(`  ${index === 0 ? "Do: " : "Or: "} ${remedy}`));
  return `${lines.join("\n")}\n`;
}
