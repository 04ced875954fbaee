import type { MeasurementRecord, TrainerRecord } from "../src/run/records.js";

/** What is to be seen of a run while it goes, as one line. */
export class LiveFigures {
  readonly #topTier: number;
  /** Of the last update. */
  #step: { readonly lossNats: number; readonly tokensPerSecond: number } | undefined;
  /** Of the newest validation of the stage. */
  #validationNats: number | undefined;
  #topTierBits: number | undefined;
  #leaked: { readonly numPatients: number; readonly numProbed: number } | undefined;
  /** Whether the trainer waits for a verdict. */
  #isProbing = false;

  /** @param topTier copies of the canaries that are planted most often. */
  constructor(topTier: number) {
    this.#topTier = topTier;
  }

  /** Takes in a record of the trainer. */
  addTrainer(record: TrainerRecord): void {
    if (record.kind === "waiting") this.#isProbing = true;
    if (record.kind === "stage-start") this.#validationNats = undefined;
    if (record.kind === "validation") this.#validationNats = record.lossNats;
    if (record.kind !== "step") return;
    const { lossNats, numTokens, elapsedMs } = record;
    this.#step = { lossNats, tokensPerSecond: (numTokens / elapsedMs) * 1000 };
    this.#isProbing = false;
  }

  /** Takes in a record of measurements. */
  addMeasurement(record: MeasurementRecord): void {
    if (record.kind !== "point" || record.value === undefined) return;
    const { metric, statistic, group, tier, value } = record;
    if (metric === "canary.bits" && statistic === "mean" && tier === this.#topTier) this.#topTierBits = value;
    const isStrong = metric === "phi.given_a" && statistic === "patients";
    if (isStrong && group === "member" && record.class === undefined) {
      const numProbed = record.n ?? this.#leaked?.numProbed;
      if (numProbed !== undefined) this.#leaked = { numPatients: value, numProbed };
    }
  }

  /** A verdict has come. */
  endProbing(): void {
    this.#isProbing = false;
  }

  toString(): string {
    const step = this.#step;
    const validationNats = this.#validationNats;
    const leaked = this.#leaked;
    const parts = [
      ...(step === undefined
        ? []
        : [
            `loss ${step.lossNats.toFixed(2)}`,
            ...(validationNats === undefined ? [] : [`validation ${validationNats.toFixed(2)}`]),
            `${Math.round(step.tokensPerSecond).toLocaleString("en")} tokens/s`,
          ]),
      ...(this.#topTierBits === undefined
        ? []
        : [`canary×${this.#topTier} ${this.#topTierBits.toFixed(1)} bits`]),
      ...(leaked === undefined ? [] : [`leaked ${leaked.numPatients}/${leaked.numProbed}`]),
      ...(this.#isProbing ? ["probing"] : []),
    ];
    return parts.join(" · ");
  }
}
