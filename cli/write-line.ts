/**
 * Writes a line to standard output. Resolves when it has left: a slow reader slows the command and does not
 * fill its memory.
 */
export function writeLine(line: string): Promise<void> {
  return new Promise((resolve, reject) =>
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve())),
  );
}
