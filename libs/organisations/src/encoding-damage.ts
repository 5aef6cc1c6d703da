/**
 * What Windows-1252 has where Latin-1 has control characters: the bytes 80 to 9F, in order. Five bytes stand for nothing.
 * Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF: ReadonlyMap<string, number> = new Map(
  [...WINDOWS_1252].map((letter, index) => [letter, 0x80 + index]),
);

const UTF8 = new TextDecoder('utf-8', { fatal: true });
/** The first byte of a UTF-8 sequence and one that follows it, both read as letters. */
const DAMAGE = new RegExp(
  `[\\u00c2-\\u00f4][\\u0080-\\u00bf${WINDOWS_1252.replace(/[\u0080-\u009f]/g, '')}]`,
);

/**
 * A name that was stored as UTF-8 and read as Latin-1 or Windows-1252, as it was before ("MÃ¼ller" → "Müller"); every
 * other text as it is. Twice damaged, twice undone.
 */
export function undoEncodingDamage(text: string): string {
  let undone = text;
  for (let round = 0; round < 2 && DAMAGE.test(undone); round++) {
    const bytes = bytesOf(undone);
    if (bytes === null) break;
    try {
      undone = UTF8.decode(bytes);
    } catch {
      break;
    }
  }
  return undone;
}

/** Null where a letter is no byte: then nobody misread this text. */
function bytesOf(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const byte = unit < 0x100 ? unit : BYTE_OF.get(text.charAt(index));
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  return bytes;
}
