import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";

import type { Connection } from "../store/connection.js";

/** Asks before it asks the trainer. */
export function StopButton({ connection }: { readonly connection: Connection }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button type="button" class="stop" disabled={isAsked} onClick={() => dialog.current?.showModal()}>
        <span aria-hidden="true">■</span> {isAsked ? "stopping…" : "stop"}
      </button>
      <dialog ref={dialog} aria-labelledby="stop-title">
        <h2 id="stop-title">Stop training?</h2>
        <p>
          The trainer finishes the update that it is at, writes a checkpoint and ends. The run can be resumed.
        </p>
        <p class="dialog-actions">
          <button type="button" onClick={close}>
            go on training
          </button>
          <button
            type="button"
            class="stop"
            onClick={() => {
              setIsAsked(connection.send({ type: "request", request: "stop" }));
              close();
            }}
          >
            stop training
          </button>
        </p>
      </dialog>
    </>
  );
}
