/** Words that say how much: everything, a part, a few. Folded, in the ten languages. */

/** "All servers", "the complete source code": what a part of it makes smaller. */
export const ALL =
  / (?:all|every|everything|entire|whole|full|fully|complet\w*|total\w*|everywhere|tous|toutes?|tout|integral\w*|entier\w*|alle\w*|ganz\w*|gesamt\w*|samtlich\w*|komplett\w*|vollstandig\w*|todos?|todas?|enter[oa]s?|tutt[oiae]|inter[oaie]|inteir[oa]s?|hele|geheel|volledig\w*|compleet|vse\w{0,3}|vsyu|poln\w+|tselik\w*|wszystk\w+|cal[aeyo]\w{0,3}|peln\w+|alla|allt|hela|samtliga|fullstandig\w*) /;

const ONE_TO_TEN =
  'one|two|three|four|five|six|seven|eight|nine|ten|a dozen|un|une|uno|una|deux|trois|quatre|cinq|sept|huit|neuf|dix|ein\\w{0,2}|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|um|uma|dois|duas|quatro|een|twee|vijf|zes|zeven|negen|tien|odin|odna|odno|odn\\w{1,3}|dva|dve|dvukh|tri|trekh|chetyre|pyat|jeden|jedn\\w{1,4}|dwa|dwie|dwoch|trzy|trzech|cztery|piec|en|ett|tva|fyra|fem|sex|sju|atta|nio|tio|[1-9]|1[0-2]';

/** "One test server", "two of nineteen machines": a count so small that it is no whole. */
export const VERY_FEW = `(?:${ONE_TO_TEN})`;

const ONLY =
  'only|just|solely|merely|exclusively|alone|seulement|seule?s?|uniquement|exclusivement|nur|lediglich|blo(?:ss|s)|allein|ausschliesslich|einzig\\w*|solo|solamente|unicamente|exclusivamente|tan solo|soltanto|solamente|unicamente|esclusivamente|soli|sola|sole|apenas|somente|so|alleen|slechts|uitsluitend|enkel|enige|tolko|lish|isklyuchitelno|edinstvenn\\w+|tylko|wylacznie|jedynie|zaledwie|jedyn\\w+|bara|endast|enbart|blott|uteslutande|enda';

/** "Only", "nothing but", whatever follows. */
const ONLY_WORD = new RegExp(` (?:${ONLY.replace('|so|', '|')}) `);

/**
 * Words that make a confirmation smaller: "only", "a limited number". Bare "some" and "certain" do not; they are what
 * every notice says.
 */
export const LIMITING =
  / (?:only|limited|select|very small|small (?:\w+ )?(?:number|amount|percentage|proportion|portion|batch|group|subset|part|fraction|set)|tiny \w+|handful|subset|fraction|single|isolated|minimal|partial|partially|partly|solely|exclusively|merely|non critical|non sensitive|less than|fewer than|outdated|obsolete|(?:very )?few(?! (?:hundred|thousand|million|hours|days|weeks|months))|limite\w*|isole\w*|seule?s?|seulement|uniquement|exclusivement|restreint\w*|partiel\w*|poignee|petit nombre|nur|lediglich|allein|ausschliesslich|einzig\w*|begrenzt\w*|einzeln\w*|wenige\w*|handvoll|vereinzelt\w*|(?:kleine\w*|geringe\w*) (?:\w+ )?(?:anzahl|teil\w*|zahl|menge)|teilweise|solo|solamente|unicamente|exclusivamente|limitad\w+|reducid\w+|parcial\w*|aislad\w+|punado|soltanto|esclusivamente|limitat\w+|ridott\w+|isolat\w+|manciata|parzial\w+|singol\w+|poch[ie]|pocos|pocas|poucos|poucas|isolad\w+|reduzid\w+|punhado|apenas|somente|alleen|slechts|enkel|uitsluitend|beperkt\w*|gedeeltelijk\w*|handvol|klein\w* (?:\w+ )?(?:aantal|deel|groep)|enkele|tolko|lish|isklyuchitelno|edinstvenn\w+|otdeln\w+|ogranichen\w+|chastichn\w+|nebolsh\w+|neskolk\w+|gorst\w*|tylko|wylacznie|jedynie|zaledwie|ograniczon\w+|niewielk\w+|pojedyncz\w+|nieliczn\w+|czesciow\w+|garst\w+|kilk[aou]\w{0,3}|bara|endast|enbart|uteslutande|begransa\w*|enstaka|delvis|fatal|handfull|mindre (?:antal|del)) /;

/** A limiting word stands at most some seven words before what the pattern finds: "a small number of government-ID images". */
export function limits(words: string, pattern: RegExp): boolean {
  const at = words.search(pattern);
  return (
    at >= 0 && LIMITING.test(`${words.slice(Math.max(0, at - 45), at).replaceAll(' not limited ', ' ')} `)
  );
}

/** "Only our Leeds office", "the Leeds office only". */
export function onlyBefore(words: string, pattern: RegExp): boolean {
  const hit = pattern.exec(words);
  if (!hit) return false;
  const end = hit.index + hit[0].length;
  return (
    ONLY_WORD.test(` ${words.slice(Math.max(0, hit.index - 45), hit.index)} `) ||
    / (?:only|alone|exclusively|seulement|uniquement|solamente) /.test(` ${words.slice(end, end + 14)} `)
  );
}
