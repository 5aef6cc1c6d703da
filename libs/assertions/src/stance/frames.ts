/**
 * What a sentence is about, told by words that mean one thing in whichever of the ten languages they stand. A frame says
 * whose loss, or which, the predicates of the sentence speak of; it is no predicate by itself.
 */
type Language = 'en' | 'fr' | 'de' | 'es' | 'it' | 'pt' | 'nl' | 'ru' | 'pl' | 'sv';
type Words = Record<Language, string>;

const inAnyLanguage = (words: Words): string => `(?<!\\p{L})(?:${Object.values(words).join('|')})(?!\\p{L})`;
export const anyOf = (words: Words): RegExp => new RegExp(inAnyLanguage(words), 'u');

/** What the claimant shows or sells: "the sample", "the files offered for sale". Said of it, nothing is the speaker's loss. */
export const MATERIAL = anyOf({
  en: "samples?|sampling|screen ?shots?|screengrabs?|(?:data|files?|material|documents?|information|records?|list|listing|dataset|database|code|credentials|what|collection|archive|dump|sets?) (?:[\\p{L}']+ ){0,4}?(?:in question|offered|circulat\\p{L}+|circulated|advertised|hawked|traded|peddled|marketed|being sold|shown|passed around|for sale|on (?:sale|offer)|(?:doing|making) the rounds)",
  fr: "échantillons?|captures? d'écran|(?:fichiers?|données|documents?|éléments?|informations?|base|liste|archive|extraits?) (?:\\p{L}+ ){0,3}?(?:diffusée?s?|mise?s? en (?:ligne|vente)|en vente|présentée?s?|en circulation|circul\\p{L}+|proposée?s?|en question)|ce qui (?:circule|est vendu|est proposé)|en vente",
  de: 'stichproben?|screenshots?|bildschirmfotos?|probedaten|was (?:da|dort|hier)|(?:angeboten|kursierend|gezeigt|verbreitet|fraglich|aufgetaucht)e[nrs]? (?:\\p{L}+ ){0,2}?(?:\\p{L}*daten\\p{L}*|dateien|unterlagen|dokumente|informationen|\\p{L}*listen?|material\\p{L}*)|zum (?:kauf|verkauf)',
  es: 'muestras?|capturas?(?: de pantalla)?|(?:datos|archivos|información|documentos|base|padrón|lista|ficheros|credenciales|material) (?:que )?(?:\\p{L}+ ){0,3}?(?:circula\\p{L}*|ofrec\\p{L}+|difundid[oa]s?|en venta|vend\\p{L}+|comercializa\\p{L}*|en cuestión)|lo que (?:se )?(?:vende|comercializa|ofrece|circula)',
  it: 'campion[ei]|schermat[ae]|screenshot|(?:dati|file|documenti|informazioni|nominativi|utenze|archivio|elenco|materiale|credenziali) (?:\\p{L}+ ){0,3}?(?:in vendita|circola\\p{L}*|offert[oiae])',
  pt: 'amostras?|capturas? de (?:tela|ecrã)|(?:dados|arquivos|ficheiros|informações|documentos|lista|base|material) (?:que )?(?:\\p{L}+ ){0,3}?(?:divulgad[oa]s|à venda|anunciad[oa]s?|oferecid[oa]s?|circula\\p{L}*|em circulação)|o que circula|postagem|publicação que',
  nl: '(?:het|de) (?:getoonde |gepubliceerde )?(?:voorbeeld(?:bestand|en)?|steekproef)|schermaf(?:drukken|beeldingen)|screenshots|(?:getoonde|aangeboden|rondgaande|verspreide) (?:\\p{L}+ )?(?:bestanden|gegevens|data|documenten|stukken)|(?:bestanden|gegevens|data|documenten|\\p{L}*bestand|lijst) die (?:rondga\\p{L}*|circuleren|te koop)|te koop',
  ru: 'образ(?:ец|ц\\p{L}+)|выборк\\p{L}+|скриншот\\p{L}*|(?:опубликованн|выложенн|распространяем|появивш|продаваем|предлагаем|размещ[её]нн)\\p{L}+ (?:\\p{L}+ ){0,3}?(?:баз\\p{L}*|данн\\p{L}+|файл\\p{L}*|архив\\p{L}*|материал\\p{L}*|документ\\p{L}*|сведени\\p{L}+)|о продаже',
  pl: 'próbk\\p{L}+|zrzut\\p{L}*|(?:opublikowan|udostępnion|oferowan|sprzedawan|krążąc)\\p{L}+ (?:\\p{L}+ ){0,2}?(?:dan\\p{L}+|plik\\p{L}*|baz\\p{L}*|materiał\\p{L}*|list\\p{L}*)|na sprzedaż',
  sv: 'provet|stickprov\\p{L}*|skärmdump\\p{L}*|(?:spridda|utlagda) (?:\\p{L}+ )?(?:dokument\\p{L}*|uppgifter\\p{L}*|filer\\p{L}*)|(?:listan|materialet|uppgifterna|filerna) som (?:sprids|säljs|cirkulerar)|till salu',
});

