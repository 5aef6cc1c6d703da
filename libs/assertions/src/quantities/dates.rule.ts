import { type AssertionValue, type DateRange } from '../assertion';
import { sentenceAround } from '../sentences';
import { type AssertionRule, type FieldReading, type Finding } from '../rule';
import { type DateMention, isAhead, resolved, secondsOf } from './calendar';
import { isDue } from './deadlines.rule';
import { relativeDatesIn } from './relative-dates';

/** What happened to the victim: the words that make a date the incident's. */
const OCCURRED =
  /breach|attack|\bhack|\bcame in\b|got in\b|we were in\b|extract|extraç|extracci|estrazion|estratt|récup|infiltr|intrus|vulner|exploit|(?:oc+ur|ocorr|ocurr|aconte[cç]|suced|success|accad|verific|surven|ereign|passier|geschah|geschieh|stattgefund|statt\b|gebeur|plaatsgevond|voorgedaan|vond plaats|произош|случил|имел[аои] место|wydarzy|nast[ąa]pi|miał[ao]? miejsce|zdarzy|skedde|hände\b|ägde rum)|vi var inne|vi tog|zijn binnen|binnengedrong|dentro de|estamos dentro|wir waren|nous étions|siamo entrati|entramos|entrámos|entraram|вошли|зашли|внутри|кладём|положили|легли|weszliśmy|zagnie[żz]d|ddos|pirat|incident|intrusion|intruder|copied|compromis|infiltr|attaquant|angreifer|atacante|leak|dump(?:ed)?\b|stole|exfil|scrap(?:ed|ing)|download|access|encrypt|unauthori[sz]ed|occurr|took place|happened|connected|broke in|inside|in the network|in your network|penetrat|infect|malicious|suffered|victim of|target of|outage|starting|attaque|fuite|cible|malveill|victimes? d|dérob|chiffré|angriff|angegriffen|datenleck|datenpanne|gehackt|verschlüsselt|kopiert|ereignet|eindring|opfer|zugriff|zugang|abgeflossen|ataque|se produjo|filtra|brecha|sustra|sufri|sofr|cifrad|acceso|attacco|avvenut|violazion|sottratt|subìto|subito|accesso|vazament|invas|acesso|alvo|aanval|datalek|gelekt|gestolen|versleuteld|getroffen|slachtoffer|toegang|атак|взлом|ломали|утечк|инцидент|слит|скач|выгруж|заходил|зашифров|база за|данные за|atak|incydent|doszło|włama|wyciek|narusz|padł|zaszyfr|skradz|angrep|angripen|inträff|intrång|dataläck|utsatt|drabba|stulna|stulits|krypter/giu;
/** When it came to light: dates the incident where nothing better does. */
const FOUND =
  /discover|detected|identified|learned|learnt|determined|noticed|became aware|was alerted|found (?:and|that|out|un)|découv|détect|constat|identifié|eu connaissance|entdeck|festgestellt|heruntergefahren|abgeschaltet|vom netz|shut ?down|taken offline|went offline|hors ligne|fuera de servicio|fuori servizio|fora do ar|uitgeschakeld|platgelegd|отключ|wyłącz|stängt ner|släckt|bemerkt|erkannt|bekannt geworden|detect(?:ó|ado|aron|ou)|descub|identific|conocimiento|rilevat|scopert|accert|deteta|conhecimento|tomou conhec|ontdekt|vastgesteld|bemerkt|geconstateerd|обнаруж|выявл|стало известно|wykry|stwierdz|upptäck|uppmärksam/giu;
/** What others did later: publishing, telling, filing, mending. */
const TOLD =
  /publish|publication|posted|upload|releas|announc|notif|inform(?:ed|s)\b|mailed|letter|reported|filed|disclos|confirm|claimed (?:on|to)|listed|propos|offered|updated?\b|interrupted|restored|contained\b|resum|\bsay\b|\bsaid\b|\bsays\b|\bstated\b|spokes|erklärte|sagte|déclar|\bdijo\b|declar|ha detto|\bdisse\b|\bzei\b|verklaar|заявил|сказал|powiedzia|oświadcz|\bsade\b|\bsäger\b|uppger|registered|founded|establish|fait savoir|mis en ligne|publi(?:é|er|ca|ziert|cat|kow|cer)|annonc|communiqu[eé]|notifi|signal|veröffentlicht|mitgeteilt|gemeldet|informiert|anunci|comunic|informó|denunci|pubblicat|segnalat|divulg|gepubliceerd|gemeld|bekendgemaakt|опублик|сообщ|уведом|выложи|opublikow|poinform|zgłos|publicera|meddela|anmäl|informera/giu;

