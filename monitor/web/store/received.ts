import { batch, signal, type ReadonlySignal, type Signal } from "@preact/signals";

import type { HitsMessage, ServerMessage, StateMessage } from "../../page/protocol.js";
import type { Hits } from "../figures/heat-map.js";
import { Ledger, noRecords, type Records } from "./ledger.js";
import type { ConnectionState } from "./page-state.js";

export type RunMessage = Extract<ServerMessage, { type: "run" }>;

/** What the server has told so far. */
export interface Received {
  readonly connection: Signal<ConnectionState>;
  readonly run: ReadonlySignal<RunMessage | undefined>;
  readonly server: ReadonlySignal<StateMessage | undefined>;
  readonly records: ReadonlySignal<Records>;
  readonly lastRecordMs: ReadonlySignal<number | undefined>;
  /** Records received since the connection was made, for the eyes of those who wait. */
  readonly numReceived: ReadonlySignal<number>;
  /** Whether the run was told completely once: from then on, what is not shown does not exist. */
  readonly isComplete: ReadonlySignal<boolean>;
  /** Records that came, by checkpoint. */
  readonly hits: ReadonlySignal<Hits>;
  /** Takes a message of the server in. */
  receive(message: ServerMessage): void;
}

/**
 * Messages that come in quick succession are shown together, the longer the more there is to draw: 40 ms, or
 * 1 s at 100,000 records.
 */
const publishAfterMs = (numRecords: number): number => 40 + numRecords / 100;

export function createReceived(): Received {
  const connection = signal<ConnectionState>({ kind: "connecting" });
  const run = signal<RunMessage | undefined>(undefined);
  const server = signal<StateMessage | undefined>(undefined);
  const records = signal<Records>(noRecords);
  const hits = signal<Hits>(new Map());
  const lastRecordMs = signal<number | undefined>(undefined);
  const numReceived = signal(0);
  const isComplete = signal(false);

  // What came and is not shown yet.
  let ledger = new Ledger();
  let newHits = new Map<string, HitsMessage["arms"]>();
  let isCatchingUp = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const publish = (): void => {
    clearTimeout(timer);
    timer = undefined;
    batch(() => {
      records.value = ledger.current();
      hits.value = new Map(newHits);
      lastRecordMs.value = ledger.lastRecordMs;
    });
  };
  const publishSoon = (): void => {
    if (!isCatchingUp) timer ??= setTimeout(publish, publishAfterMs(numReceived.value));
  };
  // After a lost connection the server tells everything again. What was shown stays until that is complete.
  const begin = (message: RunMessage): void => {
    batch(() => {
      if (run.value !== undefined && run.value.name !== message.name) {
        records.value = noRecords;
        hits.value = new Map();
        isComplete.value = false;
      }
      run.value = message;
      numReceived.value = 0;
      connection.value = { kind: "catching-up" };
    });
    ledger = new Ledger();
    newHits = new Map();
    isCatchingUp = true;
  };
  const receive = (message: ServerMessage): void => {
    switch (message.type) {
      case "run":
        return begin(message);
      case "records":
        ledger.add(message);
        numReceived.value += message.records.length;
        return publishSoon();
      case "hits":
        newHits.set(message.checkpoint, message.arms);
        return publishSoon();
      case "caught-up":
        isCatchingUp = false;
        return batch(() => {
          publish();
          isComplete.value = true;
          connection.value = { kind: "open" };
        });
      case "state":
        server.value = message;
    }
  };
  return { connection, run, server, records, lastRecordMs, numReceived, isComplete, hits, receive };
}