/** A bare year after a preposition, not the year of a date. */
const IN_A_YEAR =
  '(?<!(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro) )(?:in|from|since|de|en|depuis|aus dem jahr|von|seit|desde|del|dal|nel|em|uit|sinds|z|från) (?:19|20)\\d\\d';

/** Over and known before anything was claimed. */
export const LONG_OVER = anyOf({
  en: `${IN_A_YEAR}|years? (?:old|ago)|(?:several|many) years|at that time|back then|previously (?:disclosed|reported)|(?:that|an) (?:earlier|older)|former|dated|last year's|not new`,
  fr: "anciens|d'il y a|à l'époque|(?:fuites?|violations?) connues?|déjà (?:signalée?s?|connue?s?|publi\\p{L}+|diffus\\p{L}+)|ancien(?:ne)?s? (?:fuite|incident|prestataire|sous-traitant|partenaire)s?",
  de: 'jahre alt|vor jahren|damals|frühere[nrsm]?|ehemalig\\p{L}+ (?:dienstleister|partner|anbieter)\\p{L}*|ältere[nrsm]?|vor(?:igen|letzten) jahr',
  es: 'antigu[oa]s?|hace años|en su día|anterior(?:es)?|viej[oa]s?',
  it: "datat[oiae]|vecch\\p{L}+|risalent[ei]|già not[oiae]|precedent[ei]|all'epoca",
  pt: 'antig[oa]s?|anterior(?:es)?|já (?:conhecid|divulgad|circulav)\\p{L}+|à época',
  nl: 'jaren oud|oude?|verouderd\\p{L}*|destijds|eerdere|al eerder',
  ru: 'стар(?:ые|ых|ая|ой)|устаревш\\p{L}+|прошлогодн\\p{L}+|давн\\p{L}+|прежн\\p{L}+|ранее',
  pl: 'sprzed (?:\\p{L}+ )?lat|star(?:e|y|ych|ej)|dawn\\p{L}+|wcześniejsz\\p{L}+',
  sv: 'gamla|gammalt|äldre|tidigare|föråldra\\p{L}+',
});

/** What broke by itself. */
export const FAULT = anyOf({
  en: '(?:power|electrical|technical|hardware|network) (?:cut|failure|fault|outage|problem|glitch)|maintenance|human error',
  fr: 'pannes? (?:électriques?|techniques?|matérielles?)|maintenance|erreur humaine|coupure de courant',
  de: 'stromausfall\\p{L}*|technische[nrsm]? (?:defekt|störung|problem|fehler)\\p{L}*|wartung\\p{L}*',
  es: 'apagón|(?:fallo|falla|avería|problema) (?:eléctric[oa]|técnic[oa])|mantenimiento',
  it: 'guasto|problema tecnico|blackout|manutenzione',
  pt: '(?:falha|problema|avaria) (?:elétric[oa]|técnic[oa])|manutenção',
  nl: 'stroomstoring|technische (?:storing|fout)|onderhoud',
  ru: 'техническ\\p{L}+ (?:сбо\\p{L}+|неполадк\\p{L}+|работ\\p{L}*)|отключени\\p{L}+ электр\\p{L}+',
  pl: 'awari\\p{L}+ (?:techniczn|zasilani|sprzęt)\\p{L}*|prac\\p{L}* (?:serwisow|konserwac)\\p{L}*',
  sv: 'tekniskt? fel|strömavbrott\\p{L}*|underhåll\\p{L}*',
});

