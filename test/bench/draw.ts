/** A number from 0 to 1, the next of a seeded row. */
export type Random = () => number;

/** A rank below `length`, the first ones most often: log-uniform, which is Zipf's law with exponent 1. */
export const zipf = (length: number, random: Random): number =>
  Math.min(length - 1, Math.floor(Math.exp(random() * Math.log(length + 1))) - 1);

export const pick = <T>(list: readonly T[], random: Random): T => {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('There is nothing to pick from.');
  return chosen;
};
