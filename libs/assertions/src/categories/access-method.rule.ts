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
      value: 'compromised credentials',
      terms: [
        'stolen credential*, compromised credential*, leaked credential*, purchased credential*, harvested credential*, bought credentials, stolen password*, stolen login*, compromised account*, account takeover, hijacked account*, hacked account*, password bought, password reuse, reused password*, recycled password*, weak password*, trashy password*, guessed password*, shared password*, stolen cookie*, stolen token*, stolen session*, stolen key*, leaked key*, exposed key*, leaked token*, exposed token*, stolen api key*, compromised token*, session hijacking, pass the hash, hacked mailbox, initial access broker',
        'identifiants volés, identifiants compromis, identifiants dérobés, identifiants d’un, identifiants de connexion d’un, mot de passe volé, mots de passe volés, mot de passe faible, compte compromis, compte piraté, comptes compromis, comptes piratés, comptes usurpés, gestohlen* zugangsdaten, gestohlen* passw*, kompromittiert* zugangsdaten, kompromittiert* konto*, kompromittiert* benutzerkonto*, gehackt* konto*, zugangsdaten eines, schwache* passw*, credenciales robadas, credenciales comprometidas, credenciales filtradas, credenciales de un, contraseña robada, contraseñas robadas, contraseña débil, cuenta comprometida, cuentas comprometidas, cuenta hackeada, usuario comprometido, usuario y contraseña de, credenziali rubate, credenziali compromesse, credenziali sottratte, credenziali di un, account compromesso, account violato, utenza compromessa, utenze compromesse',
        'credenciais roubadas, credenciais comprometidas, credenciais vazadas, credenciais de um, credenciais legítimas, senha fraca, senha vazada, senha roubada, login de um, login e senha de, conta comprometida, contas comprometidas, conta invadida, gestolen inloggegevens, gestolen wachtwoord*, inloggegevens van een, gehackt* account*, gecompromitteerd* account*, zwak wachtwoord, zwakke wachtwoorden, украден* учетн*, украден* парол*, скомпрометирован* учетн*, взломан* учетн*, чужую учетную запись, под учеткой, слабый пароль, слабые пароли, skradzion* danych logowania, skradzion* hasł*, przejęt* kont*, przejęci* konta, słabe hasło, słabych haseł, stulna inloggningsuppgifter, stulna lösenord, kapat konto, kapade konton, svagt lösenord, svaga lösenord',
      ],
      words: [
        String.raw`(?:password|passwords|credentials|logins?|access|account) (?:had been |has been |have been |was |were |been )?(?:bought|purchased|acquired|obtained|stolen|harvested|phished|guessed) (?:on|from|at|via|through|by)(?: (?:an? |the )?\p{L}+){1,3}`,
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
      value: 'phishing',
      terms: [
        'phished, phish, spearphishing, spear-phishing, quishing, infected attachment*, malicious attachment*, malicious e-mail*, malicious email*, malicious link*, malicious macro*, booby-trapped e-mail*, trapped e-mail*, pièce jointe piégée, pièce jointe malveillante, pièce jointe infectée, e-mail piégé, courriel piégé, mail piégé, hameçonn*, infiziert* e-mail-anhang*, infiziert* anhang*, infiziert* e-mail*, schadhaft* anhang*, bösartig* anhang*, manipuliert* e-mail*, phishing-*, archivo adjunto malicioso, adjunto malicioso, adjunto infectado, correo malicioso, correo fraudulento, correos fraudulentos, allegato infetto, allegato malevolo, allegato malizioso, e-mail malevola, anexo malicioso, anexo infectado, e-mail malicioso, besmet* bijlage*, geïnfecteerd* bijlage*, kwaadaardig* bijlage*, phishingmail*, фишинг*, заражен* вложени*, вредоносн* вложени*, вредоносн* письм*, zainfekowan* załącznik*, złośliw* załącznik*, phishing*, smittad* bilag*, skadlig* bilag*, infekterad* bilag*, nätfiske*',
      ],
    },
    {
      value: 'social engineering',
      terms: [
        'social engineering, socially engineered, social-engineering, voice phishing, vishing, sim swap*, sim-swap*, mfa fatigue, mfa bombing, push bombing, push fatigue, mfa push, mfa prompts, login requests, help desk call, called the help desk, called the helpdesk, impersonated it, impersonated an employee, impersonating an employee, impersonating it, posed as an employee, posing as an employee, posing as it, tricked an employee, tricked employees, duped an employee, deceived an employee, fake it support, bogus it support, ingénierie sociale, hameçonnage vocal, faux support, usurpation d’identité, social-engineering, vorgetäuscht*, fingiert* anruf*, ingeniería social, suplantando, suplantación de identidad, engaño a un empleado, ingegneria sociale, engenharia social, ligação telefónica, nepmedewerker*, социальн* инженери*, телефонн* звон*, inżynieri* społeczn*, socjotechni*, social manipulation, socialt manipul*',
      ],
      words: [
        String.raw`social engineering(?: attack(?: on (?:\p{L}+ ){1,6}\p{L}+)?)?|vishing|sim[- ]swap\p{L}*|ingeniería social|ingénierie sociale|ingegneria sociale|engenharia social|социальн\p{L} инженери\p{L}|inżynieri\p{L} społeczn\p{L}+`,
      ],
    },
    {
      value: 'vulnerability',
      terms: [
        'via a vulnerability, through a vulnerability, using a vulnerability, due to a vulnerability, via a flaw, through a flaw, via a bug, through a bug, via an exploit, a flaw, a bug in, a vulnerability in, software flaw, software vulnerability, zero-day*, 0day, 0-day, unpatched, never patched, not patched, outdated software, known exploit, insecure direct object, broken access control, authentication bypass, auth bypass, remote code execution, file upload vulnerability, web shell, webshell, sql injection*, sql-injection*, faille, failles, faille de sécurité, vulnérabilité*, exploitation d’une faille, sicherheitslücke*, schwachstelle*, softwarelücke*, ungepatcht*, una vulnerabilidad, vulnerabilidad en, vulnerabilidad de, una falla, fallo de seguridad, falla de seguridad, brecha de seguridad en, nunca parche*, sin parchear, una vulnerabilità, una falla, falla di sicurezza, non aggiornat*, vulnerabilidade em, vulnerabilidade no, vulnerabilidade na, uma vulnerabilidade, uma falha, falha de segurança, brecha de segurança no, kwetsbaarheid, kwetsbaarheden, beveiligingslek*, beveiligingsfout*, lek in, уязвимост*, дыру в, дыра в, дырка в, баг в, podatnoś*, luka w, lukę w, luki w, lukę bezpieczeństwa, sårbarhet*, säkerhetshål, säkerhetsbrist*, säkerhetslucka*',
      ],
      words: [
        String.raw`(?:exploit(?:ed|ing|s)?|abus(?:ed|ing)) (?:an? |the )?(?:\p{L}+[- ]){0,3}(?:vulnerabilit(?:y|ies)|flaws?|bugs?|weakness(?:es)?|loophole)|vulnerabilit(?:y|ies) in (?:the |a |our |their |its )?(?:\p{L}+ ){0,3}\p{L}+|security (?:flaw|hole|gap|weakness)|faille (?:dans|du|de) (?:\p{L}+ ){0,2}\p{L}+|lücke in (?:\p{L}+ ){0,2}\p{L}+|brecha en (?:\p{L}+ ){0,2}\p{L}+|falla (?:di sicurezza|nel|nella|en)(?: \p{L}+)?|falha (?:de segurança|no|na)(?: \p{L}+)?|lek in (?:\p{L}+ ){0,2}\p{L}+|дыр[аыу] в \p{L}+|брешь|błąd w \p{L}+|säkerhetshål|säkerhetslucka`,

        String.raw`(?:zero|0)[- ]?day(?: (?:vulnerability|exploit))?|unpatched (?:\p{L}+ ){0,2}(?:vulnerability|server|cve)|(?:exploit(?:ed|ing)?|known|public|critical|unknown) (?:\p{L}+ ){0,3}(?:vulnerabilit(?:y|ies)|cve|flaw|exploit)|an? (?:hole|flaw|bug|vulnerability) in (?:the |their |its |our )?(?:\p{L}+ ){0,2}\p{L}+`,
        String.raw`(?:exploitation d'une |via une )?(?:faille|vulnérabilité)(?: de sécurité)?|sicherheitslücken?|schwachstellen?|vulnerabilidad(?:es)?|fallo de seguridad|vulnerabilità|vulnerabilidades?|kwetsbaarheid|beveiligingslek|уязвимост\p{L}+|luk[aęi] w \p{L}+|podatnoś\p{L}+|sårbarhet(?:en)?`,
      ],
    },
    { value: 'injection', words: ['sql ?injection', 'sqli', 'rce', 'idor', 'path traversal', 'xss'] },
    {
      value: 'open API',
      terms: [
        'no login, no auth, no authentication, without authentication, without login, without logging in, without a password, without password, no password needed, no password required, unauthenticated api, unauthenticated access, open api, open endpoint, exposed api, exposed endpoint, public api, unsecured api, unprotected api, api without, vulnerable api, api abuse, abused api, api misuse, api bug, sans authentification, sans mot de passe, ohne authentifizierung, ohne anmeldung, ohne passwort, sin autenticación, sin contraseña, sin clave, senza autenticazione, senza password, sem autenticação, sem senha, zonder authenticatie, zonder wachtwoord, zonder inloggen, без авторизации, без пароля, без аутентификации, bez uwierzytelni*, bez hasła, bez logowania, utan inloggning, utan lösenord, utan autentisering, utan behörighetskontroll',
      ],
      words: [
        String.raw`(?:open|unsecured|unauthenticated|unprotected|public|misuse of the|rest) (?:\p{L}+ )?api(?: endpoint)?|unauthenticated endpoint|the ["“]?[\p{L} ]{3,24}["”]? function of (?:our|its|the) api`,
      ],
    },
    {
      value: 'misconfiguration',
      terms: [
        'misconfigur*, configuration error*, configuration mistake*, open bucket*, public bucket*, exposed bucket*, open database*, exposed database*, unsecured database*, unprotected database*, unsecured server*, unprotected server*, open directory, open elastic*, insufficiently secured, inadequately secured, poorly secured, left open, left unsecured, left exposed, exposed to the internet, reachable from the internet, mal configuré*, mauvaise configuration, erreur de paramétrage, défaut de configuration, mal protégé*, mal sécurisé*, non sécurisé*, non protégé*, fehlkonfigur*, falsch konfiguriert*, konfigurationsfehler*, ungeschützt*, unzureichend gesichert*, ungesichert*, mal configurad*, mala configuración, error de configuración, configuración errónea, desprotegid*, sin protección, expuesto a internet, expuesta a internet, configurazione errata, errata configurazione, errore di configurazione, mal configurat*, non protett*, configuração incorreta, erro de configuração, má configuração, desprotegid*, verkeerd geconfigureerd*, configuratiefout*, onvoldoende beveiligd*, slecht beveiligd*, onbeveiligd*, ошибк* конфигурации, неправильн* настро*, незащищен*, открыт* доступ* к базе, błędn* konfigurac*, błąd konfigurac*, niezabezpieczon*, źle skonfigurowan*, felkonfigur*, oskydda*, bristfälligt skydda*, otillräckligt skydda*',
      ],
      words: [
        String.raw`misconfig(?:uration|ured)?(?: (?:server|bucket|instance|database|api))?|server configuration change|(?:open|exposed|publicly accessible|unsecured) (?:s3 )?(?:bucket|database|server|instance)|error de configuración|fehlkonfiguration|erreur de configuration|błęd\p{L}+ konfiguracj\p{L}+|felkonfiguration`,
      ],
    },
    {
      value: 'insider',
      terms: [
        'insider*, bribed, bribing, rogue insider, malicious insider, inside job, inside man, former contractor, ex-employee*, ex employee*, disgruntled, employee sold, employee gave, employee leaked, complice interne, ancien employé, ancien salarié, employé indélicat, innentäter*, ehemaliger mitarbeiter, ex-mitarbeiter*, bestochen*, empleado desleal, exempleado, ex empleado, empleado infiel, soborn*, dipendente infedele, ex dipendente, talpa, corrott*, funcionário desonesto, ex-funcionário*, antigo funcionário, suborn*, aliciad*, oud-medewerker*, ex-medewerker*, omgekocht*, инсайдер*, бывш* сотрудник*, подкуп*, слил сотрудник, был* pracownik*, przekupion*, nieuczciw* pracownik*, tidigare anställd, mutad*, insider*',
      ],
      words: [
        String.raw`(?:current|ex|former|departing|malicious|dishonest) (?:employee|contractor|staff member)|empleado (?:desleal|infiel|despedido)|dipendente infedele|funcionário desonesto|salarié indélicat|ex-medewerker|kwaadwillende medewerker|сотрудник слил|(?:через|от) сотрудник\p{L}+|nieuczciwy pracownik|были? сотрудник\p{L}*`,

        String.raw`insider|disgruntled employee|rogue employee|former employee|own (?:ciso|ceo|cto|admin|employee)|sold (?:by|access by) (?:an? )?(?:employee|insider)|инсайдер\p{L}*|ex-?empleado|ancien salarié|ehemaliger mitarbeiter`,
      ],
    },
    {
      value: 'malware',
      terms: [
        'infostealer*, info-stealer*, info stealer*, information-stealing malware, information stealing malware, stealer log*, stealer logs, stealers, credential-stealing malware, keylogger*, redline stealer, lumma stealer, raccoon, vidar stealer, aurora stealer, remote access trojan, cobalt strike, backdoor*, botnet*, logiciel voleur*, voleur d’informations, logiciel espion, logiciels malveillants, cheval de troie, schadprogramm*, infizierte geräte, infizierter rechner, infizierten rechner*, trojaner*, software malicioso, programa espía, malware presente*, malware sui dispositivi, dispositivi infetti, dispositivi compromessi, malware presenti, malware nos dispositivos, dispositivos infectados, equipos infectados, programa malicioso, código malicioso, codice malevolo, kwaadaardige software, besmette apparaten, стилер*, троян*, вредоносн* программ*, вредоносн* по, зараженн* устройств*, złośliw* oprogramowani*, zainfekowan* urządze*, skadlig programvara, skadlig kod, smittade enheter, infekterade datorer',
      ],
      words: [
        String.raw`(?:through|via|by|using|with|of) (?:an? )?(?:\p{L}+ )?(?:malware|trojan|backdoor|virus)|troyano|cheval de troie|porte dérobée|trojaner|hintertür|puerta trasera|programa malicioso|software malevolo|backdoor|вредоносн\p{L}+ (?:программ|по)\p{L}*|бэкдор|троян|skadlig kod|trojan`,

        String.raw`info-?stealers?|stealer logs?|redline|raccoon stealer|lumma|vidar|(?:getarnte )?schadsoftware|maliciel|logiciel malveillant|стилер\p{L}*|złośliwe oprogramowanie`,
      ],
    },
    {
      value: 'ransomware',
      terms: [
        'ransomware-angriff*, verschlüsselungstrojaner*, erpressungssoftware*, erpressersoftware*, gijzelsoftware*, ransomware-aanval*, ransomwareaanval*, ransomwareattack*, ransomware-attack*, utpressningsprogram*, вирус-шифровальщик*, шифровальщик*, вымогател*, de tipo ransomware, tipo ransomware, de type ransomware, typu ransomware, rançongiciel*, cryptovirus, secuestro de datos',
      ],
    },
    {
      value: 'denial of service',
      terms: [
        'denial of service, denial-of-service, déni de service, überlastungsangriff*, denegación de servicio, negazione del servizio, negação de serviço, отказ в обслуживании, odmow* dostępu do usługi, överbelastningsattack*',
      ],
      words: [String.raw`(?<!anti-)d?dos(?: attacks?|-angriff\p{L}*|-aanval|-атак\p{L}+)|(?<!anti-)ddos`],
    },
    {
      value: 'supply chain',
      words: [
        String.raw`supply[- ]chain (?:attack|compromise)|compromised (?:\p{L}+ ){0,2}(?:scanner|package|update|dependency|library)`,
      ],
    },
    {
      value: 'supply chain',
      terms: [
        'supply chain attack*, supply-chain attack*, via a supplier, through a supplier, via a vendor, through a vendor, through their vendor, via their vendor, via our supplier, through our supplier, through a contractor, via a contractor, via an external service provider, via un prestataire, via un sous-traitant, par l’intermédiaire d’un prestataire, über einen dienstleister, über einen zulieferer, a través de un proveedor, vía un proveedor, tramite un fornitore, attraverso un fornitore, por meio de um fornecedor, através de um fornecedor, via fornecedor, via een leverancier, через подрядчика, через поставщика, przez dostawcę, przez podwykonawcę, via en leverantör, genom en leverantör, via en underleverantör',
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
