import type { Command } from "./command.js";

/** A command as `mnemoscope --help` shows it; `load` gives the rest. */
export interface CommandEntry {
  /** Its name and its positionals, whose values are options of these names. */
  readonly usage: string;
  readonly describe: string;
  readonly load: () => Promise<Command>;
}

/**
 * The table of commands. A command's module, and all that it imports, is loaded only when that command is
 * asked for: `--help` needs no engine, and a command that finds what is wrong with this machine needs no
 * other.
 */
export const commands: readonly CommandEntry[] = [
  {
    usage: "demo",
    describe: "train a small model on real medical text, watch it memorize, see the gate stop it",
    load: async () => (await import("./demo.js")).demoCommand,
  },
  {
    usage: "run <config>",
    describe: "prepare a run, train it and watch it: two processes, one page",
    load: async () => (await import("./run.js")).runCommand,
  },
  {
    usage: "train <target>",
    describe: "train alone: a config is prepared first, a run directory goes on from where it is",
    load: async () => (await import("./train.js")).trainCommand,
  },
  {
    usage: "watch <directory>",
    describe: "watch a run: measure its checkpoints, judge them, serve its page",
    load: async () => (await import("./watch.js")).watchCommand,
  },
  {
    usage: "probe <checkpoint>",
    describe: "measure one checkpoint, with a run's probe set or on data of its own, without judging it",
    load: async () => (await import("./probe.js")).probeCommand,
  },
  {
    usage: "score",
    describe: "score texts with a model: a JSON line in, a JSON line out",
    load: async () => (await import("./score.js")).scoreCommand,
  },
  {
    usage: "generate",
    describe: "continue a prompt with a model, greedily or sampled",
    load: async () => (await import("./generate.js")).generateCommand,
  },
  {
    usage: "report <directory>",
    describe: "write the report of a run and print its summary",
    load: async () => (await import("./report.js")).reportCommand,
  },
  {
    usage: "extract",
    describe: "decide for every record of a file whether a model goes on with it word for word",
    load: async () => (await import("./extract.js")).extractCommand,
  },
  {
    usage: "data <action> <path>",
    describe: "work on data before a run; detect: mark identifiers by rules, as annotations to correct",
    load: async () => (await import("./data-detect.js")).dataCommand,
  },
  {
    usage: "plan <config>",
    describe: "say what a run would do, cost and be able to detect, without running it",
    load: async () => (await import("./plan.js")).planCommand,
  },
  {
    usage: "stop <directory>",
    describe: "ask the trainer of a run to stop after its step, with a checkpoint",
    load: async () => (await import("./stop.js")).stopCommand,
  },
  {
    usage: "doctor",
    describe: "say what was found on this machine, and what to do about what is missing",
    load: async () => (await import("./doctor.js")).doctorCommand,
  },
];
