import { join } from "node:path";

import { z } from "zod";

import { assayOf } from "../monitor/report/assay.js";
import { readRunRecords } from "../monitor/report/run-records.js";
import { toHtml, toMarkdown, toText } from "../monitor/report/print.js";
import { closing } from "../monitor/report/closing.js";
import { summarise } from "../monitor/report/summary.js";
import { exitCodes } from "../src/errors.js";
import { replaceFile } from "../src/run/files.js";
import { RunDirectory } from "../src/run/run-directory.js";
import { defineCommand } from "./command.js";
import { jsonOption } from "./run-options.js";

/** Writes report/report.md and report/report.html and returns the sections and the path of the page. */
function writeReport(run: RunDirectory) {
  const records = readRunRecords(run);
  const sections = summarise(records);
  const title = `mnemoscope: ${records.run.name}`;
  replaceFile(join(run.reportPath, "report.md"), toMarkdown(title, sections));
  replaceFile(join(run.reportPath, "report.html"), toHtml(title, sections));
  return { records, sections, title, path: join(run.reportPath, "report.html") };
}

/** The screenful at the end of a run. */
export function printSummary(run: RunDirectory, options: { readonly json: boolean }): void {
  const { records, path } = writeReport(run);
  const lines = closing(records);
  if (options.json)
    process.stdout.write(`${JSON.stringify({ log: "summary", lines, report: path, directory: run.path })}\n`);
  else
    process.stdout.write(
      `\n${lines.join("\n")}\n\nreport: ${path}\npage:   npx mnemoscope watch ${run.path}\n`,
    );
}

/** `mnemoscope report`. */
export const reportCommand = defineCommand({
  options: z.object({ directory: z.string().describe("folder of the run"), ...jsonOption }),
  run: ({ directory, json }) => {
    const { records, sections, title, path } = writeReport(RunDirectory.open(directory));
    process.stdout.write(
      json
        ? `${JSON.stringify({ title, sections, assay: assayOf(records), path })}\n`
        : `${toText(title, sections)}\n${path}\n`,
    );
    return exitCodes.done;
  },
});
