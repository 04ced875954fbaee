/** Chances, each in [0, 1), with which an entry is dropped in training. */
export interface DropoutRates {
  /** Of the embeddings, positions added. */
  readonly embedding: number;
  /** Of the attention probabilities. */
  readonly attention: number;
  /** Of what attention and feed-forward layer add to the residual stream. */
  readonly residual: number;
}

/** What the shape of every decoder has, whatever its family. */
export interface DecoderConfig {
  /** Name of the family that parsed it, and that knows the rest. */
  readonly family: string;
  readonly vocabSize: number;
  /** Longest sequence in tokens. */
  readonly numPositions: number;
  /** Width of the residual stream. */
  readonly width: number;
  /** Width of the feed-forward layer. */
  readonly innerWidth: number;
  readonly numLayers: number;
  readonly numHeads: number;
  /** Width of one attention head. */
  readonly headWidth: number;
  readonly normEpsilon: number;
  /** Whether the head that gives the logits is the token embedding. */
  readonly isHeadTied: boolean;
  /** Standard deviation of freshly drawn weights. */
  readonly initializerRange: number;
  /** What the file asks for in training, which nothing else reads. */
  readonly dropout: DropoutRates;
}
