import { anyOf } from './frames';
import { CAUSE } from './general-cues';
import { type Cue, type Tongue } from './tongue';

/** Who had no business there, or that nobody of the kind was. */
const INTRUDER = anyOf({
  en: 'attackers?|hackers?|intruders?|criminals|thieves|outsiders?|strangers|unauthori[sz]ed|nobody|no one|anyone|somebody|they',
  fr: 'pirates?|attaquants?|intrus|tiers|malveillante?s?|malintentionnée?s?|personne',
  de: 'angreifer\\p{L}?|täter\\p{L}?|hacker\\p{L}?|unbekannte[nr]?|unbefugte[nr]?|einbrecher\\p{L}?|niemand|kriminelle[nr]?|dritte[nr]?',
  es: 'atacantes?|intrus[oa]s?|piratas?|ciberdelincuentes|desconocid[oa]s?|nadie|tercer[oa]s?|delincuentes',
  it: 'hacker|criminali|intrus[oi]|ignoti|sconosciuti|terzi|nessuno|aggressor[ei]|estranei',
  pt: 'atacantes?|piratas?|hackers?|intrus[oa]s?|invasor(?:es)?|terceiros|ninguém|criminosos|estranhos',
  nl: 'hackers?|aanvallers?|criminelen|dieven|onbevoegden|inbrekers?|indringers?|derden|niemand|buitenstaanders',
  ru: 'злоумышленник\\p{L}*|хакер(?:ы|а|ов|ам|ами)?|посторонн\\p{L}+|мошенник\\p{L}*|никто|неизвестн\\p{L}+|преступник\\p{L}*|взломщик\\p{L}*',
  pl: 'napastni\\p{L}+|haker(?:zy|ów|a|om)?|przestępc\\p{L}+|włamywacz\\p{L}*|sprawc\\p{L}+|nikt|nieuprawnion\\p{L}+|intruz\\p{L}*',
  sv: 'angripar\\p{L}*|hackar\\p{L}*|förövar\\p{L}*|gärningsm\\p{L}+|obehörig\\p{L}*|utomstående|ingen|tjuvar\\p{L}*',
});

/** What there is to take. */
const ASSET = anyOf({
  en: 'data|information|files?|documents?|records?|details|copies|tickets?|payroll|names?|agreements?|lists?|accounts?|photos?',
  fr: 'données|fichiers?|documents?|fiches?|dossiers?|informations|listes?|copies',
  de: '\\p{L}*daten|dateien|dokumente|unterlagen|\\p{L}*pläne|protokolle|\\p{L}*nummern|\\p{L}*akten|kopien|\\p{L}*listen?',
  es: 'datos|archivos?|documentos?|ficheros?|expedientes?|copias|listas?|nóminas',
  it: 'dati|archivi\\p{L}*|file|documenti|fascicoli|copie|elenchi|atti',
  pt: 'dados|ficheiros|arquivos|documentos|processos|cópias|listas?|registos|registros',
  nl: '\\p{L}*gegevens|bestanden|documenten|stukken|mails|kopieën|\\p{L}*lijsten',
  ru: 'данн\\p{L}+|файл\\p{L}*|архив\\p{L}*|документ\\p{L}*|сведени\\p{L}+|копи[июея]\\p{L}*|списк\\p{L}+',
  pl: 'dane|danych|plik\\p{L}*|akt|akta|kopie|dokument\\p{L}*|list[aęy]',
  sv: '\\p{L}*uppgifter\\p{L}*|filer\\p{L}*|handlingar\\p{L}*|dokument\\p{L}*|\\p{L}*nummer|register\\p{L}*',
});

