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
      words: ['default (?:creds?|credentials|passwords?)', 'simple passwords'],
    },
    {
      value: 'compromised credentials',
      words: [
        String.raw`(?<=(?:using|used|through|via|with) )(?:the )?(?:\p{L}+ ){1,2}(?:credentials|logins?|passwords?)|(?:compromised|hijacked|hacked|stolen) (?:\p{L}+ ){0,2}(?:account|accounts|session|sessions)|compromission d'un compte(?: \p{L}+)?|compte (?:\p{L}+ )?(?:compromis|usurpé|piraté)|usurpation (?:d'identité|d'identifiants)|kompromittierte(?:s|n)? (?:\p{L}*konto|benutzerkonto|zugang|zugänge)|cuenta (?:de \p{L}+ )?(?:comprometida|robada|hackeada)|account (?:compromesso|violato|rubato)|conta (?:de \p{L}+ )?(?:comprometida|invadida)|gecompromitteerd account|gehackt account|взломанн\p{L}+ (?:аккаунт|учетн)\p{L}*|przejęte konto|kapat konto`,

        String.raw`(?:compromised|stolen|reused|recycled|weak|valid|leaked|exposed) (?:\p{L}+ ){0,2}(?:creds?|credentials|logins?|passwords?|accounts?(?= of| belonging| to (?:gain|access)))(?: of an? (?:\p{L}+ ){1,3}\p{L}+)?`,
        String.raw`(?:employee|admin|user|administrator) (?:login )?(?:creds?|credentials|logins?)(?= (?:were|was|that were|obtained|stolen|used))`,
        String.raw`the (?:login|account|credentials) of an? \p{L}+|account (?:\p{L}+ ){0,5}(?:has been|was) (?:hacked|compromised)|creds inside a \p{L}+ \p{L}+`,
        String.raw`(?:identifiants|comptes?|mots de passe) (?:\p{L}+ ){0,4}(?:volés?|compromis|réutilisés?|dérobés?|récupérés?)(?: ailleurs(?: et réutilisés)?)?`,
        String.raw`(?:gestohlene|erbeutete|kompromittierte|abgegriffene)[rn]? (?:zugangsdaten|passwörter|anmeldedaten|konto|konten)`,
        String.raw`(?:credenciales|claves|contraseñas) (?:robadas|comprometidas|filtradas|válidas|habilitadas)|robo de (?:la )?(?:clave|credenciales)|uso indebido de (?:un )?usuario`,
        String.raw`(?:credenziali|password) (?:rubate|compromesse|sottratte)|(?:credenciais|senhas) (?:roubadas|comprometidas|vazadas)`,
        String.raw`(?:gestolen|gelekte|buitgemaakte) (?:inloggegevens|wachtwoorden|accounts?)|(?:украденн\p{L}+|скомпрометированн\p{L}+|утекш\p{L}+) (?:учетн\p{L}+|учётн\p{L}+|парол\p{L}+)(?: \p{L}+)?`,
        String.raw`(?:skradzion\p{L}+|przejęt\p{L}+) (?:dan\p{L}+ logowania|hasł\p{L}+|kont\p{L}+)|(?:stulna|läckta|kapade) (?:inloggningsuppgifter|lösenord|konton?)`,
      ],
    },
    {
      value: 'credential stuffing',
      words: [
        'credential stuffing',
        'password spraying',
        'brute[- ]?forc(?:e|ed|ing)',
        'перебор \\p{L}+',
        'fuerza bruta',
        'forza bruta',
      ],
    },
    {
      value: 'phishing',
      words: [
        String.raw`(?:spear[- ]?)?phishing(?: (?:attack|e-?mail|campaign|mail))?|phishing-?(?:mails?|angriffs?|aanval|attack)`,
        String.raw`(?:clicked on an? )?malicious (?:link|attachment)|hameçonnage|nätfiske|фишинг\p{L}*|suplantación de identidad`,
      ],
    },
    {
      value: 'social engineering',
      words: [
        String.raw`social engineering(?: attack(?: on (?:\p{L}+ ){1,6}\p{L}+)?)?|vishing|sim[- ]swap\p{L}*|ingeniería social|ingénierie sociale|ingegneria sociale|engenharia social|социальн\p{L} инженери\p{L}|inżynieri\p{L} społeczn\p{L}+`,
      ],
    },
    {
      value: 'vulnerability',
      words: [
        String.raw`(?:exploit(?:ed|ing|s)?|abus(?:ed|ing)) (?:an? |the )?(?:\p{L}+[- ]){0,3}(?:vulnerabilit(?:y|ies)|flaws?|bugs?|weakness(?:es)?|loophole)|vulnerabilit(?:y|ies) in (?:the |a |our |their |its )?(?:\p{L}+ ){0,3}\p{L}+|security (?:flaw|hole|gap|weakness)|faille (?:dans|du|de) (?:\p{L}+ ){0,2}\p{L}+|lücke in (?:\p{L}+ ){0,2}\p{L}+|brecha en (?:\p{L}+ ){0,2}\p{L}+|falla (?:di sicurezza|nel|nella|en)(?: \p{L}+)?|falha (?:de segurança|no|na)(?: \p{L}+)?|lek in (?:\p{L}+ ){0,2}\p{L}+|дыр[аыу] в \p{L}+|брешь|błąd w \p{L}+|säkerhetshål|säkerhetslucka`,

        String.raw`(?:zero|0)[- ]?day(?: (?:vulnerability|exploit))?|unpatched (?:\p{L}+ ){0,2}(?:vulnerability|server|cve)|(?:exploit(?:ed|ing)?|known|public|critical|unknown) (?:\p{L}+ ){0,3}(?:vulnerabilit(?:y|ies)|cve|flaw|exploit)|an? (?:hole|flaw|bug|vulnerability) in (?:the |their |its |our )?(?:\p{L}+ ){0,2}\p{L}+`,
        String.raw`(?:exploitation d'une |via une )?(?:faille|vulnérabilité)(?: de sécurité)?|sicherheitslücken?|schwachstellen?|vulnerabilidad(?:es)?|fallo de seguridad|vulnerabilità|vulnerabilidades?|kwetsbaarheid|beveiligingslek|уязвимост\p{L}+|luk[aęi] w \p{L}+|podatnoś\p{L}+|sårbarhet(?:en)?`,
      ],
    },
    { value: 'injection', words: ['sql ?injection', 'sqli', 'rce', 'idor', 'path traversal', 'xss'] },
    {
      value: 'open API',
      words: [
        String.raw`(?:open|unsecured|unauthenticated|unprotected|public|misuse of the|rest) (?:\p{L}+ )?api(?: endpoint)?|unauthenticated endpoint|the ["“]?[\p{L} ]{3,24}["”]? function of (?:our|its|the) api`,
      ],
    },
    {
      value: 'misconfiguration',
      words: [
        String.raw`misconfig(?:uration|ured)?(?: (?:server|bucket|instance|database|api))?|server configuration change|(?:open|exposed|publicly accessible|unsecured) (?:s3 )?(?:bucket|database|server|instance)|error de configuración|fehlkonfiguration|erreur de configuration|błęd\p{L}+ konfiguracj\p{L}+|felkonfiguration`,
      ],
    },
    {
      value: 'insider',
      words: [
        String.raw`(?:current|ex|former|departing|malicious|dishonest) (?:employee|contractor|staff member)|empleado (?:desleal|infiel|despedido)|dipendente infedele|funcionário desonesto|salarié indélicat|ex-medewerker|kwaadwillende medewerker|сотрудник слил|(?:через|от) сотрудник\p{L}+|nieuczciwy pracownik|были? сотрудник\p{L}*`,

        String.raw`insider|disgruntled employee|rogue employee|former employee|own (?:ciso|ceo|cto|admin|employee)|sold (?:by|access by) (?:an? )?(?:employee|insider)|инсайдер\p{L}*|ex-?empleado|ancien salarié|ehemaliger mitarbeiter`,
      ],
    },
    {
      value: 'malware',
      words: [
        String.raw`(?:through|via|by|using|with|of) (?:an? )?(?:\p{L}+ )?(?:malware|trojan|backdoor|virus)|troyano|cheval de troie|porte dérobée|trojaner|hintertür|puerta trasera|programa malicioso|software malevolo|backdoor|вредоносн\p{L}+ (?:программ|по)\p{L}*|бэкдор|троян|skadlig kod|trojan`,

        String.raw`info-?stealers?|stealer logs?|redline|raccoon stealer|lumma|vidar|(?:getarnte )?schadsoftware|maliciel|logiciel malveillant|стилер\p{L}*|złośliwe oprogramowanie`,
      ],
    },
    {
      value: 'ransomware',
      words: ['(?:de tipo|tipo|de type|typu) ransomware', 'ransomware-aanval', 'gijzelsoftware'],
    },
    {
      value: 'denial of service',
      words: [String.raw`(?<!anti-)d?dos(?: attacks?|-angriff\p{L}*|-aanval|-атак\p{L}+)|(?<!anti-)ddos`],
    },
    {
      value: 'supply chain',
      words: [
        String.raw`supply[- ]chain (?:attack|compromise)|compromised (?:\p{L}+ ){0,2}(?:scanner|package|update|dependency|library)`,
      ],
    },
    {
      value: 'access key',
      words: [
        String.raw`(?:access key|aws secret|session (?:token|cookie)s?|api key|oauth tokens?)(?= (?:to|through|via|from|stolen|leaked|was|were|that)(?!\p{L}))(?: (?:to|through|via|from) (?:\p{L}+ ){1,4}\p{L}+)?`,
      ],
    },
    {
      value: 'VPN',
      words: [
        String.raw`vpn (?:\([^)]{1,40}\) )?(?:device|appliance|account|connection|credentials)|(?:conexión|connexion|conexão|connessione) (?:\p{L}+ ){0,2}(?:de )?vpn|vpn-(?:zugang|verbindung|konto|toegang)|rdp access|remote desktop`,
      ],
    },
    {
      value: 'web skimmer',
      words: ['fake payment page', 'card skimmer', 'skimming script', 'web skimmer'],
    },
    {
      value: 'unauthorised access',
      words: ['hacked (?:db|from \\p{L}+ servers)', 'scrap(?:ed|ing) (?:via|through|from|using)'],
    },
  ],
  examples: [
    ['we came in with stolen employee credentials', 'stolen employee credentials', 'compromised credentials'],
    ['entry was CVE-2025-1234 on the gateway', 'CVE-2025-1234', 'cve-2025-1234'],
    ['an insider helped us', 'insider', 'insider'],
    ['mit gestohlenen Zugangsdaten, dann Schadsoftware', 'Schadsoftware', 'malware'],
    ['acceso con credenciales robadas', 'credenciales robadas', 'compromised credentials'],
    ['the insides of the building', null],
    ['a ransomware attack hit the company', null],
  ],
});
