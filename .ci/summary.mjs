// Prints "N passed, N failed" for a report of vitest and the exit code of the test command. A skipped test
// counts as failed: here every tool is installed, so nothing has a reason to be skipped. So does a file that
// could not be loaded, or an error outside of any test.
import { readFileSync } from "node:fs";

const [path = "", status = "1"] = process.argv.slice(2);
/** @typedef {{ status: string, fullName: string }} Test */
/** @type {{ testResults: { name: string, status: string, assertionResults: Test[] }[] }} */
const report = JSON.parse(readFileSync(path, "utf8"));

const tests = report.testResults.flatMap((file) => file.assertionResults);
const passed = tests.filter((test) => test.status === "passed").length;
const notPassed = tests.filter((test) => test.status !== "passed");
const brokenFiles = report.testResults.filter(
  (file) => file.status !== "passed" && file.assertionResults.every((test) => test.status === "passed"),
);
for (const test of notPassed) console.log(`not passed (${test.status}): ${test.fullName}`);
for (const file of brokenFiles) console.log(`file failed: ${file.name}`);

let failed = notPassed.length + brokenFiles.length;
if (failed === 0 && status !== "0") failed = 1;
if (passed + failed === 0) failed = 1;
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