/** Says what is unwelcome: apologises, concedes, confirms, corrects itself. */
const OWNS_UP = anyOf({
  en: 'unfortunately|regret\\p{L}*|sorry|sadly|conced\\p{L}+|admit\\p{L}*|acknowledg\\p{L}+|confirm(?:s|ed)|yes|apologi\\p{L}+|verified|not so',
  fr: 'malheureusement|hélas|regrett\\p{L}+|reconn\\p{L}+|admet\\p{L}*|admis|confirme\\p{L}*|oui|pardon|désolée?s?',
  de: 'leider|bedauer\\p{L}+|räum\\p{L}+|gab zu|gesteh\\p{L}*|bestätig\\p{L}+|ja|korrigieren|entschuldig\\p{L}+|berichtigen',
  es: 'lamenta\\p{L}*|desgraciadamente|por desgracia|reconoc\\p{L}+|admit\\p{L}+|confirm(?:a|ó|an|amos)|sí|perdón|rectifica\\p{L}*',
  it: 'purtroppo|spiace\\p{L}*|dispiace|ammett\\p{L}+|ammess\\p{L}+|riconosc\\p{L}+|conferm(?:a|ano|iamo|ato)|sì',
  pt: 'infelizmente|lament\\p{L}+|admit\\p{L}+|reconhec\\p{L}+|confirm(?:a|ou|am|amos)|sim|retific\\p{L}+',
  nl: 'helaas|spijt|betreur\\p{L}*|erken\\p{L}*|bevestig(?:t|de|en)|geeft toe|gaf toe|ja',
  ru: 'к сожалению|призна\\p{L}+|подтверди\\p{L}+|подтвержда\\p{L}+|увы',
  pl: 'niestety|z przykrością|przykro|przyzna\\p{L}+|potwierdza\\p{L}*|potwierdził\\p{L}*',
  sv: 'tyvärr|beklaga\\p{L}*|erkänn\\p{L}+|medge\\p{L}*|bekräfta\\p{L}*|ja|rätta oss',
});

/** Speaks against what was claimed. */
const REJECTS = anyOf({
  en: "wrong|(?:not|n't) (?:the case|so|true|correct|right)|hit(?:s|ting)? back|push(?:es|ed|ing)? back|disput\\p{L}+|nothing to (?:substantiate|support|back)|be assured|reassur\\p{L}+|accounted for|nothing (?:is|was|has been) (?:missing|taken|lost)|so-called|contest(?:s|ed)",
  fr: 'contrairement|rassur\\p{L}+|dément\\p{L}*|faux|fausses?|récus\\p{L}+|conteste\\p{L}*',
  de: '(?:treten|tritt|trat) (?:[^.;]{0,40} )?entgegen|beruhig\\p{L}+|stabil|auffälligkeiten|nicht der fall|stimmt nicht|von wegen|zurückgewiesen',
  es: 'tranquil\\p{L}+|no es así|no hay tal|no (?:se )?corresponde\\p{L}*|no salió|refut\\p{L}+',
  it: 'rassicur\\p{L}+|non è così|nulla di vero|infondat\\p{L}+|respin\\p{L}+',
  pt: 'tranquiliz\\p{L}+|não é assim|não lhe pertence\\p{L}*|rejeit\\p{L}+|repudi\\p{L}+',
  nl: 'bestrijd\\p{L}*|betwist\\p{L}*|snijdt geen hout|gerust|nergens',
  ru: 'недостоверн\\p{L}+|успоко\\p{L}+|не отвеча\\p{L}+ действительности|безоснователь\\p{L}+',
  pl: 'uspokaja\\p{L}*|nieprawdziw\\p{L}+|zaprzecz\\p{L}+|nieuzasadnion\\p{L}+',
  sv: 'lugna\\p{L}*|avfärda\\p{L}*|tillbakavis\\p{L}+|inte så|grundlös\\p{L}*',
});

