import { cueRule } from './cue-rule';

/** How the intruder came in. */
export const accessMethodRule = cueRule({
  name: 'access-method.phrase',
  kind: 'access_method',
  reads: 'the way in: credentials, phishing, a vulnerability, an insider, malware',
  cues: [
    { value: null, pattern: /\bCVE-\d{4}-\d{4,7}\b/i },
    {
      value: 'default credentials',
      pattern: /\bdefault (?:creds?|credentials|passwords?)\b/iu,
    },
    {
      value: 'compromised credentials',
      pattern:
        /\b(?:compromised|stolen|leaked|exposed|hardcoded|valid|reused|recycled|employee|weak|admin|login) (?:\p{L}+ ){0,3}(?:creds?|credentials|logins?|accounts?(?= of| belonging| to (?:gain|access)))(?: of an? (?:\p{L}+ ){1,3})?\b/iu,
    },
    {
      value: 'credential stuffing',
      pattern:
        /\bcredential stuffing\b|\bpassword spraying\b|\bbrute[- ]?forc(?:e|ed|ing)\b|\brecycled login credentials\b/i,
    },
    {
      value: 'phishing',
      pattern:
        /\b(?:spear[- ]?)?phishing(?: (?:attack|e-?mail|campaign|mail))?\b|\bphishing-?mails?\b|\bhameçonnage\b|фишинг\p{L}*/iu,
    },
    {
      value: 'social engineering',
      pattern:
        /\bsocial engineering(?: attack(?: on (?:\p{L}+ ){1,6})?)?|\bvishing\b|\bidentity impersonation\b|\bSIM[- ]swap\p{L}*/iu,
    },
    {
      value: 'vulnerability',
      pattern:
        /\b(?:zero[- ]?day|0[- ]?day|unpatched (?:\p{L}+ ){0,2}(?:vulnerability|server|cve)|(?:exploit(?:ed|ing)?|known|public|critical|unknown) (?:\p{L}+ ){0,3}(?:vulnerabilit(?:y|ies)|CVE|flaw|exploit))\b/iu,
    },
    { value: 'SQL injection', pattern: /\bSQL ?injection\b|\bSQLi\b|\bRCE\b|\bIDOR\b|\bpath traversal\b/i },
    {
      value: 'open API',
      pattern:
        /\b(?:open|unsecured|unauthenticated|unprotected|public|misuse of the|REST) (?:\p{L}+ )?API(?: endpoint)?\b|\bREST API\b/iu,
    },
    {
      value: 'misconfiguration',
      pattern:
        /\bmisconfig(?:uration|ured)?(?: \p{L}+){0,3}\b|\bserver configuration change\b|\b(?:open|exposed|public(?:ly accessible)?|unsecured) (?:S3 )?(?:bucket|database|server|instance)\b/iu,
    },
    {
      value: 'insider',
      pattern:
        /\b(?:insider|disgruntled employee|rogue employee|former employee|own (?:CISO|CEO|CTO|admin|employee)|sold (?:by|access by) (?:an? )?(?:employee|insider))\b|инсайдер\p{L}*/iu,
    },
    {
      value: 'infostealer',
      pattern:
        /\b(?:info-?stealers?|stealer logs?|redline|raccoon stealer|lumma|vidar|racoon)\b|стилер\p{L}*/iu,
    },
    {
      value: 'ransomware',
      pattern: /\b(?:customized )?ransomware(?= (?:attack|incident))|\btipo ransomware\b/iu,
    },
    {
      value: 'supply chain',
      pattern:
        /\b(?:supply[- ]chain (?:attack|compromise)|compromised (?:\p{L}+ ){0,2}(?:scanner|package|update|dependency|library))\b/iu,
    },
    {
      value: 'access key',
      pattern:
        /\b(?:access key|AWS secret|session (?:token|cookie)s?|API key|OAuth tokens?)(?= (?:to|through|via|from|stolen|leaked|was|were|that)\b)(?: (?:to|through|via|from) (?:\p{L}+ ){1,5})?/iu,
    },
    {
      value: 'VPN',
      pattern: /\bVPN (?:\([^)]{1,40}\) )?(?:device|appliance|account|connection|credentials)\b/iu,
    },
    {
      value: 'web skimmer',
      pattern: /\b(?:fake payment page|card skimmer|skimming script|web skimmer|magecart)\b/i,
    },
    {
      value: 'unauthorised access',
      pattern: /\b(?:hacked db|scrap(?:ed|ing)|exposed creds|remote desktop|RDP access)\b/i,
    },
  ],
  examples: [
    ['we came in with stolen employee credentials', 'stolen employee credentials', 'compromised credentials'],
    ['entry was CVE-2025-1234 on the gateway', 'CVE-2025-1234', 'cve-2025-1234'],
    ['an insider helped us', 'insider', 'insider'],
    ['the insides of the building', null],
  ],
});

