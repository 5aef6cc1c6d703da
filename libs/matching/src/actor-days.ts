import { foldedWords } from '#organisations';

import { daysOf, type DayRange } from './day-range';

/**
 * When groups posted victims, by month: an undated listing by a group that was gone by 2022 is of no incident in 2024.
 * Clop posts by campaign (Accellion, MOVEit, Cleo, E-Business Suite) and is silent between. From public trackers and law enforcement releases; an end is the month of the last new victim, none for those that
 * were posting when this was written. Names of one group share a line. A question mark stands after names that are
 * also ordinary words, and count in a text only beside "ransomware", "gang" and the like.
 */
const ACTIVITY = `
maze? 2019-11 2020-11
revil sodinokibi 2019-04 2022-06
conti? 2020-05 2022-05
ryuk 2018-08 2021-06
doppelpaymer 2019-07 2021-06
grief? 2021-05 2022-01
netwalker 2019-09 2021-01
nefilim 2020-03 2021-09
egregor 2020-09 2021-02
darkside 2020-08 2021-05
blackmatter 2021-07 2021-11
alphv blackcat alphvm 2021-11 2024-03
babuk babuklocker 2021-01 2021-11
babuk2 babukbjorka 2025-01 2025-05
avaddon 2020-06 2021-06
ragnarlocker 2019-12 2023-10
ragnarok? 2020-01 2021-08
pysa mespinoza 2019-10 2022-01
suncrypt 2019-10 2022-09
mountlocker astroteam 2020-07 2021-11
lockbit 2019-09 -
lockbit2 lockbit20 2021-06 2022-07
lockbit3 lockbit30 2022-06 2025-08
lockbit5 lockbit50 2025-09 -
clop cl0p 2020-03 2022-04 2022-12 2023-08 2024-11 2025-04 2025-09 -
hive? hiveleak 2021-06 2023-01
vicesociety 2021-05 2023-07
blackbasta 2022-04 2025-01
royal? royalransomware 2022-01 2023-07
blacksuit 2023-05 2025-07
quantum? quantumlocker 2021-07 2022-11
karakurt 2021-06 2024-09
marketo? 2021-04 2021-12
everest? 2020-07 -
ransomhouse 2021-12 -
avoslocker avos 2021-07 2023-07
lorenz? 2021-02 2024-03
snatch? snatchteam 2019-12 2024-09
ransomexx 2020-06 2025-06
cuba? cubaransomware 2019-12 2024-02
blackbyte 2021-07 2024-11
bianlian 2022-06 2025-04
play? playcrypt 2022-06 -
medusa? medusablog 2022-12 -
akira? 2023-03 -
8base 2022-03 2025-02
rhysida 2023-05 -
noescape 2023-05 2023-12
nokoyawa 2022-02 2023-10
cactus? 2023-03 2025-03
moneymessage 2023-03 -
ransomedvc ransomed 2023-08 2023-11
hunters? huntersinternational 2023-10 2025-07
worldleaks 2025-01 -
losttrust 2023-09 2023-12
metaencryptor 2023-08 2024-08
inc? incransom 2023-07 -
lynx? lynxblog 2024-07 -
ransomhub 2024-02 2025-04
qilin agenda? 2022-07 -
dragonforce 2023-08 -
dunghill dunghillleak darkangels 2022-05 2024-12
trigona 2022-10 2024-02
monti? 2022-06 2025-03
mallox targetcompany 2021-06 2024-10
stormous 2021-12 -
daixin daixinteam 2022-06 -
donut? donutleaks 2022-08 2024-06
abyss? abyssdata 2022-12 -
darkrace donex 2023-05 2024-05
knight? cyclops? 2023-05 2024-02
threeam 3am? 2023-08 -
meow? meowleaks 2022-08 2024-12
malas? 2023-04 2023-07
spacebears 2024-04 -
embargo? 2024-04 -
apt73 bashe? 2024-04 -
braincipher 2024-06 -
eldorado? blacklock? 2024-03 2025-05
fog? fogransomware 2024-05 2025-05
safepay 2024-09 -
killsec killsec3 2023-10 -
funksec 2024-11 2025-04
sarcoma? 2024-10 -
interlock? 2024-09 -
kairos? 2024-11 -
termite? 2024-10 2025-03
nitrogen? 2024-07 -
helldown 2024-08 2024-12
cicada3301 2024-06 2025-03
arcusmedia 2024-05 -
morpheus? hellcat 2024-10 2025-06
underground? undergroundteam 2022-07 -
siegedsec 2022-04 2024-07
yanluowang 2021-10 2022-11
industrialspy 2022-04 2022-12
prometheus? 2021-02 2021-09
xingteam 2021-05 2021-10
haron? midas? 2021-07 2022-05
bl00dy 2022-05 2024-01
ragroup raworld 2023-04 2025-01
crosslock 2023-03 2023-07
darkpower 2023-02 2023-05
cloak? 2022-12 -
ciphbit 2023-04 -
malek? malekteam 2023-12 2024-08
werewolves? 2023-05 2024-08
redransomware 2024-03 2024-12
mogilevich 2024-02 2024-03
handala 2023-12 -
lapsus lapsusgroup 2021-12 2022-09
shinyhunters 2020-04 -
scatteredlapsushunters 2025-08 -
scatteredspider unc3944 2022-05 -
intelbroker 2022-10 2025-03
usdod 2022-12 2024-10
888? 2023-01 -
anonymoussudan 2023-01 2024-04
killnet 2022-01 2024-06
gunra 2025-04 -
devman 2025-04 -
warlock? 2025-06 -
sinobi 2025-06 -
direwolf 2025-05 -
crypto24 2024-09 -
chaos? 2025-02 -
thegentlemen 2025-08 -
crimsoncollective 2025-09 -
nova? 2024-05 -
hellokitty fivehands 2020-11 2024-05
ransomcartel 2021-12 2022-12
blackshadow 2020-12 2022-12
mosesstaff 2021-09 2022-12
`;

