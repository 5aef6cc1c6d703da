import { type AssertionRule, type Finding } from '../rule';
import { cueRule } from './cue-rule';

/** What can be locked, erased or down, in ten languages. */
const MACHINES =
  /(?<!\p{L})(?:бэкап\p{L}*|резервн\p{L}+ копи\p{L}+|kopi\p{L} zapasow\p{L}+|grues|maszyn\p{L}*|servers?|systems?|files?|backups?|databases?|networks?|hypervisors?|computers?|devices?|workstations?|laptops?|machines?|websites?|sites?|portals?|infrastructure|serveurs?|systèmes?|fichiers?|sauvegardes?|postes(?: de travail)?|ordinateurs?|réseau|\p{L}{0,24}(?:server|systeme?)n?|dateien|rechner|\p{L}{0,24}netz(?:werk)?|geräte|datensicherungen|servidor(?:es)?|sistemas?|archivos?|ficheros?|arquivos?|computador[ae]?s?|equipos?|equipamentos?|ordenadores?|copias de seguridad|respaldos?|sistem[ai]|\p{L}{0,24}systemen|bestanden|computers|sito|portale|dispositiv\p{L}+|processos?|серверы?|серверов|систем\p{L}{0,3}|файл\p{L}{0,3}|компьютер\p{L}{0,3}|сайт\p{L}{0,2}|бэкап\p{L}{0,3}|инфраструктур\p{L}+|serwer\p{L}{0,3}|plik\p{L}{0,3}|komputer\p{L}{0,3}|stron[ay]|kopi[ei] zapasowe|servrar\p{L}{0,3}|datorer|filer|system|backup\p{L}{0,3})(?!\p{L})/u;

const SOME_WORDS = String.raw`(?: [\p{L}'’-]+){0,8}?`;

const SHORT_CLAUSE = 48;

/** A claim's short clause says what was done and to what: "all backups wiped". */
const inItsClause = (finding: Finding, lower: string): Finding => {
  const before =
    /[^.,;:!?\n()•–—]*$/u.exec(lower.slice(Math.max(0, finding.start - SHORT_CLAUSE), finding.start))?.[0] ??
    '';
  const after = /^[^.,;:!?\n()•–—]*/u.exec(lower.slice(finding.end, finding.end + SHORT_CLAUSE))?.[0] ?? '';
  const words = (before + after).split(/\s+/).filter(Boolean).length;
  if (words > 4 || before.length + after.length >= SHORT_CLAUSE) return finding;
  return {
    ...finding,
    start: finding.start - before.trimStart().length,
    end: finding.end + after.trimEnd().length,
  };
};

