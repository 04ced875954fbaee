import { expect, test } from "vitest";

import { createDivergenceWatch } from "../../trainer/divergence.js";

const at = (step: number, lossNats: number) => ({ lossNats, gradientNorm: 1, step, lastGood: "cpt-e2" });

/** A watch whose answer is thrown, as training throws it. */
const throwingWatch = () => {
  const watch = createDivergenceWatch();
  return {
    check: (update: Parameters<typeof watch.check>[0]): void => {
      const diverged = watch.check(update);
      if (diverged !== undefined) throw diverged;
    },
  };
};

test("a loss or gradient that is not finite ends training and names the last good checkpoint", () => {
  const watch = throwingWatch();
  expect(() => watch.check(at(3, Number.NaN))).toThrow(/loss NaN.*step 3/);
  expect(() => watch.check({ ...at(3, 1), gradientNorm: Number.POSITIVE_INFINITY })).toThrow(
    /gradient norm Infinity/,
  );
  try {
    watch.check(at(3, Number.NaN));
  } catch (error) {
    expect(error).toMatchObject({
      code: "TRAINING_DIVERGED",
      remedy: expect.stringContaining("cpt-e2") as string,
    });
  }
});

test("a lasting rise ends training; one bad update, or a hard start, does not", () => {
  const watch = throwingWatch();
  for (let step = 0; step < 30; step++) watch.check(at(step, step < 5 ? 9 : 2));
  watch.check(at(30, 40)); // the mean of 20 rises by 1.9 nats: noise
  for (let step = 31; step < 60; step++) watch.check(at(step, 2));
  expect(() => {
    for (let step = 60; step < 90; step++) watch.check(at(step, 6));
  }).toThrow(/rose from 2\.00/);
});
