import { decodeCursor, encodeCursor } from './cursor';
import { Refusal } from './refusal';

const ID = '01890000-0000-7000-8000-000000000000';

describe('decodeCursor', () => {
  it('gives back what was encoded', () => {
    expect(decodeCursor(encodeCursor([-7, ID]), ['int', 'uuid'])).toEqual([-7, ID]);
    expect(decodeCursor(encodeCursor(['Ærø \u4e16', ID]), ['text', 'uuid'])).toEqual(['Ærø \u4e16', ID]);
  });

  it.each<[Parameters<typeof decodeCursor>[1], unknown]>([
    [['uuid'], ['x']],
    [['uuid'], [1]],
    [['uuid'], [null]],
    [['uuid'], [`${ID}\n`]],
    [['uuid'], [ID, ID]],
    [['uuid'], []],
    [['uuid'], { 0: ID, length: 1 }],
    [
      ['int', 'uuid'],
      [1.5, ID],
    ],
    [
      ['int', 'uuid'],
      [1e300, ID],
    ],
    [
      ['int', 'uuid'],
      [2 ** 31, ID],
    ],
    [
      ['int', 'uuid'],
      ['1', ID],
    ],
    [
      ['text', 'uuid'],
      ['a\0', ID],
    ],
    [
      ['text', 'uuid'],
      [7, ID],
    ],
  ])('refuses for %j the position %j', (shape, position) => {
    const cursor = Buffer.from(JSON.stringify(position)).toString('base64url');
    expect(() => decodeCursor(cursor, shape)).toThrow(Refusal);
  });

  it.each(['', 'AAAA', '!', Buffer.from('[').toString('base64url')])('refuses %j', (cursor) => {
    expect(() => decodeCursor(cursor, ['uuid'])).toThrow(Refusal);
  });
});