/** The date is spelled as the incident's, or as that of the data, which comes to the same. */
const LABEL =
  /(?:date of (?:the )?(?:breach|hack|attack|incident|leak|dump)|(?:breach|hack|attack|incident|leak|dump(?:ed)?)(?:ed)? date|dates?(?:\(s\))? (?:of )?breach occurred|(?:breach|hack)(?:ed)?(?: on)?|occurred (?:on|between)|fecha del? (?:ataque|hackeo|filtración)|date (?:du|de la) (?:piratage|hack|fuite)|datum des (?:angriffs|hacks)|data (?:dell'attacco|do ataque|wycieku)|дата (?:взлома|утечки)|(?:data|database|db|dump|information|records|leak|dataset|breach|base|daten|datos|dati|dados|gegevens|данные|база|актуальность|dane|uppgifter)(?: (?:is|are|was|appears?|appear|seems?|set|to|be|актуальна)){0,4} (?:from|as of|за|на|z|från|aus|van|de|del|di|du|dal|vom)|as of|актуальность(?: базы)?|dernier mouvement|last (?:record|entry|movement)|freshness|export|extraction|выгрузка|zrzut|anno|année|año|year|jahr|rok|год|dates? back to|risale (?:al|a)|remont\p{L}* (?:à|au)|stamm\p{L}+ aus|geht auf|data(?:n)? de|dateert (?:uit|van)|pochodz\p{L} z|härrör från|(?:purchased|placed|collected|created|treated|enrolled|купленн\p{L}+) between|purchased from [\p{L} ]{2,24} between)[ :,]*(?:(?:the|early|late|mid|año|anno|anni|lat|den|le|el) )?$/iu;
/** What happens on these days is no part of the incident. */
const OTHER_BEFORE =
  /(?:founded(?: in)?|established(?: in)?|since its|operational since|active since|in business since|until|(?<!natten )till|before|by|due|deadline|timer|upd:?|born|copyright|©|revenue|report of|press release|persbericht[^.]{0,20}|by the end of|effective|last seen|expires?|after waiting|emailed|(?:date|datum|data|fecha|дата) (?:of )?(?:notif|discover|publi|added|posted|registr)\p{L}*|publi\p{L}*(?: date|datum)|added|toegevoegd|updated until)[ :,–-]*(?:\p{L}{2,9},? )?$/iu;
const OTHER_AFTER =
  /^[ ,]{0,2}(?:financial|fiscal|annual|budget|report\b|revenue|edition|one(?!\p{L})|(?:page )?(?:views|visits|visite|visitas|vues|bekeken|aufrufe|просмотр)|\d{1,2}:\d{2})/iu;
const INCIDENT_AFTER =
  /^(?:'s)? (?:\p{L}+ ){0,2}?(?:attack|breach|incident|hack|leak|intrusion|compromise)(?!\p{L})/iu;
/** "our incident in September", "following the airline's incident in July": a statement that looks back upon a known one. */
const KNOWN_INCIDENT_BEFORE =
  /(?<!\p{L})(?:our|my|following|unlike|besides|relates? to an?|(?:the |an? )?(?:earlier|previous|prior|past)|\p{L}+['’]s)(?: \p{L}+){0,3} (?:attack|breach|incident|hack|leak|intrusion|compromise) (?:of|in|on|from) (?:early |late |mid-?)?$/iu;

const OTHERS_BEFORE = /(?<!\p{L})(?:our|my|another|other|previous|earlier|prior) $/iu;

/** How near a word must stand to a date to speak of it. */
const REACH = 150;

const PROMISED = /will be|going to be|deadline|timer|publi/iu;

type Sense = 'occurred' | 'found' | 'none';

interface Cue {
  at: number;
  sense: Sense;
}

const CUES: readonly (readonly [Sense, RegExp])[] = [
  ['occurred', OCCURRED],
  ['found', FOUND],
  ['none', TOLD],
];
const cuesIn = (text: string): Cue[] =>
  CUES.flatMap(([sense, pattern]) =>
    [...text.matchAll(pattern)].map(({ index }): Cue => ({ at: index, sense })),
  ).sort((a, b) => a.at - b.at);

/**
 * What a date dates. A date that leads its clause ("On 3 May the attackers …") goes with the first word behind it that
 * tells; any other with the last word before it, or else the first behind.
 */
const senseOf = (reading: FieldReading, date: DateMention): Sense => {
  const { plain } = reading.text;
  const span = sentenceAround(plain, date.start, date.end);
  const before = plain.slice(Math.max(span.start, date.start - REACH), date.start);
  const after = plain.slice(date.end, Math.min(span.end, date.end + REACH));
  if (LABEL.test(before)) return 'occurred';
  if (
    OTHER_BEFORE.test(before) ||
    OTHER_AFTER.test(after) ||
    isDue(reading, date) ||
    isAhead(date, reading.source.date)
  )
    return 'none';
  const isStatement = reading.source.role === 'statement';
  if (isStatement && KNOWN_INCIDENT_BEFORE.test(before)) return 'none';
  if (INCIDENT_AFTER.test(after))
    return isStatement && (date.to.year === null || OTHERS_BEFORE.test(before)) ? 'none' : 'occurred';
  const clause = /[^,;:()–—]*:?\s*$/u.exec(before)?.[0] ?? '';
  const inClause = cuesIn(clause).at(-1);
  if (inClause) return inClause.sense;
  const leads = (clause.match(/[\p{L}\d]+/gu)?.length ?? 0) <= 3;
  const [back, ahead] = [cuesIn(before).at(-1), cuesIn(after)[0]];
  const cue = leads ? (ahead ?? back) : (back ?? ahead);
  if (cue) return cue.sense;
  // What a claim dates, where nothing tells, is the loot.
  const isPromised = PROMISED.test(plain.slice(Math.max(0, span.start - 60), span.start));
  return reading.source.role === 'claim' && date.from.month !== null && !isPromised ? 'occurred' : 'none';
};

const valueOf = ({ from, to }: DateRange): AssertionValue => (from === to ? from : { from, to });

/** "yesterday", "last Tuesday": only where the incident is said to have happened then. */
function* relative(reading: FieldReading): Iterable<Finding> {
  const { text, numbers, source, dates } = reading;
  for (const { start, end, from, to } of relativeDatesIn(text, numbers, source.date)) {
    // "el sábado 9 de octubre" is spelled in full.
    if (dates.some((date) => date.start < end + 4 && start < date.end)) continue;
    const span = sentenceAround(text.plain, start, end);
    const clause = text.plain.slice(Math.max(span.start, start - 70), Math.min(span.end, end + 70));
    const cues = cuesIn(clause);
    const senses = new Set(cues.map(({ sense }) => sense));
    if (!senses.has('occurred') || senses.has('none')) continue;
    if (source.role === 'statement' && INCIDENT_AFTER.test(text.plain.slice(end, end + 40))) continue;
    yield { start, end, value: valueOf({ from, to }), comparator: from === to ? '=' : '~' };
  }
}

export const incidentDateRule: AssertionRule = {
  name: 'date.of-incident',
  kind: 'incident_date',
  reads:
    'when it happened, or from when the data is: a date, a range, a part of a month, a season; when it came to light only if the text does not say; counted from the date of the text where it says "yesterday" or leaves the year out; not when somebody published, notified or filed',
  *read(reading): Iterable<Finding> {
    const senses = reading.dates.map((date) => [date, senseOf(reading, date)] as const);
    const wanted = (['occurred', 'found'] as const).find((sense) => senses.some(([, is]) => is === sense));
    if (wanted === undefined) yield* relative(reading);
    for (const [date, sense] of senses) {
      if (sense !== wanted) continue;
      const range = resolved(date, reading.source.date, 'past');
      yield {
        start: date.start,
        end: date.end,
        value: range === null ? null : valueOf(range),
        comparator: date.third === null ? '=' : '~',
      };
    }
  },
  examples: [
    [
      'The network was breached in early December 2025.',
      'early December 2025',
      { from: '2025-12-01', to: '2025-12-10' },
    ],
    ['date of hack: 12/18/25', '12/18/25', '2025-12-18'],
    ['взлом 18.12.2025', '18.12.2025', '2025-12-18'],
    [
      'Attackers had access from 18 to 25 December 2025.',
      '18 to 25 December 2025',
      { from: '2025-12-18', to: '2025-12-25' },
    ],
    ['Der Angriff geschah am 3. Mai 2024.', '3. Mai 2024', '2024-05-03'],
    ['W dniu 12 stycznia 2025 doszło do ataku.', '12 stycznia 2025', '2025-01-12'],
    ['Angreppet skedde den 23 augusti 2025.', '23 augusti 2025', '2025-08-23'],
    [
      'The incident occurred on 28 July 2025 and was discovered on 30 July 2025.',
      '28 July 2025',
      '2025-07-28',
    ],
    ['On 30 July 2025 we detected unusual activity.', '30 July 2025', '2025-07-30'],
    ['We were breached on 5/1/2026.', '5/1/2026', '2026-01-05'],
    ['The data is from 2021.', '2021', '2021'],
    ['Мы взломали их осенью 2023', 'осенью 2023', { from: '2023-09', to: '2023-11' }],
    ['We were attacked yesterday.', 'yesterday', '2026-01-14'],
    ['They were breached last Tuesday.', 'last Tuesday', '2026-01-13'],
    ["L'attaque a eu lieu il y a deux jours.", 'il y a deux jours', '2026-01-13'],
    ['Sofremos um ataque na sexta-feira (9).', '9', '2026-01-09'],
    ['On 28 March 2025 the group published the files on its site.', null],
    ['Yesterday we published a statement about the attack.', null],
    ['The company was founded in 1987.', null],
    ['Updated: 28 Mar 2026', null],
  ],
};

const ACCESS_RANGE =
  /access|inside|intrusion|dwell|undetected|compromis|unauthori[sz]ed|in the network|breach|penetrat|lurk|zugriff|zugang|accès|acceso|accesso|acesso|toegang|доступ|dostęp|åtkomst|tillgång/i;

const SAID_AFTER = /^,? (?:for|pendant|für|durante|per|por|gedurende|przez|i) \d/u;

export const accessRangeRule: AssertionRule = {
  name: 'duration.between-dates',
  kind: 'access_duration',
  reads:
    'in a claim, how long an intruder had access, from a range of dates; in a statement the range is the incident_date, and its length is concluded where the two are compared',
  *read({ text, source, dates }): Iterable<Finding> {
    if (source.role !== 'claim') return;
    for (const date of dates) {
      if (!date.isRange || date.from.month === null) continue;
      const range = resolved(date, source.date, 'past');
      const seconds = range && secondsOf(range);
      if (seconds === null || seconds <= 0) continue;
      const span = sentenceAround(text.plain, date.start, date.end);
      const around = text.plain.slice(
        Math.max(span.start, date.start - 200),
        Math.min(span.end, date.end + 60),
      );
      // "in the network 3-6 July for 3 days": it is said already.
      if (SAID_AFTER.test(text.lower.slice(date.end, date.end + 16))) continue;
      if (ACCESS_RANGE.test(around)) yield { start: date.start, end: date.end, value: seconds };
    }
  },
  examples: [
    ['The intruder had access from 18 to 25 December 2025.', '18 to 25 December 2025', 7 * 86_400],
    [
      'Unauthorised access took place between March 3, 2024 and March 5, 2024.',
      'March 3, 2024 and March 5, 2024',
      2 * 86_400,
    ],
    ['We met them between 3 and 5 March 2024.', null],
  ],
};
