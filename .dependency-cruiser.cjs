// Who may import whom (CONTRIBUTING.md, "Layers"). Dynamic imports and imports of types count.
const program = "^(src|trainer|monitor)/";

/** An outside package that touches the machine enters through one file. */
const door = (name, packageName, file) => ({
  name: `one-door-${name}`,
  comment: `${packageName} is imported by ${file} alone`,
  severity: "error",
  from: { path: program, pathNot: `^${file.replaceAll(".", "\\.")}$` },
  to: { path: `(^|/)node_modules/${packageName}/` },
});

/** The same, where the file's name is free. */
const oneDependent = (name) => ({
  name: `one-door-${name}`,
  comment: `${name} is imported by one file alone`,
  severity: "error",
  from: { path: program },
  module: { path: `(^|/)node_modules/${name}/`, numberOfDependentsMoreThan: 1 },
});

module.exports = {
  forbidden: [
    { name: "no-cycle", comment: "modules do not import each other in a circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "core-knows-no-side",
      comment: "src is shared by trainer and monitor and imports neither; the command line is the exception",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "^(trainer|monitor|src/cli)/" },
    },
    {
      name: "trainer-knows-no-monitor",
      comment: "the two processes share the run directory and nothing else",
      severity: "error",
      from: { path: "^trainer/" },
      to: { path: "^(monitor|src/cli)/" },
    },
    {
      name: "monitor-knows-no-trainer",
      comment: "the two processes share the run directory and nothing else",
      severity: "error",
      from: { path: "^monitor/" },
      to: { path: "^(trainer|src/cli)/" },
    },
    {
      name: "program-knows-no-test",
      comment: "what is shipped does not need what is not",
      severity: "error",
      from: { path: program },
      to: { path: "^(test|bench|validation|scripts)/" },
    },
    { name: "resolvable", comment: "every import leads somewhere", severity: "error", from: {}, to: { couldNotResolve: true } },
    door("tensorflow", "@tensorflow/[^/]+", "src/engine/tensorflow.ts"),
    ...["chokidar", "influx", "ws", "uplot", "yargs"].map(oneDependent),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.test.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
