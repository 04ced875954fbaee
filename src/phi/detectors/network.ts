import { before, spansOf, type Detector } from "./detector.js";

/** Addresses of networks: e-mail, links, Internet addresses. */

export const detectEmails: Detector = (text) =>
  spansOf(text, {
    type: "EMAIL",
    format: "email",
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+'-]{0,63}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}` +
        String.raw`(?![\p{L}\d])`,
      "gu",
    ),
  });

/** The sentence's own punctuation behind a link is no part of it. */
const withScheme = /(?<![\p{L}\d@])(?:(?:https?|ftp):\/\/|www\.(?=[^\s.]{1,63}\.))[^\s<>"'”|]{1,2000}/giu;
/** A host without a scheme; of two-letter endings those that are no word. */
const bareHost = new RegExp(
  String.raw`(?<![\p{L}\d@./-])(?:[a-z\d][a-z\d-]{0,62}\.){1,4}(?:com|org` +
    String.raw`|net|edu|gov|info|health|example|test|io|eu|uk|de|fr|nl|ie|us` +
    String.raw`|ca|pl|(?:es|it|at|ch|be|pt|se|dk)(?=\/))(?![\p{L}\d@-]|\.[\p{L}\d])` +
    String.raw`(?:\/[^\s<>"'”|]{0,2000})?`,
  "gu",
);

export const detectUrls: Detector = (text) =>
  [withScheme, bareHost]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: match }) => {
      const value = match.replace(/[.,;:!?)\]}]{1,8}$/, "");
      return { start: index, end: index + value.length, type: "URL", format: "url" };
    });

const isOctet = (part: string): boolean => Number(part) <= 255 && (part === "0" || !part.startsWith("0"));

export const detectInternetAddresses: Detector = (text) => [
  ...spansOf(text, {
    type: "IP",
    format: "v4",
    pattern: /(?<![\w.-])\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)/g,
    isValid: (value, start) =>
      value.split(".").every(isOctet) && !/\b(?:version|v|release|section)\.? *$/i.test(before(text, start)),
  }),
  ...spansOf(text, {
    type: "IP",
    format: "v6",
    pattern: /(?<![\w:.])[\da-f]{0,4}(?::{1,2}[\da-f]{1,4}){1,7}(?::{2})?(?![\w:])/gi,
    // Times of day have the same signs; an address has eight groups, or a double colon in place of some.
    isValid: (value) =>
      (value.match(/::/g)?.length ?? 0) === (value.split(":").length === 8 ? 0 : 1) &&
      /[\da-f]:/i.test(value),
  }),
];