/** "That data was taken we cannot confirm": what the sentence names is left open, wherever the verb stands. */
export const UNCONFIRMED = anyOf({
  en: "(?:cannot|can't|can not|unable to|not able to|not in a position to|could not) (?:\\p{L}+ )?(?:confirm|verify|say)",
  fr: '(?:pas|ni) (?:\\p{L}+ ){0,5}confirmer',
  de: 'nicht (?:\\p{L}+ )?(?:bestätig(?:en|t)|sagen)',
  es: 'no (?:\\p{L}+ ){0,3}confirmar',
  it: 'non (?:\\p{L}+ ){0,3}confermare',
  pt: 'não (?:\\p{L}+ ){0,3}confirmar',
  nl: 'niet (?:\\p{L}+ )?(?:bevestigen|zeggen)',
  ru: 'не (?:\\p{L}+ ){0,2}подтвердить',
  pl: 'nie (?:\\p{L}+ ){0,3}potwierdzić',
  sv: 'inte (?:\\p{L}+ )?bekräfta',
});

/** Somebody who works for the speaker. */
// Counted suppliers are victims.
export const SUPPLIER_WORDS = `(?<!\\d )${inAnyLanguage({
  en: '(?:third[- ]part(?:y|ies)(?! (?:experts?|specialists?|forensic|cyber|security|advis\\p{L}+|consultants?|investigators?|professionals?|firms? (?:to|has|was|were))))|suppliers?|vendors?|(?:sub)?contractors?|subprocessors?|(?:service|software|hosting|payroll|cloud|external|technology) (?:providers?|compan(?:y|ies))|(?:compan(?:y|ies)|firm) that (?:\\p{L}+ ){0,4}(?:for|our|us)|law firm',
  fr: 'prestataires?|sous-traitants?|fournisseurs?|partenaires?|hébergeur|(?:entreprise|société|cabinet) (?:tierce|extérieure?|qui (?:\\p{L}+ ){0,4}(?:pour|nous|notre|nos))',
  de: '\\p{L}*dienstleisters?n?|zulieferer\\p{L}?|lieferanten?|auftragsverarbeiter\\p{L}*|auftragnehmer\\p{L}*|partner(?:firma|unternehmen)|drittanbieters?|lohnabrechner\\p{L}*|subunternehmer\\p{L}*|extern\\p{L}* (?:firma|unternehmen|anbieter\\p{L}*)|(?:unternehmen|firma|callcenter|anbieter|agentur),? (?:das|die|der) (?:\\p{L}+ ){0,4}(?:für uns|unse\\p{L}+)',
  es: 'proveedor(?:es|a|as)?|subcontratist\\p{L}+|contratist\\p{L}+|de un tercero|encargad[oa] del tratamiento|(?:empresa|agencia|compañía|firma|sociedad) (?:externa|que (?:\\p{L}+ ){0,4}(?:nos|nuestr[oa]s?|presta|para))',
  it: 'fornitor[ei]|partner|appaltator[ei]|(?:società|azienda|ditta) (?:esterna|terza|che (?:\\p{L}+ ){0,4}(?:ci|per noi|nostr\\p{L}+))|responsabile esterno',
  pt: 'fornecedor(?:es|a|as)?|parceir[oa]s?|terceirizad[oa]s?|prestador(?:es|a|as)?|subcontratad[oa]s?|(?:empresa|agência|firma) (?:externa|que (?:\\p{L}+ ){0,4}(?:nos|noss[oa]s?|presta|para))',
  nl: '\\p{L}*leveranciers?|dienstverleners?|verwerkers?|onderaannemers?|bij een extern bedrijf|(?:bedrijf|bureau) dat (?:\\p{L}+ ){0,3}(?:voor ons|onze|ons)',
  ru: 'подрядчик\\p{L}*|партн[её]р\\p{L}*|поставщик\\p{L}*|сторонн\\p{L}+ (?:компани|организаци|сервис)\\p{L}*|контрагент\\p{L}*',
  pl: 'dostawc\\p{L}+|podwykonawc\\p{L}+|partner\\p{L}*|zewnętrzn\\p{L}+ (?:firm|podmiot)\\p{L}*|podmiot\\p{L}* przetwarzając\\p{L}*|firm\\p{L},? (?:zewnętrzn\\p{L}+|któr\\p{L}+ (?:\\p{L}+ ){0,3}(?:dla|nam|nas))',
  sv: '\\p{L}*leverantör\\p{L}*|samarbetspartner\\p{L}*|tredje ?part\\p{L}*|personuppgiftsbiträde\\p{L}*|(?:företag|bolag|byrå)\\p{L}* som (?:\\p{L}+ ){0,4}(?:oss|vår\\p{L}?|våra)',
})}`;
export const SUPPLIER = new RegExp(SUPPLIER_WORDS, 'u');