/** How delicate the data is said to be. */
export const dataSensitivityRule = cueRule({
  name: 'sensitivity.phrase',
  kind: 'data_sensitivity',
  reads: 'how delicate or how well protected the data is said to be',
  cues: [
    {
      value: 'unclassified',
      pattern: /\bunclassified\b(?: (?:\p{L}+ ){0,3}(?:data|information|documents|activities|systems))?/iu,
    },
    {
      value: 'classified',
      pattern:
        /\b(?:TOP SECRET(?: ?\/+ ?NOFORN)?|(?:(?:sensitive and )?highly )?classified (?:material|documents?|information|data|files)|NATO (?:secret|restricted))\b/iu,
    },
    {
      value: 'confidential',
      pattern:
        /\b(?:strictly |highly )?confidential (?:documents?|docs|files)\b|\b(?:very|highly) (?:sensitive|confidential)(?: (?:data|information|documents))?/iu,
    },
    {
      value: 'encrypted',
      pattern:
        /\b(?:(?:was|were|is|are) (?:\p{L}+ )?encrypted at rest|encrypted (?:data|passwords|form|backups))\b/iu,
    },
    {
      value: 'hashed',
      pattern:
        /\b(?:hashed|salted|bcrypt|md5|sha-?1|sha-?256)(?: and salted)? (?:\p{L}+ )?(?:passwords?|hash(?:es)?)\b/iu,
    },
    {
      value: 'plaintext',
      pattern:
        /\b(?:plain ?text|clear ?text|unencrypted) (?:passwords?|\p{L}+)|\bpasswords in plain ?text\b/iu,
    },
    {
      value: 'synthetic or public',
      pattern:
        /\b(?:primarily )?synthetic(?: \(fake\))?(?: data)?, publicly available[^.;\n]{0,40}|\b(?:synthetic|test|dummy|publicly available|public|already public|non-sensitive) (?:data|information)\b/iu,
    },
  ],
  examples: [
    [
      'These servers support unclassified collaborative activities.',
      'unclassified collaborative activities',
      'unclassified',
    ],
    ['the table holds hashed passwords', 'hashed passwords', 'hashed'],
    ['we classify our wines', null],
  ],
});