interface ActorEntry {
  /** One word for all names of the group. */
  actor: string;
  spells: readonly DayRange[];
  /** Also an ordinary word. */
  ambiguous: boolean;
}

const MONTH = /^\d{4}-\d{2}$|^-$/;

const ENTRIES: ReadonlyMap<string, ActorEntry> = new Map(
  ACTIVITY.trim()
    .split('\n')
    .flatMap((line): [string, ActorEntry][] => {
      const parts = line.split(' ');
      const names = parts.filter((part) => !MONTH.test(part));
      const months = parts.filter((part) => MONTH.test(part));
      const actor = names[0]?.replace('?', '') ?? '';
      const spells = months.flatMap((month, index) => {
        const from = index % 2 === 0 ? daysOf(month) : null;
        return from ? [{ from: from.from, to: daysOf(months[index + 1])?.to ?? Infinity }] : [];
      });
      return names.map((name) => [name.replace('?', ''), { actor, spells, ambiguous: name.endsWith('?') }]);
    }),
);

const gluedActor = (actor: string): string => foldedWords(actor).join('');

/** When an actor posted victims, spell by spell; empty for one that is not known. */
export const spellsOf = (actor: string | null): readonly DayRange[] =>
  (actor && ENTRIES.get(gluedActor(actor))?.spells) || [];

/** One word for all names of an actor. Versions of LockBit are one group. */
export function familyOf(actor: string): string {
  const glued = gluedActor(actor);
  const family = ENTRIES.get(glued)?.actor ?? glued;
  return family.startsWith('lockbit') ? 'lockbit' : family;
}

const GANG_WORDS = new Set(
  'ransomware ransom gang gangs group groupe gruppe gruppo grupo groep gruppirovka hackers hacker rancongiciel collective extortion cartel'.split(
    ' ',
  ),
);
/** Names of actors have at most this many words. */
const LONGEST = 3;

/** The known actors that a text names, one word each, of its folded words. */
export function actorsIn(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  words.forEach((_, index) => {
    for (let length = 1; length <= LONGEST; length++) {
      const name = words.slice(index, index + length).join('');
      const entry = ENTRIES.get(name);
      if (!entry) continue;
      const around = [
        ...words.slice(Math.max(0, index - 3), index),
        ...words.slice(index + length, index + length + 4),
      ];
      if (!entry.ambiguous || around.some((word) => GANG_WORDS.has(word))) found.add(familyOf(name));
    }
  });
  return found;
}