/** That nobody has used what was taken denies no taking. */
export const MISUSE = anyOf({
  en: 'misus\\p{L}+|abuse[ds]?|fraud\\p{L}*|identity theft|been (?:used|shared|sold|published)',
  fr: 'utilis\\p{L}+ (?:\\p{L}+ )?(?:frauduleu|malveillan|abusi)\\p{L}+|usages? (?:frauduleux|malveillants?|abusifs?|détournés?)|exploitée?s?|fraudes?',
  de: 'missbr(?:auch|äuchlich)\\p{L}*|verwendet|betrug\\p{L}*',
  es: 'uso (?:indebido|fraudulento|ilícito|malicioso)|mal uso|utilizad[oa]s?|fraudes?',
  it: 'us[oi] (?:illecit[oi]|impropri[oi]|indebit[oi]|fraudolent[oi])|utilizzat[oiae]|frod[ei]',
  pt: 'uso (?:indevido|fraudulento|malicioso)|utilizad[oa]s?|fraudes?',
  nl: 'misbrui?k\\p{L}*|fraude\\p{L}*',
  ru: 'неправомерн\\p{L}+ использ\\p{L}+|использован\\p{L}+|мошенни\\p{L}+',
  pl: 'wykorzystan\\p{L}+|nadużyc\\p{L}+',
  sv: 'missbruk\\p{L}*|använts|utnyttjats',
});

/** That no ransom was paid, or asked, says nothing of what was taken. */
export const RANSOM =
  /(?<!\p{L})(?:ransom(?!ware)\p{L}*|blackmail\p{L}*|extort(?:ed|ion)|rançons?(?!\p{L})|lösegeld\p{L}*|erpress(?:en|t|bar)|rescates?|riscatt\p{L}+|resgates?|losgeld\p{L}*|afpersen|выкуп\p{L}*|oku(?:p|pu)|lösensumm\p{L}+)(?!\p{L})/u;

