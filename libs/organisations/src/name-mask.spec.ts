import { parseName } from './name';
import { fitsMask, maskedNameIn, shapeOf } from './name-mask';

const fits = (masked: string, name: string): boolean => {
  const mask = maskedNameIn(masked);
  const parsed = parseName(name);
  return mask !== null && parsed !== null && fitsMask(mask, parsed);
};

describe('masked names', () => {
  it('fit the names that have their letters and lengths', () => {
    expect(fits('Q*********** L********', 'Quillfeather Logistics')).toBe(true);
    expect(fits('Qu██████████ Logi█████', 'Quillfeather Logistics')).toBe(true);
    expect(fits('Q*********** L********', 'Quillfeather Logistic')).toBe(false);
    expect(fits('Q*********** M********', 'Quillfeather Logistics')).toBe(false);
    expect(fits('Q***********', 'Quillfeather Logistics')).toBe(false);
  });

  it('are none where nothing or everything is hidden', () => {
    expect(maskedNameIn('Quillfeather Logistics')).toBeNull();
    expect(maskedNameIn('**** ******')).toBeNull();
  });

  it('are looked up by first letters and lengths', () => {
    expect(shapeOf(maskedNameIn('A**** C***')?.words ?? [])).toBe('a5c4');
  });

  it('are read in linear time', () => {
    expect(maskedNameIn('a*'.repeat(100_000))).not.toBeUndefined();
  });
});