const phrases = cueRule({
  name: 'impact.phrase',
  kind: 'impact',
  reads: 'what the attack did to systems and operations, or is said not to have done',
  cues: [
    {
      value: 'compromise',
      denied: true,
      words: [
        String.raw`(?:no|zero|not (?:\p{L}+ ){0,3}any) (?:evidence|indications?|signs?|trace|sign)(?: of| that)? (?:\p{L}+ ){0,6}(?:compromised?|breach(?:ed)?|unauthori[sz]ed access|intrusion|impact(?:ed)?|incident|attack)(?: (?:of|on|to|into) (?:\p{L}+['-]?\p{L}* ?){0,4}\p{L}+)?`,
        String.raw`no (?:widespread compromise|(?:major )?(?:information |data )?(?:breach|leakage|intrusion)(?: of [\p{L}' ]{2,30}?(?= systems| and|[.,;]))?(?: systems)?(?: was detected)?)|not been (?:breached|hacked|compromised)(?: or (?:hacked|breached|compromised))?|not (?:breached|compromised) or (?:hacked|compromised)|not (?:impacted|affected) (?!by )[\p{L} ,]{3,70}`,
        String.raw`(?:no|not have an?|does not have any) (?:material |operational |significant |further )?(?:impact|effect) (?:on|to) (?:\p{L}+['’-]?\p{L}*,? ){0,5}\p{L}+|(?:does|did|do) not affect (?:\p{L}+ ){0,3}\p{L}+|(?:operations|products|services|systems)(?:,? (?:and )?(?:operations|products|services|systems)){0,3} (?:have|has|were|are) not (?:been )?(?:impacted|affected|interrupted)|no (?:core |critical |internal )?systems (?:of \p{L}+ )?(?:are|were|have been) (?:affected|compromised|impacted)`,
        String.raw`pas (?:de )?trace (?:de compromission|d'intrusion)(?: (?:\p{L}+ )?\p{L}+)?|aucune (?:intrusion|compromission|atteinte|modification)${SOME_WORDS} ?(?:constatée|détectée|identifiée)?`,
        String.raw`keine (?:hinweise|anzeichen|anhaltspunkte) (?:auf|für|dafür)${SOME_WORDS} (?:kompromittierung|zugriff|abfluss|datenabfluss|angriff)|nicht (?:kompromittiert|beeinträchtigt)`,
        String.raw`no (?:sufrió|hay|existe|existió|se ha producido) (?:evidencia alguna de que se haya producido una brecha|evidencias? de|ninguna |una )?(?:vulneración|filtración|ataque|brecha|intrusión)?[^.;,\n]{0,40}`,
        String.raw`non (?:risultano|ha evidenza di|si ha evidenza di|vi è evidenza di|è stata rilevata)[^.;\n]{0,70}(?:sottratti dati|attacchi|violazione|intrusion|compromission|sistemi)\p{L}*|sem (?:perda|impacto|comprometimento) (?:de|em|nos|nas) \p{L}+|não (?:houve|há|foram|foi)${SOME_WORDS} (?:vazamento|invasão|comprometid\p{L}+|afetad\p{L}+)`,
        String.raw`geen (?:aanwijzing\p{L}*|bewijs|sporen)${SOME_WORDS} (?:gelekt|gestolen|inbraak|toegang|misbruik)|взлома не было|(?:никакой )?утечк\p{L}+${SOME_WORDS} не (?:было|зафиксирован\p{L}*)|nie doszło do${SOME_WORDS} (?:włamania|wycieku|naruszenia)(?: do naszych systemów)?|inga (?:tecken|indikationer|spår)${SOME_WORDS} (?:intrång|stulits|läckt)`,
      ],
    },
    {
      value: 'compromise',
      onlyDenied: true,
      terms: [
        'breached, hacked, hack of our, breach of our, breach of its, breach of the, breach of any, system breach, network breach, intrusion*, compromise of, compromised systems, sign of compromise, ransomware, operational impact, impact on operations, impact on our operations, impact to operations, impact on impact on services, impact on customers, impact on our business, material impact, material adverse, our operations, its operations, business operations, product safety, patient safety, patient care, production, other product, other products, other service, other services',
        'intrusion*, compromission*, violazione dei sistemi, attacco hacker, ataque cibernético, ataque informático, não houve ataque, systemy naruszon*, kompromittierung, piratage, cyberattaque*, pirate*, einbruch*, eindringen, hackerangriff*, cyberangriff*, cyberattacke*, ransomware*, betriebsunterbrech*, produktionsausfall*, beeinträchtig*, auswirkungen auf, geschäftsbetrieb, intrusión, intrusiones, vulneración, vulneraciones, hackeo, hackead*, ciberataque*, ataque informático, sido atacad*, sido vulnerad*, impacto en, operación, operaciones, intrusioni, intrusione, compromission*, hackerat*, impatto su, impatti, operatività, invadid*, invasão, invasões, comprometiment*, operações, inbraak, hack, gehackt, aanval, aangevallen, gevolgen voor, dienstverlening',
        'взлом*, вторжени*, проникновени*, влияни*, последств*, właman*, włamani*, zhakowan*, złamano, skompromitowan*, wpływu na, zakłóceń, intrång*, hackad*, hackat*, påverkan, påverkat*, påverkad*, påverkas, driftstörning*, verksamheten',
      ],
    },
    {
      value: 'encrypted',
      terms: [
        'ransomware was deployed, deployed ransomware, ransomware deployed, ransomware encrypted, systems locked, files locked, network locked, encrypted your, encrypted their, encrypted all, everything is encrypted, all encrypted, tout est chiffré, alles verschlüsselt, todo cifrado, todo encriptado, tutto cifrato, tudo criptografado, alles versleuteld, всё зашифрован*, wszystko zaszyfrowan*, allt är krypterat, verschlüsselung von, chiffrement de, cifrado de servidores, cifrado de los, versleuteling van, шифровани* файл*, szyfrowani* plik*',
      ],
    },
    {
      value: 'encrypted',
      beside: MACHINES,
      terms: [
        'encrypted, chiffré*, crypté*, verschlüsselt*, cifrado, cifrada, cifrados, cifradas, encriptad*, cifrat*, criptat*, crittografat*, criptografad*, versleuteld*, vergrendeld*, зашифрован*, зашифровал*, zaszyfrowan*, zaszyfrował*, zaszyfrowali*, krypterad*, krypterat*, locked',
      ],
    },
    {
      value: 'wiped',
      terms: [
        'wiped out, data wiper, wiper, wipes, factory reset, factory-reset, reduced to ashes, nothing left, no backups left, rm -rf, effacement, wiper malware, ferngelöscht, aus der ferne gelöscht, apagado del mapa, apagado do mapa, borrado total, cancellato tutto, apagamos tudo, gewiped, снесли, снесен*, положили, wyczyszczon*, wyzerowan*, fjärraderad*',
      ],
    },
    {
      value: 'wiped',
      beside: MACHINES,
      terms: [
        'wiped, erased, deleted, стерл*, снес*, destroyed, nuked, formatted, effacé*, supprimé*, détruit, détruite, détruits, détruites, gelöscht*, zerstört*, vernichtet*, borrad*, eliminad*, destruid*, formatead*, cancellat*, distrutt*, eliminat*, apagad*, deletad*, excluíd*, gewist, verwijderd, vernietigd, удален*, удалено, стерт*, стёрт*, уничтожен*, уничтожил*, usunięt*, usunęli*, skasowa*, zniszcz*, radera*, förstör*',
      ],
    },
    {
      value: 'outage',
      terms: [
        "unavailable, temporarily unavailable, inaccessible, unreachable, out of service, knocked offline, took down, taken down, brought down, forced offline, went offline, site down, website down, site is down, is offline, are offline, was offline, were offline, went down, systems down, operational outage, paralysed, paralyzed, crippled, halted production, production halted, work stoppage, suspended operations, switched off, taken off the network, disconnected from the network, pen and paper, manual processes, hors ligne, hors d'usage, inaccessible*, indisponible*, injoignable*, à l'arrêt, mis hors ligne, paralysé*, perturbé*, perturbation*, interrompu*, déconnecté*, nicht erreichbar, nicht verfügbar, offline genommen, vom netz getrennt, heruntergefahren, lahmgelegt*, lahm gelegt, außer betrieb, ausgefallen, ausfälle*, eingeschränkt erreichbar, beeinträchtigt*",
        'fuera de línea, fuera de servicio, fuera de operación, caído, caída, caídos, inaccesible*, no disponible*, interrumpid*, paralizad*, suspendid*, intermitencia*, inconvenientes técnicos, fuori servizio, fuori uso, offline, irraggiungibil*, non raggiungibil*, non disponibil*, inaccessibil*, disservizi*, sospes*, bloccat*, paralizzat*, fora do ar, fora de serviço, fora de operação, indisponíve*, inacessíve*, instabilidade*, interrompid*, paralisad*, suspens*, uit de lucht, buiten werking, buiten gebruik, niet bereikbaar, onbereikbaar, plat, platgelegd, stilgelegd, ligt stil, liggen stil, ligt plat, liggen plat, onbeschikbaar, niet beschikbaar, verstoord',
        'снесли, парализ*, produkcja stoi, unterbrochen, plants stopped, production stopped, stopped production, лежит, лежат, лег, легли, упал, упали, положен*, недоступ*, не доступ*, не работа*, нерабоч*, сбой, сбои, сбоев, сбоя, сбоям, простой, простоя, приостановлен*, остановлен*, выведен* из строя, вывели из строя, парализован*, leży, leżą, nie działa, nie działają, niedostępn*, padł, padły, wyłączon*, odłączon*, sparaliżowan*, zakłócen*, ligger nere, ligger ner, gick ner, nere, otillgänglig*, inte tillgänglig*, ur funktion, avstängd*, utslag*, nedstängd*, störning*, avbrott*',
      ],
    },
    {
      value: 'access kept',
      terms: [
        'still have access, still have remote access, still inside, still in your network, still in their network, still in the network, persistent access, remote access to their, remote access to your, access still, backdoors left, full control, complete control, toujours accès, encore accès, immer noch zugang, immer noch zugriff, noch immer zugang, todavía tenemos acceso, aún tenemos acceso, seguimos dentro, abbiamo ancora accesso, ainda temos acesso, nog steeds toegang, всё ещё внутри, до сих пор в сети, доступ сохран*, wciąż mamy dostęp, nadal mamy dostęp, fortfarande åtkomst, fortfarande tillgång',
      ],
    },
    {
      value: 'encrypted',
      words: [
        String.raw`(?:data|information|documents) (?:was|were|has been|have been) encrypted|(?:les )?données (?:ont été |sont )?chiffrées|daten (?:wurden |sind )?verschlüsselt|(?:los )?datos (?:han sido |fueron )?cifrados|(?:i )?dati (?:sono stati )?(?:cifrati|crittografati)|(?:os )?dados (?:foram )?(?:criptografados|cifrados)|gegevens (?:zijn |werden )?versleuteld|(?:dane|pliki|serwery|systemy) (?:zostały )?zaszyfrowane|(?:data|filer|servrar|system) (?:har )?(?:krypterats|krypterades)`,

        String.raw`(?:[\d,.]{1,20} )?(?:all |\p{L}+ )?(?:devices|servers|systems|files|hypervisors|network|workstations|computers)(?: (?:on|in) [\p{L}. ]{3,40}?)? (?:(?:was|were|has been|have been|are|got) )?encrypted|has been encrypted|(?:ransomware attacks? against (?:more than )?)?[\d,.]+ (?:esxi )?hypervisors|encrypted (?:your|their|all|the) (?:\p{L}+ )?(?:network|servers|systems|files|data)|locked (?:their|all|the) (?:\p{L}+ )?(?:servers|systems|files)`,
        String.raw`chiffré(?:s|es)?(?= (?:les|par|leurs?|nos))|(?:serveurs|fichiers|systèmes) (?:ont été |sont )?chiffrés|(?:systeme?n?|server|dateien) (?:wurden |sind )?verschlüsselt|verschlüsselte[rn]? (?:server|systeme|dateien)`,
        String.raw`(?:[\d.,]+ )?(?:servidores|sistemas|archivos|ficheros) (?:han sido |fueron )?(?:cifrados|encriptados)|(?:server|sistemi|file) (?:sono stati )?(?:cifrati|criptati)|(?:servidores|sistemas|arquivos) (?:foram )?(?:criptografados|encriptados)`,
        String.raw`(?:servers|systemen|bestanden|dataservers) (?:zijn |werden )?(?:versleuteld|vergrendeld)|зашифрова\p{L}+|zaszyfrowa\p{L}+(?: \p{L}+)?|krypterade?s?(?: \p{L}+)?`,
      ],
    },
    {
      value: 'outage',
      words: [
        String.raw`(?<!any |no |without )(?:operational|business|service|it|production) (?:disruptions?|interruptions?)|(?<!any |no |without )(?:disruptions?|interruptions?) (?:to|of) (?:\p{L}+ ){0,2}(?:services|operations|systems|production)|downtime|(?:proactively )?(?:took|taken|taking) (?:certain |some |all |our |its |the )?(?:\p{L}+ )?(?:systems|services|servers|network) offline|(?:delays?|disruption) in (?:production|deliveries|shipments|services)|interruptions? de service|arrêt de (?:la )?production|mise? à l'arrêt|panne|ausfall\p{L}*|störung(?:en)?|lahmgelegt|vom netz genommen|interrupción(?:es)?(?: del? servicios?)?|caída de(?:l| los)? (?:sistemas?|servicios?)|paralizad[oa]s?|interruzion[ei]|bloccat[oi]|rallentament[oi]|interrupções|paralisad[oa]s?|indisponibilidade|storing(?:en)?|verstoring(?:en)?|uitval|offline gehaald|platgelegd|перебо[ияе]\p{L}*|остановк\p{L}+ (?:производства|работы)|недоступн\p{L}+|awari[aęi]|przerw[ayę] w działaniu|niedostępn\p{L}+|zakłóceni\p{L}+|avbrott|störningar|driftstopp|ligger nere`,

        String.raw`(?:major )?(?:technology |it |system |network )?outages?|network interruption|(?:systems|services|servers|network|website) (?:were |was |have been )?taken offline|(?:systems|services|servers) (?:are|were|is|was) (?:down|unavailable|offline)|shut ?down (?:of )?(?:\p{L}+ ){0,3}(?:servers|systems|services|operations|production)|(?:severely |significantly )?disrupted (?:\p{L}+ ){0,3}(?:services|operations|systems|production)|(?:operations|activities|production|services) (?:were|have been|are|is|was) (?:halted|disrupted|suspended|severely disrupted|paused)|(?:continued|severe|major|widespread) disruption|(?:cancelled|postponed) \d[\d,]* (?:flights|appointments|operations|surgeries)`,
        String.raw`perturb\p{L}+ (?:\p{L}+ ){0,2}services|(?:rend|rendu|rendus) (?:inaccessibles?|indisponibles?)[^.;\n]{0,60}|hors service|services? (?:interrompus?|indisponibles?)|(?:nicht|nur eingeschränkt|derzeit nicht)(?: oder nur eingeschränkt)? (?:erreichbar|verfügbar|möglich)|betriebsunterbrechung|produktionsausfall|systeme wurden (?:vorsorglich )?(?:heruntergefahren|abgeschaltet)`,
        String.raw`(?:se )?suspendi\p{L}+ (?:las |los |el |os? |as? )?(?:plataformas|servicios|sistemas|funcionamiento|funcionamento|operações|serviços)(?: de(?: \p{L}+){1,3})?|fuera de servicio|(?:cancelar|aplazar|suspender|desprogramar)\p{L}* \d[\d.]* \p{L}+|interrupção (?:\p{L}+ )?(?:de|dos) (?:seus )?(?:sistemas|serviços)|(?:todos os )?sistemas derrubados|fora do ar|indisponíveis|blocco (?:parziale |totale )?(?:dei|di) \p{L}+|fuori servizio|disservizi`,
        String.raw`(?:systemen|diensten) (?:liggen|lagen) (?:plat|stil)|onbereikbaar|сбо[йяи](?= в работе|[.,;]| систем)|(?:отмен\p{L}+|перенос) (?:более )?\d+ \p{L}+|(?:легл\p{L}+|упал\p{L}+|лежат) (?:сайт|сервер|сервис)\p{L}*|не работа\p{L}+|(?:systemy|usługi) (?:są |zostały )?(?:niedostępne|wyłączone)|(?:flera av våra )?system är nedstängda|nedstängda|driftstörning\p{L}*|verksamheten påverka\p{L}+(?: \p{L}+){0,2}`,
      ],
    },
    {
      value: 'wiped',
      words: [
        String.raw`wiped|deleted (?:all|their|the) (?:\p{L}+ )?(?:backups?|data|servers)|copied and deleted|data destruction|(?:tudo )?copiado e exclu[ií]do|copiados e excluídos|(?:полностью )?уничтож\p{L}+(?: (?:около |более )?\d[\d ]* \p{L}+)?|supprimé(?:s|es)? (?:les|toutes|tous) \p{L}+|gelöscht(?= wurden)|borrad[oa]s? (?:los|las|todos) \p{L}+|cancellat[oi] (?:i|tutti) \p{L}+|gewist|usunięte \p{L}+|raderat\p{L}* \p{L}+`,
      ],
    },
    {
      value: 'defaced',
      terms: [
        'defaced, defacement*, deface, site replaced, page replaced, défiguré*, défacé*, défacement*, défiguration, verunstaltet*, desfigurad*, defacement, desfiguração, pichad*, defacciat*, beklad, дефейс*, podmienion* stron*, vandaliserad*',
      ],
      words: [
        String.raw`defac(?:ed|ement)|web ?(?:pages?|sites?) (?:had been |was |were )?(?:altered|defaced)`,
      ],
    },
    { value: 'limited', words: ['limited in scope', '(?:minimal|limited) impact'] },
    {
      value: 'unauthorised access',
      words: [
        String.raw`unauthori[sz]ed (?:and illegal )?access to (?:certain |some )?data|data (?:have|has|had) been (?:accessed|viewed|copied)|full (?:\p{L}+ )?access(?! to| through| via)`,
      ],
    },
  ],
  once: true,
  examples: [
    ['all servers were encrypted', 'all servers were encrypted', 'encrypted'],
    ['the incident caused a network outage', 'the incident caused a network outage', 'outage'],
    ['There is no evidence of a breach.', 'There is no evidence of a breach', 'compromise'],
    ['Die Server wurden verschlüsselt.', 'Die Server wurden verschlüsselt', 'encrypted'],
    ['O sistema está temporariamente indisponível.', 'O sistema está temporariamente indisponível', 'outage'],
    ['Наш сайт недоступен.', 'Наш сайт недоступен', 'outage'],
    ['40 GB taken, all backups wiped, pay now', 'all backups wiped', 'wiped'],
    ['Our operations have not been impacted.', 'Our operations have not been impacted', 'compromise'],
    ['los servidores fueron cifrados', 'los servidores fueron cifrados', 'encrypted'],
    ['уничтожено 300 серверов', 'уничтожено 300 серверов', 'wiped'],
    ['we sell impact wrenches', null],
  ],
});

/** What the attack did besides copying, or is said not to have done. */
export const impactRule: AssertionRule = {
  ...phrases,
  *read(reading): Iterable<Finding> {
    const isClaim = reading.source.role === 'claim';
    for (const finding of phrases.read(reading))
      yield isClaim ? inItsClause(finding, reading.text.lower) : finding;
  },
};
