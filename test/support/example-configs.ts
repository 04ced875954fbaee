import { z } from "zod";

import { configSchema } from "../../src/run/config.js";

type Node = z.core.JSONSchema.BaseSchema;

/** Says what stands at a key of free text: `data.*.path`, `stages.lora.from`. */
type TextAt = (key: string) => string;

/**
 * Configs made from the schema itself, so that a new key is in them of its own: all keys are there, and every
 * alternative of a union is in one of them. Names that the schema makes slugs, and words of closed lists, are
 * harmless; `textAt` gives every other text.
 */
export function exampleConfigs(textAt: TextAt): unknown[] {
  return examplesOf(asNode(z.toJSONSchema(configSchema, { io: "input" })), "", textAt);
}

/** Keys of free text and of paths in these configs. */
export function freeTextKeys(): string[] {
  const keys = new Set<string>();
  exampleConfigs((key) => {
    keys.add(key);
    return "text";
  });
  return [...keys];
}

const slug = "some-name";

/**
 * A node that may be true, false or missing in JSON Schema; the config's schema has neither true nor false.
 */
const asNode = (node: unknown): Node => (typeof node === "object" && node !== null ? (node as Node) : {});

function examplesOf(node: Node, key: string, textAt: TextAt): unknown[] {
  if (node.const !== undefined) return [node.const];
  if (node.enum !== undefined) return [...node.enum];
  const alternatives = node.oneOf ?? node.anyOf;
  if (alternatives !== undefined) return alternatives.flatMap((one) => examplesOf(asNode(one), key, textAt));
  switch (node.type) {
    case "string":
      return [node.pattern !== undefined && new RegExp(node.pattern).test(slug) ? slug : textAt(key)];
    case "integer":
    case "number":
      return [numberOf(node)];
    case "boolean":
      return [true];
    case "array": {
      if (node.prefixItems !== undefined)
        return [node.prefixItems.map((item) => examplesOf(asNode(item), key, textAt)[0])];
      const items = examplesOf(asNode(node.items), key, textAt);
      return [
        Array.from({ length: Math.max(items.length, node.minItems ?? 0) }, (_, i) => items[i] ?? items[0]),
      ];
    }
    case "object":
      return objectsOf(node, key, textAt);
    default:
      throw new Error(`${key}: examples of ${JSON.stringify(node)} are not known here`);
  }
}

/** Objects of all their keys; of a record, one with an entry for each alternative of its values. */
function objectsOf(node: Node, key: string, textAt: TextAt): object[] {
  const { properties } = node;
  const valuesAt = (value: unknown, name: string) =>
    examplesOf(asNode(value), key === "" ? name : `${key}.${name}`, textAt);
  if (properties === undefined) {
    const values = valuesAt(node.additionalProperties, "*");
    return [Object.fromEntries(values.map((value, i) => [`${slug}-${i}`, value]))];
  }
  const entries = Object.entries(properties).map(([name, value]) => [name, valuesAt(value, name)] as const);
  const numExamples = Math.max(1, ...entries.map(([, values]) => values.length));
  return Array.from({ length: numExamples }, (_, i) =>
    Object.fromEntries(entries.map(([name, values]) => [name, values[Math.min(i, values.length - 1)]])),
  );
}

/** The default, or a number within the bounds. */
function numberOf(node: Node): number {
  if (typeof node.default === "number") return node.default;
  const { exclusiveMinimum: above, exclusiveMaximum, maximum } = node;
  if (typeof above !== "number") return Math.max(0, node.minimum ?? 0);
  const below = typeof exclusiveMaximum === "number" ? exclusiveMaximum : (maximum ?? above + 2);
  return node.type === "integer" ? above + 1 : (above + below) / 2;
}
