import { approximateProbe } from "./approximate.js";
import { auditProbe } from "./audit.js";
import { benchmarkProbe } from "./benchmark.js";
import { canaryProbe } from "./canary.js";
import { characteristicsProbe } from "./characteristics.js";
import type { Probe } from "./probe.js";
import { detectedProbe } from "./detected.js";
import { discoverableProbe } from "./discoverable.js";
import { exposureProbe } from "./exposure.js";
import { givenProbe } from "./given.js";
import { extractionProbe } from "./extraction.js";
import { linkageProbe } from "./linkage.js";
import { lossProbe } from "./loss.js";
import { membershipProbe } from "./membership.js";
import { persistenceProbe } from "./persistence.js";
import { phiProbe } from "./phi.js";
import { strongRecordProbe } from "./strong-record.js";
import { volumeProbe } from "./volume.js";
import { rankProbe } from "./rank.js";
import { unconditionalProbe } from "./unconditional.js";
import { spontaneousProbe } from "./spontaneous.js";

/** All probes in the order they are measured: the fast first, what stops a run next, what costs most last. */
export const probes: readonly Probe[] = [
  canaryProbe,
  phiProbe,
  givenProbe,
  detectedProbe,
  extractionProbe,
  strongRecordProbe,
  discoverableProbe,
  lossProbe,
  membershipProbe,
  persistenceProbe,
  volumeProbe,
  characteristicsProbe,
  rankProbe,
  linkageProbe,
  exposureProbe,
  auditProbe,
  benchmarkProbe,
  // Those that generate come last: a token costs them most.
  approximateProbe,
  spontaneousProbe,
  unconditionalProbe,
];
