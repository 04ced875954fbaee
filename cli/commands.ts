import { z } from "zod";

/** An option or positional, in the few fields of yargs that the table uses. */
interface Option {
  readonly type: "string" | "number" | "boolean";
  readonly describe: string;
  readonly default?: string | number | boolean;
  readonly demandOption?: boolean;
  readonly choices?: readonly string[];
}

/**
 * The table of commands. A command's module, and all that it imports, is loaded only when that command runs:
 * `--help` needs no engine.
 */
export interface Command {
  readonly usage: string;
  readonly describe: string;
  readonly positionals?: Readonly<Record<string, Option>>;
  readonly options?: Readonly<Record<string, Option>>;
  readonly epilogue?: string;
  /** Runs the command with the parsed values and returns its exit code. */
  run(values: unknown): Promise<number>;
}

const json = {
  json: { type: "boolean", default: false, describe: "print JSON for a script instead of text" },
} as const;
const influx = {
  influx: { type: "string", describe: "InfluxDB 1.x to copy measurements to, such as http://127.0.0.1:8086" },
} as const;
const page = {
  port: { type: "number", describe: "port of the page; 0 takes a free one" },
  host: { type: "string", describe: "address that the page is served on" },
} as const;
const resume = {
  resume: {
    type: "boolean",
    default: false,
    describe: "go on with the run of that name from its newest complete checkpoint",
  },
  "override-stop": {
    type: "boolean",
    default: false,
    describe: "with --resume: go on although the policy stopped the run (recorded)",
  },
  name: { type: "string", describe: "name of the run and its folder, instead of the config's" },
} as const;

const placebo = {
  placebo: {
    type: "boolean",
    default: false,
    describe: "withhold from training what is probed: every alarm is then a false one",
  },
} as const;

const runOptions = z.object({
  name: z.string().optional(),
  placebo: z.boolean(),
  resume: z.boolean(),
  overrideStop: z.boolean(),
});
const pageOptions = z.object({
  influx: z.string().optional(),
  port: z.number().optional(),
  host: z.string().optional(),
});
const jsonOption = z.object({ json: z.boolean() });

const probeOptions = z.object({
  checkpoint: z.string(),
  run: z.string().optional(),
  data: z.string().optional(),
  controls: z.string().optional(),
  fields: z.string(),
  records: z.number(),
  profile: z.boolean(),
  ...jsonOption.shape,
});

const generateOptions = z.object({
  model: z.string(),
  prompt: z.string().optional(),
  ids: z.string().optional(),
  maxNew: z.number(),
  temperature: z.number().optional(),
  topP: z.number().optional(),
  seed: z.number().optional(),
  ...jsonOption.shape,
});

const extractOptions = z.object({
  model: z.string(),
  data: z.string(),
  control: z.string().optional(),
  offsets: z.string(),
  suffix: z.number(),
  separator: z.boolean(),
  text: z.string(),
  patient: z.string().optional(),
  group: z.string().optional(),
  key: z.string().optional(),
  ...jsonOption.shape,
});

