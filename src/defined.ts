/** `T` with its members that may be undefined made optional, and never undefined. */
export type Defined<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/**
 * The members that are not undefined, for what is either there or absent altogether (optional members, JSON
 * that is compared): `{ kind, ...defined({ value, low }) }`.
 */
export const defined = <const T extends object>(members: T): Defined<T> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Defined<T>;
