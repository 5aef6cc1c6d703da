import { undoEncodingDamage } from './encoding-damage';

const misread = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('undoEncodingDamage', () => {
  it.each(['Müller Maschinenbau', 'Société Générale', 'Ångström Łódź', 'Дом книги'])(
    'gives back %s',
    (name) => {
      expect(undoEncodingDamage(misread(name))).toBe(name);
      expect(undoEncodingDamage(misread(misread(name)))).toBe(name);
    },
  );

  it('knows the letters that Windows has and Latin-1 has not', () => {
    expect(undoEncodingDamage('Werke â€“ Köln')).toBe('Werke â€“ Köln');
    expect(undoEncodingDamage('Werke â€“ KÃ¶ln')).toBe('Werke – Köln');
  });

  it.each(['plain', 'São Paulo', 'Ã la carte', '€uro', 'Ål', '日本'])('leaves %s as it is', (name) => {
    expect(undoEncodingDamage(name)).toBe(name);
  });
});
