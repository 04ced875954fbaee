/** False detections of structure that one written form may cost a guesser. */
export const structureAlpha = 0.01;
