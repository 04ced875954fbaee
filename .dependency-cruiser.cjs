// Who may import whom (CONTRIBUTING.md, "Layers"). Dynamic imports and imports of types count.
const program = "^(src|prepare|trainer|monitor|cli)/";

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

/** A folder that must not import from others. */
const layer = (name, folder, outside, comment) => ({
  name: `${name}-imports-no-${outside.join("-no-")}`,
  comment,
  severity: "error",
  from: { path: `^${folder}/` },
  to: { path: `^(${outside.join("|")})/` },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycle",
      comment: "modules do not import each other in a circle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    layer(
      "core",
      "src",
      ["prepare", "trainer", "monitor", "cli"],
      "the core is shared and imports nothing of the rest",
    ),
    layer(
      "prepare",
      "prepare",
      ["trainer", "monitor", "cli"],
      "prepare runs before either process and hands on files",
    ),
    layer(
      "trainer",
      "trainer",
      ["prepare", "monitor", "cli"],
      "the two processes share the run directory and nothing else",
    ),
    layer(
      "monitor",
      "monitor",
      ["prepare", "trainer", "cli"],
      "the two processes share the run directory and nothing else",
    ),
    {
      name: "program-knows-no-test",
      comment: "what is shipped does not need what is not",
      severity: "error",
      from: { path: program },
      to: { path: "^(test|bench|validation|scripts)/" },
    },
    {
      name: "resolvable",
      comment: "every import leads somewhere",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    door("tensorflow", "@tensorflow/[^/]+", "src/engine/tensorflow.ts"),
    ...["chokidar", "influx", "ws", "uplot", "yargs"].map(oneDependent),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.test.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
