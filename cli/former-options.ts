import { MnemoscopeError } from "../src/errors.js";

/** An option's old name: still taken, not shown by `--help`, and answered with a warning. */
interface FormerOption<Now> {
  /** The option that has taken its place. */
  readonly now: Now;
  /** What to give that one for the old one's value; the same where absent. */
  readonly as?: (value: string) => string;
}

/** Old names of a command's options, each with what has taken its place. */
export type FormerOptions<Now extends string = string> = Readonly<Record<string, FormerOption<Now>>>;

/**
 * The values of a command line with those of old options under their new names; several of which one option
 * has taken the place are joined with commas.
 * @param options.warn told what to write instead.
 * @throws USAGE where an old and the new option are given.
 */
export function renameFormer(
  values: Readonly<Record<string, unknown>>,
  options: { readonly former: FormerOptions; readonly warn: (message: string) => void },
): Record<string, unknown> {
  const renamed = { ...values };
  const given = Object.entries(options.former).flatMap(([name, { now, as }]) => {
    const value = values[name];
    return typeof value === "string" ? [{ name, now, value: as?.(value) ?? value }] : [];
  });
  for (const now of new Set(given.map((option) => option.now))) {
    const own = given.filter((option) => option.now === now);
    const value = own.map((option) => option.value).join(",");
    const names = own.map(({ name }) => `--${name}`).join(", ");
    if (values[now] !== undefined)
      throw new MnemoscopeError("USAGE", `--${now} is given, and by its old name ${names} too`, {
        remedy: `give --${now} alone`,
      });
    options.warn(
      `${names} ${own.length === 1 ? "is an old name" : "are old names"}: write --${now} ${value}`,
    );
    renamed[now] = value;
  }
  return renamed;
}
