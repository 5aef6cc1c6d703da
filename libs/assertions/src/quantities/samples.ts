/** How much of the loot is shown as proof is evidence, and no count of the loot. */
export const SAMPLE_BEFORE =
  /(?:samples?|proofs?|preview|muestra|échantillon|пример)(?: of| is|:| =| -| \()? ?\(?$/u;
