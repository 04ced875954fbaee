/**
 * Label of a position that carries no loss: padding, or the prompt of an instruction. What prepare writes,
 * and the trainer's loss leaves out; the same number as in PyTorch.
 */
export const noLabel = -100;
