/** What followed a context: how often it was seen, how many different tokens followed, the share of one. */
export interface Followers {
  readonly count: number;
  readonly numKinds: number;
  readonly share: number;
}

export const noFollowers: Followers = { count: 0, numKinds: 0, share: 0 };
