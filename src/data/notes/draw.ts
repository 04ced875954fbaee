import { base, en, Faker } from "@faker-js/faker";

/**
 * Seeded random draws for the note generator, and the only importer of faker. One `Draw` is one stream: its
 * sequence depends on the numbers it was made from and on nothing else (no clock, no shared state).
 */
export class Draw {
  private readonly faker: Faker;

  constructor(...seed: readonly number[]) {
    this.faker = new Faker({ locale: [en, base] });
    this.faker.seed([...seed]);
  }

  /** Whole number, both ends included. */
  int(min: number, max: number): number {
    return this.faker.number.int({ min, max });
  }

  chance(probability: number): boolean {
    return this.faker.number.float() < probability;
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError("pick from an empty list");
    return items[this.int(0, items.length - 1)] as T;
  }

  /** `count` different items (all where there are fewer), in random order. */
  some<T>(items: readonly T[], count: number): T[] {
    const rest = [...items];
    const chosen: T[] = [];
    while (chosen.length < count && rest.length > 0)
      chosen.push(...rest.splice(this.int(0, rest.length - 1), 1));
    return chosen;
  }

  /**
   * `#` becomes a digit, `@` a capital letter (without I, O, Q, which clerks avoid); each drawn uniformly.
   */
  pattern(pattern: string): string {
    const letters = "ABCDEFGHJKLMNPRSTUVWXYZ";
    return pattern.replace(/[#@]/g, (symbol) =>
      symbol === "#" ? String(this.int(0, 9)) : letters.charAt(this.int(0, letters.length - 1)),
    );
  }

  /**
   * Fills a sentence: `{11.2-19.8}` becomes a number of that range with as many decimals, `{a|b|c}` one of
   * the choices. Other braces are left alone.
   */
  fill(sentence: string): string {
    return sentence.replace(/\{([^{}]*)\}/g, (whole, body: string) => {
      const range = /^(\d+(?:\.(\d+))?)-(\d+(?:\.\d+)?)$/.exec(body);
      if (range !== null) {
        const decimals = range[2]?.length ?? 0;
        const scale = 10 ** decimals;
        return (
          this.int(Math.round(Number(range[1]) * scale), Math.round(Number(range[3]) * scale)) / scale
        ).toFixed(decimals);
      }
      return body.includes("|") ? this.pick(body.split("|")) : whole;
    });
  }

  firstName(sex: "female" | "male"): string {
    return this.faker.person.firstName(sex);
  }

  lastName(): string {
    return this.faker.person.lastName();
  }

  streetAddress(): string {
    return this.faker.location.streetAddress();
  }

  city(): string {
    return this.faker.location.city();
  }

  state(): string {
    return this.faker.location.state({ abbreviated: true });
  }
}
