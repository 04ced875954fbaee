/**
 * The closed table of errors. A code says what kind of thing went wrong and who has to act: `usage` mistakes
 * are the user's and end the program with exit code 2 and one line; everything else is a failure and ends it
 * with 1. `docs/errors.md` lists the same table; a test keeps the two equal.
 */
export const errorTable = {
  CONFIG_INVALID: { kind: "usage", means: "a config key or value is unknown, missing or out of range" },
  CONFIG_NOT_FOUND: { kind: "usage", means: "the config file does not exist or is not readable" },
  USAGE: { kind: "usage", means: "the command line is wrong" },
  DATA_NOT_FOUND: { kind: "usage", means: "a data file named by the config does not exist" },
  DATA_MALFORMED: { kind: "usage", means: "a data file has a line or field that cannot be read" },
  DATA_EMPTY: { kind: "usage", means: "a data set has no usable record" },
  SEQUENCE_TOO_LONG: {
    kind: "usage",
    means: "a stage asks for longer sequences than the model has positions",
  },
  CANARY_UNSOUND: { kind: "usage", means: "pre-flight found a canary that training would not see whole" },
  RUN_UNJUDGEABLE: {
    kind: "usage",
    means: "no rule could ever stop the run for what a stage trains on, and the config does not accept that",
  },
  PREFLIGHT_FAILED: { kind: "usage", means: "pre-flight found that the run cannot measure what it promises" },
  RUN_EXISTS: {
    kind: "usage",
    means: "the run directory exists and neither --resume nor another name was given",
  },
  RUN_NOT_FOUND: { kind: "usage", means: "the run directory does not exist or holds no run.json" },
  RUN_CHANGED: {
    kind: "usage",
    means: "data, config or probe set differ from what the run was prepared with",
  },
  RUN_LOCKED: { kind: "usage", means: "another live process holds the lock of this run" },
  RUN_STOPPED: { kind: "stopped", means: "the run has a stop on record and no override was given" },
  SCHEMA_NEWER: { kind: "usage", means: "a file was written by a newer version of the program" },
  MODEL_UNSUPPORTED: {
    kind: "usage",
    means: "config.json of a model asks for something that is not supported",
  },
  MODEL_MALFORMED: {
    kind: "usage",
    means: "a model directory or its safetensors file is damaged or inconsistent",
  },
  TOKENIZER_INVALID: {
    kind: "usage",
    means: "the tokenizer is missing, unreadable or does not fit the model",
  },
  ENGINE_UNAVAILABLE: { kind: "failure", means: "the native TensorFlow engine could not be loaded" },
  ENGINE_FAILED: { kind: "failure", means: "TensorFlow reported an error while computing" },
  SETUP_FAILED: { kind: "failure", means: "a step of the set-up failed" },
  TRAINING_DIVERGED: { kind: "failure", means: "the loss became NaN or rose without bound" },
  DISK_FULL: { kind: "failure", means: "a checkpoint or another file does not fit on the disk" },
  FILE_UNUSABLE: { kind: "failure", means: "the operating system refused to read, make or write a file" },
  RECORD_CORRUPT: { kind: "failure", means: "a line of a run's JSONL file is damaged in its middle" },
  SINK_FAILED: { kind: "failure", means: "a sink refused or lost points" },
  PROCESS_FAILED: { kind: "failure", means: "a process that the program started ended with an error" },
} as const satisfies Record<string, { kind: "usage" | "failure" | "stopped"; means: string }>;

export type ErrorCode = keyof typeof errorTable;

/** Exit codes of the command line (docs/errors.md). */
export const exitCodes = {
  done: 0,
  failure: 1,
  usage: 2,
  stopped: 3,
  unjudged: 4,
  interrupted: 130,
} as const;

/**
 * The one error class. `message` says what happened, with the offending value or path; `remedy` says what to
 * do about it.
 */
export class MnemoscopeError extends Error {
  override readonly name = "MnemoscopeError";
  readonly code: ErrorCode;
  readonly remedy: string | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly remedy?: string; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.remedy = options.remedy;
  }

  /** Exit code for a command that ends with this error. */
  get exitCode(): number {
    const kind: "usage" | "failure" | "stopped" = errorTable[this.code].kind;
    return kind === "usage" ? exitCodes.usage : kind === "stopped" ? exitCodes.stopped : exitCodes.failure;
  }

  /** The one line a user sees. */
  get line(): string {
    return `${this.code}: ${this.message}${this.remedy === undefined ? "" : ` — ${this.remedy}`}`;
  }
}

/**
 * What the operating system says of a file, by its codes. What is not among them is a mistake of this program
 * and keeps its stack.
 */
const fileCodes = new Set([
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOENT",
  "ENOTDIR",
  "EISDIR",
  "EEXIST",
  "ENAMETOOLONG",
  "ELOOP",
  "EMFILE",
  "ENFILE",
  "EIO",
]);
const fullCodes = new Set(["ENOSPC", "EDQUOT"]);

/** The operating system's refusal of a file, in the words of the table; undefined for any other error. */
export function fileError(error: unknown): MnemoscopeError | undefined {
  if (
    !(error instanceof Error) ||
    !("syscall" in error) ||
    !("code" in error) ||
    typeof error.code !== "string"
  )
    return undefined;
  if (fullCodes.has(error.code))
    return new MnemoscopeError("DISK_FULL", error.message, {
      cause: error,
      remedy: "make room, or choose another disk",
    });
  if (!fileCodes.has(error.code) || !("path" in error)) return undefined;
  return new MnemoscopeError("FILE_UNUSABLE", error.message, {
    cause: error,
    remedy: "check the path and its permissions",
  });
}

/**
 * A value that can be absent only where this program is wrong: an error with a stack then, never a remedy.
 * @param holds what was relied on, as a sentence: "a config has a stage"
 */
export function invariant<T>(value: T | undefined, holds: string): T {
  if (value === undefined) throw new Error(`this should hold and does not: ${holds}`);
  return value;
}