/** Happens, or concerns: with a supplier beside it, it is the supplier's incident. */
export const BEFELL = inAnyLanguage({
  en: 'happened|occurred|took place|arose|originated|concerns?|involves?|relates? to|stems? from|result of',
  fr: "(?:s'est |est |sont )?(?:produite?|survenue?s?|passée?)|concerne(?:nt)?|touche|provien(?:t|nent) d\\p{L}*",
  de: 'passiert|ereignet\\p{L}*|aufgetreten|betrifft|betraf|geschehen|zurückzuführen',
  es: 'ocurrió|ocurrido|se produjo|producido|originó|originad[oa]|afectó|afecta|atañe',
  it: 'avvenut[oa]|accadut[oa]|verificat[oa]|riguarda(?:to)?|ha interessato|colpito',
  pt: 'ocorreu|ocorrido|aconteceu|verificou|teve origem|afetou|diz respeito',
  nl: 'plaatsgevonden|voorgedaan|deed zich|gebeurd|betreft|vond plaats',
  ru: 'произош\\p{L}+|случил\\p{L}+|на стороне|касается|затронул\\p{L}*',
  pl: 'doszło|wydarzył\\p{L}*|nastąpił\\p{L}*|miało miejsce|dotyczy\\p{L}*|dotkn\\p{L}+',
  sv: 'inträffa\\p{L}*|skedde|skett|hänt|hände|rör|gäller|utsatts|drabba\\p{L}*',
});

/** What defenders see first: something odd, with nothing yet said of what it was. */
export const ANOMALY = inAnyLanguage({
  en: '(?:unusual|suspicious|anomalous|irregular|unauthori[sz]ed|malicious|abnormal) (?:\\p{L}+ ){0,2}?(?:activity|activities|connections?|log-?ins?|traffic|behaviou?r)',
  fr: '(?:activités?|connexions?|comportements?|flux|trafic|mouvements?) (?:\\p{L}+ ){0,2}?(?:inhabituel\\p{L}*|suspect\\p{L}*|anormal\\p{L}*|malveillant\\p{L}*|non autorisée?s?|illégitimes?|frauduleu\\p{L}*)',
  de: '(?:ungewöhnlich|verdächtig|auffällig|unbefugt|unautorisiert|unerlaubt)e[nrsm]? (?:\\p{L}+ ){0,2}?(?:aktivität\\p{L}*|anmeldung\\p{L}*|verbindung\\p{L}*|vorgäng\\p{L}*)|unregelmäßigkeiten',
  es: '(?:actividad(?:es)?|conexi(?:ón|ones)|comportamientos?|tráfico) (?:\\p{L}+ ){0,2}?(?:anómal\\p{L}+|inusual\\p{L}*|sospechos\\p{L}+|irregular\\p{L}*|malicios\\p{L}+|no autorizad\\p{L}+|indebid\\p{L}+)',
  it: '(?:attività|comportament[oi]|traffico|connession[ei]) (?:\\p{L}+ ){0,2}?(?:anomal[oiae]|sospett[oiae]|insolit[oiae]|irregolar[ei]|non autorizzat[oiae]|abusiv[oi])',
  pt: '(?:atividades?|comportamentos?|ligaç(?:ão|ões)|conex(?:ão|ões)|tráfego|movimentaç\\p{L}+) (?:\\p{L}+ ){0,2}?(?:an[ôó]mal\\p{L}+|anorma(?:l|is)|incomu(?:m|ns)|irregular\\p{L}*|suspeit\\p{L}+|atípic\\p{L}+|não autorizad\\p{L}+|indevid\\p{L}+)|(?:tentativas? de|sequestro de) (?:dados|sequestro|invasão|intrusão)',
  nl: '(?:ongebruikelijke|verdachte|ongeautoriseerde|afwijkende|onbevoegde|ongewone) (?:\\p{L}+ ){0,2}?(?:activiteit(?:en)?|inlog\\p{L}*|verkeer|gedrag)',
  ru: '(?:подозрительн|аномальн|необычн|несанкционированн|нетипичн|вредоносн)\\p{L}+ (?:\\p{L}+ ){0,2}?(?:активност|подключени|трафик|действи|вход)\\p{L}*|попытк\\p{L}+ (?:\\p{L}+ ){0,2}?(?:вмешательств|взлом|проникновени|вторжени|атак)\\p{L}*',
  pl: '(?:podejrzan|nietypow|nieautoryzowan|nieuprawnion|anormaln)\\p{L}+ (?:\\p{L}+ ){0,2}?(?:aktywno|logowa|ruch|działa|połącze)\\p{L}*',
  sv: '(?:misstänkt|ovanlig|obehörig|onormal|avvikande|otillåten)\\p{L}* (?:\\p{L}+ ){0,2}?(?:aktivitet|inloggning|trafik|händelse)\\p{L}*',
});

