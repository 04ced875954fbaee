import { expect, test } from "vitest";

import { renameFormer, type FormerOptions } from "../../cli/former-options.js";

const former: FormerOptions = {
  control: { now: "controls" },
  text: { now: "fields", as: (field) => `text=${field}` },
  patient: { now: "fields", as: (field) => `patient=${field}` },
};

function renamed(values: Readonly<Record<string, unknown>>) {
  const warnings: string[] = [];
  return { values: renameFormer(values, { former, warn: (line) => warnings.push(line) }), warnings };
}

test("values of old names go to the new one, and a warning says what to write", () => {
  expect(renamed({ model: "m", control: "c.jsonl" })).toEqual({
    values: { model: "m", control: "c.jsonl", controls: "c.jsonl" },
    warnings: ["--control is an old name: write --controls c.jsonl"],
  });
  const { values, warnings } = renamed({ patient: "mrn", text: "note" });
  expect(values["fields"]).toBe("text=note,patient=mrn");
  expect(warnings).toEqual(["--text, --patient are old names: write --fields text=note,patient=mrn"]);
});

test("new names alone are left as they are, without a warning", () => {
  const values = { controls: "c.jsonl", fields: "text=note", json: true };
  expect(renamed(values)).toEqual({ values, warnings: [] });
});

test("an old and the new name for one thing are refused", () => {
  expect(() => renamed({ control: "a", controls: "b" })).toThrow(
    expect.objectContaining({
      code: "USAGE",
      message: "--controls is given, and by its old name --control too",
    }) as Error,
  );
  expect(() => renamed({ text: "note", fields: "patient=mrn" })).toThrow("--text");
  // Different things may be said each by its own name.
  expect(renamed({ text: "note", controls: "b" }).values).toMatchObject({
    fields: "text=note",
    controls: "b",
  });
});