/** What is shown as proof. */
export const evidenceRule = cueRule({
  name: 'evidence.phrase',
  kind: 'evidence',
  reads: 'what a claim shows as proof',
  only: ({ source }) => source.role === 'claim',
  cues: [
    {
      value: 'screenshots',
      pattern:
        /\bscreen ?shots?(?: of [\p{L}\d ]{2,24}?(?=[:,.\n]| and\b))?\b|\bscreens\b(?= (?:below|attached))|\bcapturas(?: de pantalla)?\b|\bcaptures d'écran\b|скриншот\p{L}*/iu,
    },
    {
      value: 'sample',
      pattern:
        /\b(?:\d[\d.,]*k? (?:files?|rows|lines|records) )?samples?(?! (?:rate|size))(?:(?: of| -|:| =)? ?\d[\d.,]*(?: ?[kmg]b?)?(?: (?:lines|rows|entries|records|files|users|mb|gb))?)?\b|\bmuestras?\b(?=:| )|\béchantillons?\b|\bproben?\b(?= (?:der|von))|\bcampioni?\b(?= (?:di|dei))|\bamostras?\b|пример\p{L}{0,2} (?:данных|базы)|сэмпл\p{L}*/iu,
    },
    {
      value: 'file tree',
      pattern: /\bfile ?tree\b|\bfile ?list(?:ing)?\b|\bdirectory listing\b|\blisting of files\b/i,
    },
    { value: 'video', pattern: /\bvideo (?:proof|evidence)\b|\bproof video\b/i },
    {
      value: 'proof pack',
      pattern:
        /\bproof ?(?:pack|archive|files?|of (?:compromise|hack|access|data))s?(?:: link)?\b|\bPROOFS?\b(?=[ :(])|\bevidence packs?\b/iu,
    },
  ],
  negates: true,
  examples: [
    ['200 GB, screenshots attached', 'screenshots', 'screenshots'],
    ['see the file tree', 'file tree', 'file tree'],
    ['no example here', null],
  ],
});

/** What the attack did besides copying. */
export const impactRule = cueRule({
  name: 'impact.phrase',
  kind: 'impact',
  reads: 'what the attack did to systems and operations, or is said not to have done',
  cues: [
    {
      value: 'compromise',
      denied: true,
      pattern:
        /\b(?:no|not (?:\p{L}+ ){0,3}any) (?:evidence|indications?|signs?|trace|sign)(?: of| that)? (?:\p{L}+ ){0,6}(?:compromised?|breach(?:ed)?|unauthori[sz]ed access|intrusion|impact(?:ed)?|incident|attack)(?: (?:of|on|to|into) (?:\p{L}+['-]?\p{L}* ?){1,5})?/iu,
    },
    {
      value: 'compromise',
      denied: true,
      pattern:
        /\b(?:no (?:widespread compromise|(?:major )?(?:information |data )?(?:breach|leakage|intrusion)(?: of [\p{L}' ]{2,30}?(?= systems| and|[.,;]))?(?: systems)?(?: was detected)?)|not been (?:breached|hacked|compromised)(?: or (?:hacked|breached|compromised))?|not (?:breached|compromised) or (?:hacked|compromised)|not (?:impacted|affected) [\p{L} ,]{3,70})/iu,
    },
    {
      value: 'compromise',
      denied: true,
      pattern:
        /no sufrió (?:vulneración|filtración|ataque)[^.;,]{0,40}|pas (?:de )?trace (?:de compromission|d'intrusion)[^.;,]{0,12}|non risultano[^.;]{0,70}(?:sottratti dati|attacchi)|sem perda de \p{L}+|keine Hinweise auf[^.;,]{0,40}|geen aanwijzing\p{L}*[^.;,]{0,40}|взлома не было/iu,
    },
    {
      value: 'encrypted',
      pattern:
        /\b(?:[\d,.]+ )?(?:\p{L}+ )?(?:devices|servers|systems|files|hypervisors|data|network)(?: (?:on|in) [\p{L}. ]{3,40}?)? (?:(?:was|were|has been|have been|are|got) )?encrypted\b|\bhas been ENCRYPTED\b|\bencrypted (?:your|their|all|the) (?:\p{L}+ )?(?:network|servers|systems|files|data)\b|зашифрова\p{L}+|\bchiffré\p{L}*\b(?= (?:les|par))|verschlüsselt/iu,
    },
    {
      value: 'outage',
      pattern:
        /\b(?:(?:major )?(?:technology |it |system |network )?outages?|taken offline|shut ?down (?:of )?(?:\p{L}+ ){0,3}(?:servers|systems|services|operations)|disrupt(?:ed|ion (?:to|of)) (?:\p{L}+ ){0,3}(?:services|operations|systems)|perturb\p{L}+ (?:\p{L}+ ){0,2}services|indisponíveis|operations (?:were|have been) (?:halted|disrupted|suspended))\b/iu,
    },
    {
      value: 'wiped',
      pattern:
        /\b(?:wiped|deleted (?:all|their|the) (?:\p{L}+ )?(?:backups?|data|servers)|copied and deleted|(?:tudo )?copiado e excluido|copiados e excluídos|data destruction|уничтожен\p{L}*)\b/iu,
    },
    {
      value: 'defaced',
      pattern:
        /\bdefac(?:ed|ement)\b|\bweb ?(?:pages?|sites?) (?:had been |was |were )?(?:altered|defaced)\b/i,
    },
    { value: 'limited', pattern: /\blimited in scope\b|\b(?:small|minimal|limited) impact\b/i },
    {
      value: 'unauthorised access',
      pattern:
        /\bunauthori[sz]ed (?:and illegal )?access to (?:certain |some )?data\b|\bdata (?:have|has|had) been (?:accessed|viewed|copied)\b|\bfull (?:\p{L}+ )?access\b(?! to)/iu,
    },
  ],
  negates: false,
  examples: [
    ['all servers were encrypted', 'all servers were encrypted', 'encrypted'],
    ['the incident caused a network outage', 'network outage', 'outage'],
    ['There is no evidence of a breach.', 'no evidence of a breach', 'compromise'],
    ['we sell impact wrenches', null],
  ],
});

/** Somebody other than the victim in the chain. */
export const thirdPartyRule = cueRule({
  name: 'third-party.phrase',
  kind: 'third_party',
  reads: 'a supplier, contractor or partner through whom the attack came',
  cues: [
    {
      value: null,
      pattern:
        /\b(?:one of (?:\p{L}+['’]?s? )?)?(?:third|3rd)[- ]part(?:y|ies)(?: (?:\p{L}+[- ]){0,3}(?:providers?|vendors?|suppliers?|platforms?|contractors?|applications?|services?|entity|entities|software|partners?|breach|hosting|cloud))+/iu,
    },
    {
      value: null,
      pattern:
        /(?:from|at|by|through|via|affecting|with) ((?:a|another|one) (?:third|3rd)[- ]party)(?! (?:without|could|gained|illegally|obtained|accessed))\b/iu,
    },
    {
      value: null,
      pattern:
        /\b(?:(?:through|via|from|by|at|their|its|our|an?|the) )((?:former |external |outsourced |development |it |service |major |hosting |cloud |payroll ){0,3}(?:suppliers?|subcontractors?|contractors?|vendors?|BPO(?: provider)?|managed service provider|MSP|outsourc(?:ed|ing) (?:\p{L}+ ){0,3}(?:provider|vendor|partner)|service provider))\b(?! (?:data|program|code))/iu,
    },
    {
      value: null,
      pattern:
        /\b(?:supplier|vendor|contractor|provider|subsidiary|partner)s?[:,]? ((?:\p{Lu}[\p{L}&-]+)(?: \p{Lu}[\p{L}&-]+){0,3})(?= (?:was|has|got|is)|[,.;\n])/u,
    },
    {
      value: null,
      pattern:
        /(?<!\p{L})(?:prestataires?|sous-traitants?|fournisseurs?|dienstleister[sn]?|zulieferer|auftragsverarbeiter|proveedor(?:es)?|contratista|por un tercero|fornitor[ei]|fornecedor(?:es)?|prestador|leveranciers?|подрядчик\p{L}*|поставщик\p{L}*)(?!\p{L})/iu,
    },
  ],
  examples: [
    ['they were breached through their supplier', 'supplier', 'supplier'],
    [
      'an incident at one of our third-party service providers',
      'one of our third-party service providers',
      'one of our third-party service providers',
    ],
    ['утечка у подрядчика', 'подрядчика', 'подрядчика'],
    ['the birthday party', null],
  ],
});

/** Whether the data is what it is said to be. */
export const authenticityRule = cueRule({
  name: 'authenticity.phrase',
  kind: 'authenticity',
  reads: 'whether the data is said to be genuine, fabricated, doctored, old or scraped',
  cues: [
    {
      value: 'genuine',
      pattern:
        /\b(?:(?:data|documents|files|samples?) (?:is|are|appears? to be|were) (?:authentic|genuine|legitimate|real|valid)|100 ?% (?:valid|legit|real|валид\p{L}*)|original photos, not edited|legit(?:imate)? (?:data|leak|database)|verified authentic)(?!\p{L})|100% валид\p{L}*/iu,
    },
    {
      value: 'fabricated',
      pattern:
        /\b(?:obviously (?:a )?(?:fake|hoax)|fake (?:data|documents|leak|claim|breach)|fabricated|misleading and false|without any basis|not (?:authentic|genuine)|baseless|false claims?|completely false|hoax|(?:numbers|figures) (?:being )?(?:shared|reported|claimed) are (?:incorrect|wrong|false|inflated)|do not match (?:the )?(?:\p{L}+ ){0,3}(?:data|format|records))\b|не является валидной|сгенерирован\p{L}* вне системы|недействительн\p{L}*|не имеют отношения/iu,
    },
    {
      value: 'doctored',
      pattern:
        /\b(?:(?:appears? |have |has |been )*(?:doctored|manipulated|altered|edited))\b(?= (?:images|photos|documents)|[.,]|$)|\b(?:images|photos|documents|slides)[^.;]{0,40}(?:been altered|doctored)/iu,
    },
    {
      value: 'old',
      pattern:
        /\b(?:the )?same (?:archives|data|dataset|files)(?: (?:exfiltrated|stolen|leaked|from|as)(?: [^.;,]{3,60})?)?|\b(?:old|outdated|recycled|previously (?:leaked|published|disclosed)) (?:data|leak|database|information|breach)\b|\bproducto de un incidente de \d{4}/iu,
    },
    {
      value: 'scraped',
      pattern:
        /\bscraped(?: \p{L}+)?(?: data| information| from)|\b(?:all |is )?public(?:ly available)? (?:profile )?(?:information|data)(?= (?:from|that|which|on))|\bdata came from a third party\b|\bany such data came from [\p{L} ]{3,20}/iu,
    },
    {
      value: 'exclusive',
      pattern:
        /\bonly (?:person|one|seller|owner) (?:with|of|who has) (?:this|the) (?:data|database|leak)\b|\bnever (?:been )?(?:leaked|public|posted)(?: before)?\b/iu,
    },
  ],
  negates: false,
  examples: [
    ['The documents are authentic.', 'documents are authentic', 'genuine'],
    ['this is old data from 2019', 'old data', 'old'],
    ['The published list is fabricated.', 'fabricated', 'fabricated'],
    ['an old server', null],
  ],
});
