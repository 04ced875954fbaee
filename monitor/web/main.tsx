import { render } from "preact";

import { readAddress } from "./store/address.js";
import { App } from "./app.js";
import { connect } from "./store/connection.js";
import { createStore } from "./store/store.js";
import { installTestHooks } from "./test-hooks.js";
import { createThemeSwitch } from "./theme.js";

/** The page's entry: the one web module that does something on import. */
const store = createStore();
const theme = createThemeSwitch();
const connection = connect(store, readAddress(window.location.hash));
installTestHooks(() => ({
  state: store.state.value,
  run: store.run.value?.name,
  trainer: store.records.value.trainer.length,
  points: store.records.value.points.length,
  verdicts: store.records.value.verdicts.length,
}));
render(
  <App store={store} theme={theme} connection={connection} />,
  document.getElementById("app") as HTMLElement,
);