/** To say something, which with a negation is silence. */
const SPEAKS = anyOf({
  en: 'comment\\p{L}*|discuss\\p{L}*|(?:calls?|e-?mails?|messages?|questions?)|respon\\p{L}+|answer\\p{L}*|neither confirm|be drawn',
  fr: "comment\\p{L}*|nos (?:appels|messages|questions)|répon\\p{L}+|s'exprim\\p{L}+|déclar\\p{L}+|communiqu\\p{L}+",
  de: 'kommentier\\p{L}*|äußer\\p{L}*|einlassen|auskunft\\p{L}*|auskünfte|stellung|antwort\\p{L}*|beantwort\\p{L}*',
  es: 'coment\\p{L}+|facilita\\p{L}* información|declar\\p{L}+|respond\\p{L}+|pronunci\\p{L}+|hablar',
  it: 'comment\\p{L}+|dichiara\\p{L}+|rispo\\p{L}+|rilasci\\p{L}+|esprim\\p{L}+',
  pt: 'coment\\p{L}+|posicion\\p{L}+|pronunci\\p{L}+|declar\\p{L}+|respond\\p{L}+|falar',
  nl: 'commentaar|uitspra\\p{L}+|reageer\\p{L}*|reactie|toelicht\\p{L}*|mededeling\\p{L}*',
  ru: 'коммент\\p{L}+|обсужда\\p{L}+|ответ\\p{L}+',
  pl: 'koment\\p{L}+|wypowiad\\p{L}+|udziela\\p{L}*|odpowie\\p{L}+',
  sv: 'komment\\p{L}+|diskuter\\p{L}+|uttal\\p{L}+|svara\\p{L}*',
});

/** Is finding out. */
const CHECKS = anyOf({
  en: 'check\\p{L}*|verif\\p{L}+|validat\\p{L}+|prob(?:e|ing)|examin\\p{L}+|look\\p{L}* (?:into|at)|find(?:ing)? out|assess\\p{L}*|investigat\\p{L}+|enquir\\p{L}+|inquir\\p{L}+',
  fr: 'vérifi\\p{L}+|regard\\p{L}+ de près|examin\\p{L}+|enquêt\\p{L}+|analys\\p{L}+|expertis\\p{L}+',
  de: 'prüf\\p{L}*|geprüft|untersuch\\p{L}*|klär\\p{L}*|ermitt\\p{L}+',
  es: 'comprob\\p{L}+|verific\\p{L}+|investig\\p{L}+|analiz\\p{L}+|determin\\p{L}+|aclar\\p{L}+|esclarec\\p{L}+',
  it: 'verific\\p{L}+|valuta\\p{L}*|accert\\p{L}+|esamin\\p{L}+|controll\\p{L}+',
  pt: 'verific\\p{L}+|apur\\p{L}+|averigu\\p{L}+|avali\\p{L}+|analis\\p{L}+|investig\\p{L}+',
  nl: 'beoordel\\p{L}+|onderzoek\\p{L}*|controler\\p{L}+|uitzoek\\p{L}*|nagaan|bekijk\\p{L}*',
  ru: 'провер\\p{L}+|выясн\\p{L}+|изуч\\p{L}+|устанавл\\p{L}+|расслед\\p{L}+',
  pl: 'sprawdz\\p{L}+|weryfik\\p{L}+|bada\\p{L}*|ustal\\p{L}+|wyjaśni\\p{L}+',
  sv: 'undersök\\p{L}*|granska\\p{L}*|utred\\p{L}*|kontroller\\p{L}*|reda på',
});

/** "Does not work because of hackers" denies no hackers. */
const BECAUSE = new RegExp(`(?<!\\p{L})${CAUSE}`, 'u');

export interface BroadSign {
  cue: Cue;
  name: string;
}

/**
 * What a sentence does, by which classes of words meet in it: read where no cue of the language was heard anywhere. The
 * verb is left open, so that a new one for the same thing is still understood.
 */
export function broadSignOf(sentence: string, { negated, open, attributed }: Tongue): BroadSign | null {
  const denies = negated.test(sentence);
  const reported = attributed.test(sentence);
  if (denies && SPEAKS.test(sentence)) return { cue: 'silence', name: 'silence.broad' };
  if (
    REJECTS.test(sentence) ||
    (denies && !open.test(sentence) && !BECAUSE.test(sentence) && INTRUDER.test(sentence))
  )
    return { cue: 'denial', name: 'denial.broad' };
  const asset = ASSET.test(sentence);
  if (asset && !denies && !reported && (OWNS_UP.test(sentence) || INTRUDER.test(sentence)))
    return { cue: 'loss', name: 'loss.broad' };
  const doubtful = reported || open.test(sentence);
  return doubtful && CHECKS.test(sentence) ? { cue: 'inquiry', name: 'inquiry.broad' } : null;
}
