/**
 * Progress of the set-up on stderr: one line that is rewritten on a terminal, few lines elsewhere.
 * @typedef {object} Progress
 * @property {(label: string) => void} start a step begins
 * @property {(text: string) => void} update how far it is
 * @property {(text?: string) => void} done it has ended well
 * @property {() => void} clear removes an unfinished line before a message
 */

const quietIntervalMs = 5_000;

/**
 * @param {NodeJS.WriteStream} stream
 * @returns {Progress}
 */
export function createProgress(stream) {
  let label = "";
  let startedMs = 0;
  let printedMs = 0;
  const isTerminal = stream.isTTY;
  const seconds = () => `${((performance.now() - startedMs) / 1000).toFixed(0)} s`;
  return {
    start(text) {
      label = text;
      startedMs = printedMs = performance.now();
      stream.write(isTerminal ? `… ${label}` : `… ${label}\n`);
    },
    update(text) {
      if (isTerminal) {
        stream.write(`\r\x1b[2K… ${label}: ${text} (${seconds()})`.slice(0, stream.columns + 5));
      } else if (performance.now() - printedMs >= quietIntervalMs) {
        printedMs = performance.now();
        stream.write(`  ${label}: ${text} (${seconds()})\n`);
      }
    },
    done(text) {
      stream.write(
        `${isTerminal ? "\r\x1b[2K" : ""}✓ ${label}${text === undefined ? "" : `: ${text}`} (${seconds()})\n`,
      );
    },
    clear() {
      if (isTerminal) stream.write("\r\x1b[2K");
    },
  };
}

/**
 * @param {number} sizeBytes
 * @returns {string} such as "230 MB"
 */
export function megabytes(sizeBytes) {
  return `${Math.round(sizeBytes / 1e6)} MB`;
}