/** Found out so far, with more to come. */
export const SO_FAR = anyOf({
  en: 'so far|to date|thus far|as yet|until now|for now|at (?:this|the present) (?:stage|time|point|moment)|preliminary|at present|have not yet|not yet',
  fr: "à ce stade|à ce jour|à cette heure|pour l'instant|pour le moment|jusqu'ici|jusqu'à présent|en l'état|confirmation",
  de: 'bislang|bisher\\p{L}*|derzeit\\p{L}*|zurzeit|zum jetzigen zeitpunkt|kenntnisstand|aktuell\\p{L}*|vorläufig\\p{L}*|momentan|im moment|bestätigung',
  es: 'por (?:el momento|ahora)|hasta (?:el momento|ahora|la fecha)|de momento|a(?:l)? día de hoy|actualmente|confirmación',
  it: 'al momento|allo stato|per ora|finora|ad oggi|attualmente|per il momento|conferm[ae]|riscontr[oi]',
  pt: 'até (?:o|ao|este) momento|por ora|por enquanto|até agora|neste momento|para já|no momento|de momento|até à data|confirmação',
  nl: 'vooralsnog|tot nu toe|op dit moment|momenteel|voorlopig|tot dusver|tot op heden|bevestiging',
  ru: 'пока|на (?:данный|текущий) момент|на сегодняшний день|предварительн\\p{L}+|в настоящее время|подтвержден\\p{L}+',
  pl: 'na (?:ten|tę|razie|obecn\\p{L}+|tym)(?: moment| chwilę| etap\\p{L}*)?|jak dotąd|dotychczas|do tej pory|obecnie|w tej chwili|potwierdzeni\\p{L}+',
  sv: 'i nuläget|hittills|för närvarande|just nu|än så länge|så långt|ännu|bekräftelse',
});

/** "We cannot rule it out" leaves it open; by its words it would deny. */
export const NOT_RULED_OUT = new RegExp(
  inAnyLanguage({
    en: "(?:cannot|can't|not|n't|nobody|no one|nothing|unable to) (?:\\p{L}+ ){0,3}(?:rul(?:e|ed|ing)(?: \\p{L}+)? out|excluded?)|rul(?:e|es|ed|ing) nothing out",
    fr: "(?:n'|ne |pas |rien )(?:\\p{L}+ ){0,3}(?:exclu\\p{L}*|écart\\p{L}+)",
    de: 'schließ\\p{L}+ (?:[\\p{L}]+ ){0,5}(?:nicht|nichts) aus|(?:nicht|nichts) (?:\\p{L}+ ){0,2}(?:auszuschließen|ausgeschlossen|ausschließen)',
    es: 'no (?:\\p{L}+ ){0,3}descart\\p{L}+',
    it: 'non (?:\\p{L}+ ){0,3}esclu\\p{L}+',
    pt: 'não (?:\\p{L}+ ){0,3}(?:descart|exclu)\\p{L}+',
    nl: 'niets? (?:\\p{L}+ ){0,3}(?:uitsluit\\p{L}*|uitgesloten|uit te sluiten)|sluit(?:en)? (?:\\p{L}+ ){0,5}niets? uit',
    ru: 'не (?:\\p{L}+ ){0,2}исключ\\p{L}+',
    pl: 'nie (?:\\p{L}+ ){0,2}wyklucz\\p{L}+',
    sv: 'inte (?:\\p{L}+ ){0,2}uteslut\\p{L}+|utesluter (?:\\p{L}+ ){0,2}(?:inte|inget)',
  }),
  'gu',
);
