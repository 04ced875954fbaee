/**
 * Share of alpha that is kept for evaluations past the planned ones: a run that was resumed or went on may
 * have more.
 */
const reserveShare = 0.05;

/**
 * Level of a test at evaluation t = 1, 2, …: even over the K planned ones, falling past them; over any number
 * of evaluations the sum is at most alpha (docs/method.md, "False-stop budget").
 */
export function levelAt(
  evaluation: number,
  options: { readonly alpha: number; readonly plannedLooks: number },
): number {
  const { alpha, plannedLooks } = options;
  const past = evaluation - plannedLooks;
  return past <= 0
    ? (alpha * (1 - reserveShare)) / plannedLooks
    : (alpha * reserveShare) / (past * (past + 1));
}