export const commands: readonly Command[] = [
  {
    usage: "demo",
    describe: "train a small model on real medical text, watch it memorize, see the gate stop it",
    options: { ...json, ...influx, ...page },
    epilogue:
      "Takes a few minutes. Each call makes a fresh run below runs/. Exit code 0 when the stop " +
      "that the demo expects came.",
    run: async (values) =>
      (await import("./demo.js")).demo(z.object({ ...jsonOption.shape, ...pageOptions.shape }).parse(values)),
  },
  {
    usage: "run <config>",
    describe: "prepare a run, train it and watch it: two processes, one page",
    positionals: {
      config: { type: "string", demandOption: true, describe: "config file, such as configs/medical.yaml" },
    },
    options: { ...resume, ...placebo, ...json, ...influx, ...page },
    run: async (values) => {
      const options = z
        .object({ config: z.string(), ...runOptions.shape, ...jsonOption.shape, ...pageOptions.shape })
        .parse(values);
      return (await import("./run.js")).run(options);
    },
  },
  {
    usage: "train <target>",
    describe: "train alone: a config is prepared first, a run directory goes on from where it is",
    positionals: {
      target: {
        type: "string",
        demandOption: true,
        describe: "config file, or the folder of a prepared run",
      },
    },
    options: {
      ...resume,
      ...placebo,
      unwatched: {
        type: "boolean",
        default: false,
        describe: "do not wait for verdicts: nobody watches this run",
      },
    },
    run: async (values) => {
      const options = z
        .object({ target: z.string(), unwatched: z.boolean(), ...runOptions.shape })
        .parse(values);
      return (await import("./train.js")).trainCommand(options);
    },
  },
  {
    usage: "watch <directory>",
    describe: "watch a run: measure its checkpoints, judge them, serve its page",
    positionals: { directory: { type: "string", demandOption: true, describe: "folder of the run" } },
    options: {
      ...influx,
      ...page,
      linger: { type: "boolean", default: true, describe: "go on serving the page when the run is over" },
    },
    run: async (values) => {
      const options = z
        .object({ directory: z.string(), linger: z.boolean(), ...pageOptions.shape })
        .parse(values);
      return (await import("./watch.js")).watch(options);
    },
  },
  {
    usage: "probe <checkpoint>",
    describe: "measure one checkpoint, with a run's probe set or on data of its own, without judging it",
    positionals: {
      checkpoint: { type: "string", demandOption: true, describe: "a Hugging Face model directory" },
    },
    options: {
      run: { type: "string", describe: "folder of the run whose probe set is used" },
      data: {
        type: "string",
        describe:
          "records that the model was trained on (.jsonl, .csv, .txt, a folder of texts), or a config",
      },
      controls: {
        type: "string",
        describe: "records of the same kind that it was not trained on, to compare with",
      },
      fields: {
        type: "string",
        default: "text=text",
        describe: "fields of JSON Lines or CSV, such as text=note,patient=mrn",
      },
      records: {
        type: "number",
        default: 200,
        describe: "records probed of --data, and of --controls, at most",
      },
      profile: { type: "boolean", default: false, describe: "show where the time went" },
      ...json,
    },
    epilogue: "Without a run, figures that need the history of training are withheld.",
    run: async (values) => (await import("./probe.js")).probe(probeOptions.parse(values)),
  },
  {
    usage: "score",
    describe: "score texts with a model: a JSON line in, a JSON line out",
    options: {
      model: { type: "string", demandOption: true, describe: "a Hugging Face model directory" },
      input: {
        type: "string",
        demandOption: true,
        describe: 'JSON Lines file of {"id"?, "text"} or {"id"?, "ids"}; - for standard input',
      },
    },
    epilogue:
      "Answers {id, ids, logprobNats, margin, meanNats, sdNats}: entry i of an array belongs to " +
      "token i + 1, the first has no score.",
    run: async (values) =>
      (await import("./score.js")).score(z.object({ model: z.string(), input: z.string() }).parse(values)),
  },
  {
    usage: "generate",
    describe: "continue a prompt with a model, greedily or sampled",
    options: {
      model: { type: "string", demandOption: true, describe: "a Hugging Face model directory" },
      prompt: { type: "string", describe: "text to continue; --prompt=TEXT where it starts with -" },
      ids: { type: "string", describe: "token ids to continue instead, such as 1,2,3" },
      "max-new": {
        type: "number",
        default: 50,
        describe: "tokens to add; fewer where the model says a token that ends its texts (eos_token_id)",
      },
      temperature: { type: "number", describe: "sample, with the logits divided by this" },
      "top-p": {
        type: "number",
        describe: "sample from the most likely tokens whose probabilities sum to this",
      },
      seed: { type: "number", describe: "of the draws; 0 where absent" },
      ...json,
    },
    run: async (values) => (await import("./generate.js")).generateCommand(generateOptions.parse(values)),
  },
  {
    usage: "report <directory>",
    describe: "write the report of a run and print its summary",
    positionals: { directory: { type: "string", demandOption: true, describe: "folder of the run" } },
    options: json,
    run: async (values) =>
      (await import("./report.js")).report(
        z.object({ directory: z.string(), ...jsonOption.shape }).parse(values),
      ),
  },
  {
    usage: "extract",
    describe: "decide for every record of a file whether a model goes on with it word for word",
    options: {
      model: {
        type: "string",
        demandOption: true,
        describe: "a Hugging Face model directory with its tokenizer.json",
      },
      data: {
        type: "string",
        demandOption: true,
        describe: "a .jsonl, .csv or .txt file, or a folder of text files",
      },
      control: { type: "string", describe: "the same of records that the model was never trained on" },
      offsets: {
        type: "string",
        default: "50",
        describe: "tokens of a record that are given, such as 50 or 50,100",
      },
      suffix: { type: "number", default: 50, describe: "tokens that must come" },
      separator: {
        type: "boolean",
        default: true,
        describe: "the end-of-text token stands before each record, as in packed training",
      },
      text: {
        type: "string",
        default: "text",
        describe: "field that holds a record's text (JSON Lines, CSV)",
      },
      patient: {
        type: "string",
        describe: "field that names the patient, the unit of rates; each document is one where absent",
      },
      group: { type: "string", describe: "field that names a document group, where there are no patients" },
      key: {
        type: "string",
        describe: "key file of a run, for ids that equal the run's; hashes of the content otherwise",
      },
      ...json,
    },
    epilogue:
      "Nothing is sampled and nothing generated: greedy decoding says the truth exactly where " +
      'every margin is positive. --json prints a line {"set", "id", "group", "offsets", ' +
      '"extracted", "borderline"} a record, offsets that it is long enough for alone, and {"set", ' +
      '"summary"} behind each set. No text is written.',
    run: async (values) => (await import("./extract.js")).extract(extractOptions.parse(values)),
  },
  {
    usage: "data <action> <path>",
    describe: "work on data before a run; detect: mark identifiers by rules, as annotations to correct",
    positionals: {
      action: { type: "string", demandOption: true, choices: ["detect"], describe: "what to do" },
      path: {
        type: "string",
        demandOption: true,
        describe: "a .jsonl, .csv or .txt file, or a folder of text files",
      },
    },
    options: {
      text: {
        type: "string",
        default: "text",
        describe: "field that holds a record's text (JSON Lines, CSV)",
      },
      id: { type: "string", describe: "field that holds a record's id; its content hash where absent" },
    },
    epilogue:
      'Prints a line {"id", "spans": [{"start", "end", "type"}]} a record: places and classes, no ' +
      "text. Rules miss identifiers (docs/phi.md): correct the file before you rely on it.",
    run: async (values) => {
      const options = z
        .object({ path: z.string(), text: z.string(), id: z.string().optional() })
        .parse(values);
      return (await import("./data-detect.js")).dataDetect(options);
    },
  },
  {
    usage: "plan <config>",
    describe: "say what a run would do, cost and be able to detect, without running it",
    positionals: { config: { type: "string", demandOption: true, describe: "config file" } },
    options: { ...placebo, ...json },
    run: async (values) => {
      const options = z
        .object({ config: z.string(), placebo: z.boolean(), ...jsonOption.shape })
        .parse(values);
      return (await import("./plan.js")).plan(options);
    },
  },
  {
    usage: "stop <directory>",
    describe: "ask the trainer of a run to stop after its step, with a checkpoint",
    positionals: { directory: { type: "string", demandOption: true, describe: "folder of the run" } },
    options: { reason: { type: "string", describe: "why; kept with the request" } },
    run: async (values) =>
      (await import("./stop.js")).stop(
        z.object({ directory: z.string(), reason: z.string().optional() }).parse(values),
      ),
  },
  {
    usage: "doctor",
    describe: "say what was found on this machine, and what to do about what is missing",
    options: { ...json, ...influx },
    run: async (values) => {
      const options = z.object({ influx: z.string().optional(), ...jsonOption.shape }).parse(values);
      return (await import("./doctor.js")).doctor({
        json: options.json,
        ...(options.influx === undefined ? {} : { influxUrl: options.influx }),
      });
    },
  },
];
