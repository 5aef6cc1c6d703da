import { DATA_TERMS } from '../categories/data-types.gazetteer';
import { type Word } from '../words';

/** Words of a name that tell no organisation from another. */
export const GENERIC = new Set(
  `the of and for de del della di la le les el los du des da do dos der die das van von and & y et e und inc ltd llc llp plc corp corporation company co gmbh ag sa s.a srl s.r.l spa bv nv group holding holdings
  limited international global national services service solutions systems system technologies technology health healthcare hospital medical center centre clinic bank financial insurance university college school schools
  district county city town state department ministry ministerio ministério ministère ministero agency office authority government council commission association foundation society institute industries industry energy
  north south east west american america european europe australia australian uk usa us germany france spain italy india canada japan brazil portugal netherlands russia argentina china shanghai police games entertainment stores media
  data database db leak leaks leaked breach breached breaches users user customers customer employees employee clients records record emails email files file selling sell sale free full new all part source code private public internal ransomware hack hacked
  dump statement on from with by in at to for regarding notice update form 8-k press release million m k gb tb mb ticketing access support network server victim website portal bot one two lookup dna qr com org net gov www http https republic kingdom
  landkreis stadt gemeente kommun kommune stad ville mairie comune ayuntamiento alcaldía município prefeitura gmina miasto region région regione regionen hochschule universität université università universidad universidade universiteit uniwersytet universitet krankenhaus klinik klinikum hôpital centre hospitalier ziekenhuis szpital sjukhus hospitales clinique clínica groupe grupo gruppo groep grupa koncern konzern société sociedad società spółka firma empresa azienda bedrijf företag banco banca banque bankgruppe caisse nationale agence agenzia agencia agência agentur ministerium ministerstwo departamento département министерство компания банк группа агентство сеть
  ukraine poland sweden norway denmark finland austria switzerland belgium ireland portugal greece turkey israel iran iraq saudi arabia emirates qatar kuwait egypt morocco algeria tunisia nigeria kenya mexico colombia peru chile ecuador bolivia uruguay paraguay venezuela panama guatemala salvador honduras nicaragua cuba indonesia malaysia thailand vietnam philippines singapore pakistan bangladesh taiwan korea kazakhstan georgia romania bulgaria hungary czech slovakia slovenia croatia serbia france française français frankreich deutschland deutsche españa italia brasil polska sverige украина россия российская россии китай
  person persona personas persone pessoas people citizen ciudadanos cualquier any anyone world war`
    .split(/\s+/)
    .filter(Boolean),
);

/** What titles of posts say besides the name: the kinds of data, the products, sums and sizes. */
const LOOT = new Set([
  ...DATA_TERMS.flatMap(({ phrase }) => phrase.toLowerCase().split(/[ -]/)),
  ...`customers employees lines leak hack breach breached full complete base database dump part secret top confidential top maps war fotos registros vazado vazados vazamento serão filtrado filtrada filtración hackeado fuite piratage gehackt gelekt datenleck datalek слив утечка база полная wyciek läcka publié published vendo vendre venta продам sprzedam`.split(
    ' ',
  ),
]);
export const isTelling = (word: string): boolean =>
  word.length >= 2 && !GENERIC.has(word) && !LOOT.has(word) && !/^\d+[a-z]?$/.test(word);

