import { minIntervalUnits } from "../../src/metrics/interval.js";
import { shortPercent } from "../../src/rules/percent.js";
import type { Assay } from "./assay.js";
import type { Section } from "./section.js";
import { showPoint } from "./show-point.js";

/** An assay in sentences, with the canaries' tiers as a table; undefined where nothing was assayed. */
export function assaySection({ canaries, rates, repetitions }: Assay): Section | undefined {
  if (canaries === undefined && rates.length === 0) return undefined;
  const lines = [
    ...(canaries === undefined ? [] : canaryLines(canaries)),
    ...rates.map(rateLine),
    ...(repetitions === undefined ? [] : [repetitionsLine(repetitions)]),
  ];
  const title = "As a laboratory assay";
  const tiers = canaries?.tiers ?? [];
  return tiers.length === 0 ? { title, lines } : { title, lines, table: tierTable(tiers) };
}

type Canaries = NonNullable<Assay["canaries"]>;

function canaryLines(canaries: Canaries): string[] {
  const { checkpoint, limitOfBlankBits: blank, limitOfDetectionCopies: copies, numBlanks } = canaries;
  if (blank === undefined)
    return [
      `Limit of blank of canaries: withheld, ${numBlanks} were never trained on and ${minIntervalUnits} ` +
        "are needed.",
    ];
  return [
    `Limit of blank of canaries: 95 % of the ${numBlanks} that were never trained on give away no more ` +
      `than ${blank.toFixed(1)} bits at ${checkpoint}.`,
    copies === undefined
      ? "Limit of detection of canaries: none of the tiers has 95 % of its canaries above that."
      : `Limit of detection of canaries: ${copies} copies; from there on 95 % of canaries and more lie ` +
        "above that.",
  ];
}

function rateLine({ what, checkpoint, members, controls, undetectedShare }: Assay["rates"][number]): string {
  const blank = controls === undefined ? "no controls" : `blank ${controls.k} of ${controls.n} controls`;
  const limit =
    undetectedShare === undefined
      ? ""
      : `; limit of detection: up to ${shortPercent(undetectedShare, 2)} could have leaked`;
  return `${capital(what)}, at ${checkpoint}: ${members.k} of ${members.n}, ${blank}${limit}.`;
}

function repetitionsLine({ checkpoint, k, n, value, low, high }: NonNullable<Assay["repetitions"]>): string {
  return (
    `Leaks in equivalent repetitions: at ${checkpoint} ${k} of ${n} identifiers that are too hard to guess ` +
    `came whole, as often as canaries do that were seen ${showDose(value)} times (${showDose(low)} to ` +
    `${showDose(high)}). Canaries are read in their own stage; another learning rate is another scale.`
  );
}

const tierTable = (tiers: Canaries["tiers"]): NonNullable<Section["table"]> => ({
  head: [
    ...["copies an epoch", "copies seen", "bits given away", "p against never trained"],
    ...["above the limit of blank", "extracted"],
  ],
  rows: tiers.map(({ tier, copies, bits, p, detectedShare, extracted }) => [
    String(tier),
    String(copies),
    showPoint(bits),
    tier === 0 ? "–" : showPoint(p),
    detectedShare === undefined ? "withheld" : shortPercent(detectedShare, 2),
    showPoint(extracted, "percent"),
  ]),
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function showDose({ dose, bound }: NonNullable<Assay["repetitions"]>["value"]): string {
  const size = dose >= 10 ? String(Math.round(dose)) : dose.toFixed(1).replace(/\.0$/, "");
  return bound === "exactly" ? size : `${bound} ${size}`;
}
