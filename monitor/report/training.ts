import type { TrainerRecord } from "../../src/run/records.js";
import type { RunRecords } from "./run-records.js";
import type { Section } from "./section.js";

type Validation = Extract<TrainerRecord, { kind: "validation" }>;

/**
 * How each stage learned what it was trained on, and what that did for records that it was not: losses before
 * it, and at its last epoch's end. Undefined where no validation loss is on record.
 */
export function trainingSection({ run, trainer }: RunRecords): Section | undefined {
  const rows = run.config.stages.flatMap(({ name }) => {
    const validations = trainer.filter(
      (record): record is Validation => record.kind === "validation" && record.stage === name,
    );
    const epochs = trainer.filter((record) => record.kind === "epoch-end" && record.stage === name);
    const [first, last] = [validations[0], validations.at(-1)];
    if (first === undefined || last === undefined) return [];
    const numUnits = run.stages.find((stage) => stage.name === name)?.validation?.numUnits;
    const lossOf = (epoch: (typeof epochs)[number] | undefined): string =>
      epoch?.kind === "epoch-end" ? nats(epoch.lossNats) : "\u2013";
    return [
      [
        name,
        lossOf(epochs[0]),
        lossOf(epochs.at(-1)),
        `${nats(first.lossNats)} (epoch ${first.epoch})`,
        `${nats(last.lossNats)} (epoch ${last.epoch})`,
        numUnits?.toString() ?? "\u2013",
      ],
    ];
  });
  if (rows.length === 0) return undefined;
  return {
    title: "Training",
    lines: [
      "Mean loss in nats a token. Validation records are of patients (or document groups) that no stage " +
        "trains on; epoch 0 is before the stage's first update.",
    ],
    table: {
      head: [
        "stage",
        "training loss, first epoch",
        "last epoch",
        "validation loss, first",
        "last",
        "validation records",
      ],
      rows,
    },
  };
}

const nats = (loss: number): string => loss.toFixed(3);