const ASCII_LETTERS = /^[a-z\d&-]*$/;
const plainLetters = (word: string): string =>
  (ASCII_LETTERS.test(word) ? word : word.normalize('NFD').replace(/[\u0300-\u036f']/g, '')).replaceAll(
    '-',
    '',
  );

interface Run {
  start: number;
  end: number;
  /** How many telling words of the name stand here. */
  telling: number;
}

const NAME_WORDS_AT_MOST = 14;

/** Words that end a legal name and belong to it. */
const LEGAL =
  /^,? ?(?:inc|ltd|llc|llp|plc|corp|corporation|company|co|gmbh|ag|sa|srl|spa|s\.a|s\.r\.l|s\.p\.a|limited|group|holdings?|international)(?!\p{L})\.?(?:,? ?(?:ltd|limited|inc)(?!\p{L})\.?)?/iu;

/**
 * The best place where `name` stands in the text: the longest run of its words that holds at least one telling word,
 * the first such. "AdvanceAutoParts" and "Advance Auto Parts" are the same, so are "Telefónica" and "Telefonica".
 */
export function mentionOf(
  plain: string,
  words: readonly Word[],
  name: readonly string[],
  capitalOnly: boolean,
): Run | null {
  const wanted = name.slice(0, NAME_WORDS_AT_MOST).map(plainLetters);
  const telling = new Set(wanted.filter(isTelling));
  // "European Commission" has no word of its own: then the whole name must stand there.
  const whole = telling.size === 0;
  if (whole && (wanted.length > 6 || (wanted.length < 2 && !capitalOnly))) return null;
  let best: Run | null = null;
  for (let index = 0; index < words.length; index++) {
    const here = plainLetters(words[index]?.lower ?? '');
    for (let from = 0; from < wanted.length; from++) {
      const target = wanted[from] ?? '';
      let length = 0;
      let at = index;
      let count = 0;
      if (sameWord(here, target)) {
        while (
          from + length < wanted.length &&
          sameWord(words[at]?.lower ?? '', wanted[from + length] ?? '')
        ) {
          if (telling.has(wanted[from + length] ?? '')) count++;
          length++;
          at++;
        }
        if (whole && length === wanted.length) count = 1;
      } else if (telling.has(target) && target.length >= 6 && target.startsWith(here) && here.length >= 2) {
        // "hammondlumber" in "Hammond Lumber Company"
        let spelled = here;
        at = index + 1;
        while (spelled.length < target.length && at < index + 5)
          spelled += plainLetters(words[at++]?.lower ?? '');
        count = spelled === target ? 1 : 0;
      }
      const first = words[index];
      const last = words[at - 1];
      if (count === 0 || !first || !last || (best && best.telling >= count)) continue;
      if (plain[first.start - 1] === '#' || plain[first.start - 1] === '@') continue;
      const isWhole = at - index >= wanted.length && wanted.length > 1;
      if (capitalOnly && !isWhole && plain[first.start] === lowerOf(plain, first)) continue;
      best = { start: first.start, end: last.end, telling: count };
    }
  }
  if (best === null) return null;
  const tail = LEGAL.exec(plain.slice(best.end, best.end + 24));
  return tail ? { ...best, end: best.end + tail[0].length } : best;
}

const sameWord = (text: string, name: string): boolean => {
  const word = plainLetters(text);
  return (
    word === name ||
    (word.length > 3 && (word === name + 's' || word + 's' === name)) ||
    isInflected(word, name)
  );
};

/** ESA for European Space Agency, in capitals as acronyms are. */
export function acronymOf(name: string): string | null {
  const own = /\(([A-Z][A-Z&.-]{1,9})\)/.exec(name)?.[1];
  if (own !== undefined) return own;
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}{2}/u.test(word) && !NO_INITIAL.has(word.toLowerCase().replace(/[.,]/g, '')))
    .map((word) => word[0]?.toUpperCase())
    .join('');
  return initials.length >= 3 || (initials.length === 2 && !COMMON_PAIRS.has(initials)) ? initials : null;
}

/** Two capitals that stand for something else in most texts. */
const COMMON_PAIRS = new Set([
  'US',
  'UK',
  'EU',
  'UN',
  'IT',
  'HR',
  'PR',
  'AI',
  'ID',
  'PC',
  'IP',
  'TV',
  'CA',
  'NY',
  'GB',
  'TB',
]);

/** Small words and legal forms give an acronym no letter. */
const NO_INITIAL = new Set(
  'the of and for de del della di la le les los du des da do dos der die das van von et und en inc ltd llc llp plc corp co gmbh ag sa srl spa bv nv'.split(
    ' ',
  ),
);

/** Names are declined in Russian, Polish and Swedish: "Ростелекома", "Empiku", "Tietoevrys". */
const isInflected = (word: string, name: string): boolean =>
  name.length >= 5 && word.length - name.length <= 2 && word.startsWith(name);

const lowerOf = (plain: string, word: Word): string =>
  (plain[word.start] ?? '').toLowerCase() + (/\d/.test(plain[word.start] ?? '') ? ' ' : '');
