#!/usr/bin/env node
// Sets up what this checkout is missing: packages, native engine, compiled program, page. Safe to run at any
// time; a second run does nothing. This file is plain enough for an old Node to parse, so that the first
// thing it meets is a sentence and not a syntax error.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    "Set-up failed: Node " +
      process.versions.node +
      " is too old\n" +
      "  Do:  install Node 20.19 or newer, 22 or 24 (https://nodejs.org), then run the command again\n",
  );
  process.exitCode = 1;
} else {
  const { main } = await import("./setup/main.mjs");
  process.exitCode = await main(process.argv.slice(2));
}
