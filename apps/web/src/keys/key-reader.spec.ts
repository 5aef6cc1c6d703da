import { type Command } from './commands';
import { isSingleKey, KeyReader, type Stroke, strokeName } from './key-reader';

const press = (key: string, held: Partial<Stroke> = {}): Stroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  timeStamp: 0,
  ...held,
});
const command = (id: string, keys: string): Command => ({
  id,
  label: id,
  group: 'test',
  keys,
  run: () => undefined,
});

describe('keys', () => {
  it('are named as commands write them', () => {
    expect(strokeName(press('j'))).toBe('j');
    expect(strokeName(press('J', { shiftKey: true }))).toBe('shift+j');
    expect(strokeName(press('?', { shiftKey: true }))).toBe('?');
    expect(strokeName(press('k', { metaKey: true }))).toBe('mod+k');
    expect(strokeName(press('Enter', { ctrlKey: true }))).toBe('mod+Enter');
  });

  it('are followed over two strokes, and forgotten after a while', () => {
    const reader = new KeyReader();
    const commands = [command('queue', 'g q'), command('quote', 'q')];
    expect(reader.read(press('g'), commands)).toBeNull();
    expect(reader.read(press('q'), commands)?.id).toBe('queue');
    expect(reader.read(press('g'), commands)).toBeNull();
    expect(reader.read(press('q', { timeStamp: 5_000 }), commands)?.id).toBe('quote');
  });

  it('go to the command that was registered last', () => {
    const reader = new KeyReader();
    expect(reader.read(press('Enter'), [command('dialog', 'Enter'), command('page', 'Enter')])?.id).toBe(
      'dialog',
    );
  });

  it('tell apart those that a spoken word may press', () => {
    expect(isSingleKey('j')).toBe(true);
    expect(isSingleKey('g q')).toBe(true);
    expect(isSingleKey('mod+k')).toBe(false);
  });
});
