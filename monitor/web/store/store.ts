import { batch, computed, type ReadonlySignal } from "@preact/signals";

import { pageState, type PageState } from "./page-state.js";
import { createReceived, type Received } from "./received.js";
import { createView, type View } from "./view.js";

/** All that the page shows: what came from the server, and what the reader wants to see of it. */
export interface Store extends Received, Omit<View, "leaveRun"> {
  readonly state: ReadonlySignal<PageState>;
}

export function createStore(): Store {
  const received = createReceived();
  const { leaveRun, ...view } = createView(received);
  const { run, connection, server } = received;
  return {
    ...received,
    ...view,
    state: computed(() => pageState(connection.value, server.value)),
    receive: (message) =>
      batch(() => {
        if (message.type === "run" && run.value !== undefined && run.value.name !== message.name) leaveRun();
        received.receive(message);
      }),
  };
}
