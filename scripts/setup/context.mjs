/**
 * What every step is given.
 * @typedef {object} SetupContext
 * @property {import("./paths.mjs").CheckoutPaths} paths
 * @property {string} cache folder shared by all checkouts of this user
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} rebuild compile even when the sources did not change
 * @property {import("./progress.mjs").Progress} progress
 */

/**
 * A step looks at the disk and returns the work that is needed, or `undefined`.
 * @typedef {(context: SetupContext) => Promise<(() => Promise<void>) | undefined>} Plan
 */

export {};
