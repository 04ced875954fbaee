import type { JSX } from "preact";

import { ChartView } from "../chart/chart-view.js";
import { telemetrySpecs } from "../figures/telemetry.js";
import type { PanelProps } from "./panel.js";

const noTraining = "Training has not begun yet.";

/** Loss, learning rate and speed, whether training itself is well; and what measuring takes. */
export function Telemetry({ store, theme, sources }: PanelProps): JSX.Element {
  const { loss, learningRate, speed, probing } = telemetrySpecs(sources);
  const common = { store, theme, heightPx: 200 };
  return (
    <>
      <ChartView
        {...common}
        spec={loss}
        help={
          "Mean loss of the tokens that carry loss, in nats a token: each weight update, and validation " +
          "records at the ends of epochs."
        }
        emptyText={noTraining}
      />
      <ChartView
        {...common}
        spec={learningRate}
        help="The learning rate of each weight update."
        emptyText={noTraining}
      />
      <ChartView
        {...common}
        spec={speed}
        help="Tokens that carry loss, by the time that each weight update took."
        emptyText={noTraining}
      />
      <ChartView
        {...common}
        spec={probing}
        help="Time that the probes took at each look. Training waits for it where a gate asks for a verdict."
        emptyText="Nothing was probed yet."
      />
    </>
  );
}
