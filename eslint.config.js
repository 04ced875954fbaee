// Style is prettier's, the layers and import cycles are .dependency-cruiser.cjs's; here is what the types can
// tell about mistakes.
import { existsSync } from "node:fs";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const projects = ["tsconfig.test.json", "monitor/web/tsconfig.json"].filter((file) =>
  existsSync(new URL(file, import.meta.url)),
);

/** What is shipped. */
const program = ["src", "prepare", "trainer", "monitor", "cli"].map((folder) => `${folder}/**`);

export default defineConfig(
  { ignores: ["dist/", "runs/", "coverage/", "data/", "test/fixtures/", "**/*.cjs"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: projects, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true },
      ],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "separate-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      // Numbers read well in messages; objects do not.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // An interface's asynchronous method may have an implementation that awaits nothing.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A loop that ends by return or break, the flat loop of a process.
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
      // Spreading a text gives its code points, which is what readers of identifiers want.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      eqeqeq: "error",
      "no-console": "error",
      // What needs a wide line needs a name, and prettier decides everywhere.
      "max-len": ["error", { code: 110, tabWidth: 2 }],
      "no-warning-comments": ["error", { terms: ["prettier-ignore"], location: "anywhere" }],
    },
  },
  {
    // A cast in a JSDoc comment, which TypeScript checks, is not in the tree that these rules see.
    files: ["**/*.mjs"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
    },
  },
  { files: ["scripts/**", ".ci/**"], rules: { "no-console": "off" } },
  {
    files: [...program],
    // Past three parameters, one named object.
    rules: { "max-lines-per-function": ["error", { max: 120 }], "max-params": ["error", { max: 3 }] },
  },
  {
    // A name is imported from the file that defines it.
    files: [...program],
    ignores: ["src/metrics/public.ts", "src/phi/public.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...["ExportAllDeclaration", "ExportNamedDeclaration[source]"].map((selector) => ({
          selector,
          message: "no re-exports: import it from the file that defines it",
        })),
      ],
    },
  },
  {
    // Only the command line may end the process.
    files: ["src/**", "prepare/**", "trainer/**", "monitor/**"],
    ignores: ["monitor/web/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "exit", message: "throw; only cli may end the process" },
      ],
    },
  },
);
