import { join } from "node:path";

import { assayOf } from "../monitor/report/assay.js";
import { readRunRecords } from "../monitor/report/figures.js";
import { toHtml, toMarkdown, toText } from "../monitor/report/print.js";
import { closing } from "../monitor/report/closing.js";
import { summarise } from "../monitor/report/summary.js";
import { exitCodes } from "../src/errors.js";
import { replaceFile } from "../src/run/files.js";
import { RunDirectory } from "../src/run/run-directory.js";

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
export async function printSummary(run: RunDirectory, options: { readonly json: boolean }): Promise<void> {
  const { records, path } = writeReport(run);
  const lines = closing(records);
  if (options.json)
    process.stdout.write(`${JSON.stringify({ log: "summary", lines, report: path, directory: run.path })}\n`);
  else
    process.stdout.write(
      `\n${lines.join("\n")}\n\nreport: ${path}\npage:   npx mnemoscope watch ${run.path}\n`,
    );
  return Promise.resolve();
}

/** `mnemoscope report`. */
export async function report(options: {
  readonly directory: string;
  readonly json: boolean;
}): Promise<number> {
  const { records, sections, title, path } = writeReport(RunDirectory.open(options.directory));
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ title, sections, assay: assayOf(records), path })}\n`
      : `${toText(title, sections)}\n${path}\n`,
  );
  return Promise.resolve(exitCodes.done);
}
