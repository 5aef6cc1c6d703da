/**
 * The words by which an official statement in one language affirms, denies, looks into or declines. Alternatives of a
 * pattern that reads lower case, each framed by the caller so that it stands as a word of its own.
 */
export interface Vocabulary {
  /** Small words that tell the language. */
  small: string;
  data: string;
  systems: string;
  /** Names of what befalls: attack, intrusion, leak. */
  event: string;
  /** What is done to data or systems: stolen, copied, compromised. */
  hit: string;
  /** Names that say by themselves that data was taken. */
  theft: string;
  none: string;
  /** What evidence is called. */
  sign: string;
  /** Follows an event that did not take place. */
  absent: string;
  denies: string;
  untrue: string;
  /** The data is old, public, or somebody else's. */
  elsewhere: string;
  /** Marks the words of those who claim. */
  claimed: string;
  inquiry: string;
  silence: string;
  /** Not known as yet: whether, possible. */
  open: string;
}

/** English has cues of its own: most statements are English, and its notices follow set forms. */
export const VOCABULARIES: readonly Vocabulary[] = [
  {
    // French
    small: 'notre|votre|leur|aucun|aucune|il|elle|sont|ne|se|le|la|les|des|du|de|un|par|à|ce|que|nous|et|une|est|dans|pour|avec|nous|sur|été|nos|ont|aux|qui|pas|cette|son|sa',
    data: "copies|passeports?|contrats?|photos|scans|numéros?|photos?|courriels|données?|données|(?<!systèmes? d')informations?|fichiers?|documents?|coordonnées|noms?|adresses?|mots? de passe|dossiers?|fiches|comptes?|ibans?|identifiants?|pièces d'identité|base",
    systems: "sites?|bases?|systèmes?|serveurs?|réseaux?|infrastructures?|plateformes?|environnements?|applications?|services|outils?",
    event: 'cyber-?malveillances?|actes? malveillants?|attaque informatique|paralysie|panne|cyberattaques?|cyber-attaques?|attaques?|intrusions?|incidents?|fuites?|violations?|piratages?|compromissions?|cyberincidents?|vols?|accès (?:non autorisés?|frauduleux|illégitimes?|indus?|malveillants?)|rançongiciels?|cybermalveillance|chiffrée?s?|exfiltrations?|extractions?|divulgations?',
    hit: 'mis la main sur|récupéré|dérobé|mettre la main|eu accès|pu accéder|subtilisé|entre les mains|figure(?:nt)? parmi|atteint(?:e?s)?|pénétré\\p{L}*|détourn\\p{L}+|collecté\\p{L}*|emporté\\p{L}*|fuité|volée?s?|dérobée?s?|exfiltrée?s?|consultée?s?|compromis(?:es?)?|exposée?s?|copiée?s?|téléchargée?s?|extrait(?:e?s)?|divulguée?s?|publiée?s?|subtilisée?s?|piratée?s?|touchée?s?|concernée?s?|affectée?s?|impactée?s?|dérober|voler|exfiltrer|extraire|consulter|accéder|accédé|copier|récupérer|récupérée?s?|aspirée?s?',
    theft: "(?:exfiltrations?|vols?|extractions?|divulgations?|violations?) (?:\\p{L}+ )?(?:de|des|d') ?(?:\\p{L}+ )?(?:données|informations|fichiers)|fuites?|accès (?:non autorisés?|frauduleux|illégitimes?|indus?|malveillants?) (?:[^.;]{0,40} )?(?:données|informations|fichiers|dossiers)",
    none: 'aucune?|pas|jamais|ni|nullement',
    sign: 'preuves?|indices?|signes?|traces?|éléments?|indications?',
    absent: "n'a (?:pas )?(?:eu lieu|été (?:constaté|détecté|identifié|observé)\\p{L}*)|n'est (?:pas )?(?:avéré|à déplorer|constaté)\\p{L}*",
    denies: 'dément(?:ent|i|ons)?|démentir|réfut(?:e|ent|é|ons)|contest(?:e|ent|é|ons)|nie(?:nt)?',
    untrue: "dénuée?s? de (?:tout )?fondement|(?:totalement|entièrement) (?:faux|fausse)|sans aucun fondement|mensonge|fabriquée?s?|fictives?|fausses? (?:informations?|allégations?|nouvelles?|revendications?)|(?:est|sont|serai\\p{L}+) (?:\\p{L}+ )?(?:faux|fausses?|infondée?s?|erronée?s?|inexacte?s?|mensong\\p{L}+)|sans fondement|infondée?s|canular",
    elsewhere: 'ne correspond(?:ent)? pas|sans (?:lien|rapport) avec|ne (?:nous )?appartien(?:nent|t) pas|environnement de test|données (?:fictives|de test)|ne (?:provien|vien)(?:nent|t) pas|fuites? anciennes?|anciennes? fuites?|données (?:anciennes|publiques|déjà (?:publi|diffus|connu)\\p{L}*)|pas (?:issue?s?|originaires?) de nos|récupérée?s? ailleurs|ailleurs',
    claimed: "prétend\\p{L}*|revendiqu\\p{L}+|présumée?s?|présumément|allégu\\p{L}+|allégations?|alléguée?s?|faisant état|rumeurs?|supposée?s?|selon (?:les|des) (?:pirates|hackers|attaquants)|(?:pirates?|hackers?|attaquants?|cybercriminels) (?:affirm|dis|assur|annonc)\\p{L}+",
    inquiry: "authenti\\p{L}+|véracité|cherch(?:e|ons|ent) à|détermin(?:er|ons|ent) si|expertis\\p{L}+|examin(?:e|ons|ent|er)|étudi(?:e|ons|ent)|prenons? (?:\\p{L}+ )?au sérieux|procèd\\p{L}+ (?:\\p{L}+ ){0,2}(?:vérifications|analyses)|(?:enquêtes?|investigations?|vérifications?|analyses?) (?:\\p{L}+ ){0,4}(?:en cours|menée?s?|lancée?s?|ouvertes?)|vérifi(?:er|ons|ent)|enquêt(?:er|ons|ent)|mèn(?:e|ent) (?:\\p{L}+ ){0,3}(?:enquêtes?|analyses?|investigations?|vérifications?)|menons (?:\\p{L}+ ){0,3}(?:enquêtes?|analyses?|investigations?|vérifications?)|(?:avons|a) (?:\\p{L}+ ){0,2}connaissance d\\p{L}*|(?:pas|ni) (?:encore )?(?:été )?confirmée?s?|en cours d'(?:investigation|analyse)|informés? de (?:publications?|messages?)",
    silence: "(?:ne|n'a|n'ont) (?:\\p{L}+ ){0,2}(?:souhait\\p{L}*|voulu|désire\\p{L}*) (?:\\p{L}+ ){0,3}(?:s'exprimer|commenter|réagir|répondre|communiquer)|se refuse à|pas de déclaration|ne (?:fait|ferons|feront) aucun commentaire|(?:pas|sans|aucun) (?:\\p{L}+ ){0,5}comment(?:aires?|er)|refusé?\\p{L}* de (?:commenter|répondre|s'exprimer)|décliné toute|ne (?:commente|commentons|s'exprime|communique)\\p{L}* pas",
    open: "si|éventuel\\p{L}*|possibles?|potentiel\\p{L}*|seraient|serait|auraient|aurait|pourrai\\p{L}+|susceptibles?",
  },
  {
    // German
    small: 'kein|keine|keinen|unsere|unserer|unserem|gab|in|wird|werden|auch|einer|einem|einen|am|zum|zur|kam|der|die|das|und|ist|ein|eine|wurde|wurden|mit|von|für|nicht|auf|wir|den|dem|durch|sind|zu|bei|hat|haben|es|uns|sich|im|dass|wie',
    data: 'kopien|\\p{L}*pässe|pass(?:kopien|daten)|verträge\\p{L}*|krankenakten|akten|e-mails?|fotos|\\p{L}*nummern|scans|personal\\p{L}*ausweis\\p{L}*|identitätsdokumente\\p{L}*|protokolle|\\p{L}*daten|\\p{L}*daten(?:sätze|banken)|informationen|dateien|dokumente\\p{L}*|unterlagen|namen|adressen|anschriften|passwörter|kontodaten|ausweis\\p{L}*|datenbestände?',
    systems: '\\p{L}*systemen?|\\p{L}*system|\\p{L}*server\\p{L}?|netzwerke?|netze?|it-infrastruktur|infrastruktur|plattform|umgebung|anwendungen|dienste|geräten?|\\p{L}*geräte|it',
    event: '\\p{L}*zugriff(?:e|en|s)?|schadsoftware|störung(?:en)?|ausfall|ausfälle|erpress\\p{L}+|(?:cyber|hacker)-?(?:angriff\\p{L}*|attack\\p{L}+|vorf[aä]ll\\p{L}*)|\\p{L}*angriff(?:s|e|es|en)?|\\p{L}*attacken?|datenlecks?|datenpannen?|daten(?:abfl(?:uss|üsse)|diebstahl)\\p{L}*|(?:sicherheits|it-)?vorf[aä]ll\\p{L}*|sicherheitsverletzung\\p{L}*|einbr[uü]ch\\p{L}*|eindringen|hacks?|unbefugte\\p{L}* (?:zugriff|zugang)\\p{L}*|unberechtigte\\p{L}* (?:zugriff|zugang)\\p{L}*|kompromittierung\\p{L}*|ransomware\\p{L}*|cyberkriminell\\p{L}*|verschlüsselt\\p{L}*',
    hit: 'herunterluden|luden|verschafften|gelesen|einsehen|abgriffen|auslasen|sicherten|erlangten|verschafft\\p{L}*|verschaffen|in die hände|in (?:den )?besitz|abhanden|mitgenommen|angezapft|abgerufen|aufgerufen|geleakt\\p{L}*|durchgesickert|zugriff auf|erreicht|angetastet|berührt|aufgetaucht\\p{L}*|zuzuordnen|gestohlen\\p{L}*|entwendet\\p{L}*|erbeutet\\p{L}*|abgeflossen\\p{L}*|abgegriffen\\p{L}*|abgezogen\\p{L}*|kopiert\\p{L}*|veröffentlicht\\p{L}*|betroffen\\p{L}*|eingesehen\\p{L}*|ausgelesen|kompromittiert\\p{L}*|gehackt\\p{L}*|exfiltriert\\p{L}*|heruntergeladen\\p{L}*|offengelegt\\p{L}*|zugegriffen|erlangt|erlangten|abgesaugt|eingedrungen|gelangten?|flossen|stahlen|kopierten|erbeuteten|entwendeten',
    theft: 'datenabfl(?:uss|üsse|üssen|usses)|datendiebst[aä]hl\\p{L}*|datenlecks?|datenpannen?|(?:unbefugte|unberechtigte|unerlaubte)\\p{L}* (?:zugriff|zugang|zugriffe) auf (?:[^.;,]{0,40} )?\\p{L}*(?:daten|informationen|dateien|unterlagen)\\p{L}*|verletzung des schutzes personenbezogener daten',
    none: 'kein(?:e[rnms]?|erlei)?|nicht|nie|niemals|weder|ohne dass',
    sign: 'hinweise?n?|anzeichen|belege?n?|spuren?|anhaltspunkte?n?|indizien|beweise?n?|erkenntnisse?n?',
    absent: 'hat (?:\\p{L}+ )?nicht stattgefunden|fand nicht statt|gibt es nicht|gab es nicht|(?:liegt|lag|gab|fand|hat|besteht|bestand|ist|wurde|konnte|kam) (?:\\p{L}+ ){0,5}?nicht|ausgeschlossen|auszuschließen',
    denies: '(?:können|kann|konnte) (?:[^.;]{0,30} )?ausschließen|schließ(?:en|t) (?:[^.;]{0,30} )?aus|bestreit\\p{L}+|bestritt\\p{L}*|dementier\\p{L}+|weis(?:t|en) (?:[^.;]{0,80} )?zurück|wies (?:[^.;]{0,80} )?zurück|widersp(?:richt|rechen|rach)|verneint\\p{L}*',
    untrue: 'nichts dran|aus der luft gegriffen|frei erfunden|gefälscht\\p{L}*|keine (?:grundlage|substanz)|unwahrheit|fake|(?:behauptung|meldung|vorw|bericht|angab|information)\\p{L}* (?:[^.;]{0,40} )?(?:falsch|unwahr|unzutreffend|haltlos|nicht korrekt|unbegründet|unrichtig)|trifft nicht zu|treffen nicht zu|entbehr\\p{L}+ jeder grundlage|falschmeldung',
    elsewhere: 'testumgebung|testdaten|nicht (?:von|zu) uns|ohne bezug zu|kein\\p{L}* (?:bezug|zusammenhang)|gehör\\p{L}+ nicht zu|(?:stamm|komm)\\p{L}+ (?:[^.;]{0,40} )?nicht (?:aus|von)|nicht (?:aus|von) (?:unse\\p{L}+|ihre\\p{L}+) (?:\\p{L}+ )?(?:haus|system|unternehmen|datenb)\\p{L}* stamm\\p{L}+|alte (?:daten|datensätze)|öffentlich (?:zugänglich|einsehbar|verfügbar)e\\p{L}* (?:\\p{L}+ ){0,2}(?:daten|informationen|quellen)',
    claimed: 'behaupt\\p{L}+|angeblich\\p{L}*|mutmaßlich\\p{L}*|vermeintlich\\p{L}*|vorgeblich\\p{L}*|laut (?:den )?(?:hackern?|angreifern?|tätern?)|vorw[uü]rf\\p{L}*|gerüchte?n?|nach eigenen angaben',
    inquiry: 'bewert(?:en|et)|authentizität|echtheit|wahrheitsgehalt|stichhaltig\\p{L}*|nehmen (?:[^.;]{0,40} )?ernst|nachzugehen|ermittelt|ermitteln|aufklär\\p{L}+|verifizier\\p{L}+|auswert\\p{L}+|(?:über)?prüf(?:t|en|ung|ungen)|untersuch(?:t|en)|untersuchung(?:en)? (?:\\p{L}+ ){0,2}(?:läuft|laufen|dauer|eingeleitet|angelaufen)|gehen (?:[^.;]{0,60} )?nach|geht (?:[^.;]{0,60} )?nach|ermitteln|klären|analysier(?:t|en)|(?:ist|sind) (?:\\p{L}+ ){0,4}bekannt|noch nicht bestätig\\p{L}+|kenntnis von',
    silence: 'mach(?:en|t) (?:[^.;]{0,30} )?keine angaben|nicht stellung|nehmen (?:[^.;]{0,30} )?keine stellung|gibt (?:[^.;]{0,30} )?keine auskunft|sagen wir nichts|wollen (?:[^.;]{0,30} )?nicht (?:sagen|mitteilen)|schweigt|kein(?:en|e)? (?:kommentar|auskunft|stellungnahme|angaben)|äußer\\p{L}* (?:[^.;]{0,40} )?nicht|nicht (?:\\p{L}+ ){0,3}äußern|nicht kommentier\\p{L}+|kommentier\\p{L}+ (?:\\p{L}+ ){0,4}nicht|lehnt\\p{L}* (?:[^.;]{0,40} )?(?:kommentar|stellungnahme)[^.;]{0,20} ab',
    open: 'ob|möglicherweise|eventuell\\p{L}*|mögliche\\p{L}*|könnten?|potenziell\\p{L}*|unklar',
  },
  {
    // Spanish
    small: 'nuestra|nuestro|fue|fueron|hay|muy|ningún|ninguna|el|de|la|los|las|y|una|del|por|con|que|ha|han|sido|nuestros|para|sus|este|más|en|se|su|al|es|un|no',
    data: 'copias|documentación|contratos|pasaportes|dato|teléfonos|números?|correos electrónicos|fotografías|historiales|datos|(?<!(?:sistemas?|tecnologías?|seguridad) de (?:la )?)información|informaciones|archivos?|ficheros?|documentos?|nombres?|direcciones|contraseñas?|credenciales|expedientes|registros|bases? de datos|correos',
    systems: 'sistemas?|servidor(?:es)?|red(?:es)?|infraestructuras?|plataformas?|entornos?|bases?|servicios|equipos',
    event: 'ataques? informáticos?|caída|interrupción|secuestro|ciberataques?|ataques?|intrusi(?:ón|ones)|incidentes?|filtraci(?:ón|ones)|brechas?|hackeos?|vulneraci(?:ón|ones)|accesos? (?:no autorizados?|indebidos?|ilegítimos?|ilícitos?)|robos?|fugas?|exfiltraci(?:ón|ones)|ransomware|sustracci(?:ón|ones)|compromiso|cifrad[oa]s?',
    hit: 'descargaron|obtuvieron|consultaron|filtraron|publicó|sustrajeron|llevaron|extraer|obtener|robar|sustraer|copiar|descargar|hacerse con|hicieron con|apoder\\p{L}+|en manos de|tuvo acceso|tuvieron acceso|accediendo|alcanzad[oa]s?|filtró|filtraron|publicaron|robad[oa]s?|sustraíd[oa]s?|filtrad[oa]s?|expuest[oa]s?|comprometid[oa]s?|afectad[oa]s?|extraíd[oa]s?|copiad[oa]s?|exfiltrad[oa]s?|accedid[oa]s?|vulnerad[oa]s?|hackead[oa]s?|publicad[oa]s?|descargad[oa]s?|accedió|accedieron|acceder|obtuv\\p{L}+|extrajo|extrajeron|sustraj\\p{L}+|robaron|copiaron|consultad[oa]s?|atacad[oa]s?|visto afectad[oa]s?|vieron afectad[oa]s?',
    theft: '(?:robos?|sustracci(?:ón|ones)|exfiltraci(?:ón|ones)|extracci(?:ón|ones)) de (?:\\p{L}+ )?(?:datos|información|archivos)|filtraci(?:ón|ones)|fugas? de (?:datos|información)|acces\\p{L}+ (?:no autorizad|indebid|ilegítim|ilícit)\\p{L}+ a (?:[^.;,]{0,40} )?(?:datos|información)',
    none: 'no|ningún|ninguna|ninguno|ni|nunca|jamás|tampoco',
    sign: 'evidencias?|indicios?|constancia|pruebas?|rastros?|señal(?:es)?|elementos?',
    absent: '(?:no|nunca) (?:\\p{L}+ )?(?:existió|hubo|ha (?:existido|ocurrido|tenido)|se ha producido|se produjo|ocurrió|tuvo lugar|se registr\\p{L}+)|qued\\p{L}+ descartad[oa]s?',
    denies: 'desmient\\p{L}+|desment\\p{L}+|desmintió|niega\\p{L}*|negó|negaron|descart\\p{L}+|rechaz\\p{L}+',
    untrue: 'es falso|son falsas|rotundamente fals\\p{L}+|mentira|carece de todo|inventad[oa]s?|montaje|(?:es|son|sería|resultan?) (?:\\p{L}+ )?fals[oa]s?|fals[oa]s? (?:información|afirmaciones|acusaciones|noticias?)|infundad[oa]s?|sin fundamento|carecen? de (?:fundamento|veracidad)|no (?:es ciert\\p{L}|son ciert\\p{L}+|es verdad)|bulo',
    elsewhere: 'entorno de pruebas|datos de prueba|sin relación con|ajen[oa]s? a|no guardan? relación|no (?:\\p{L}+ ){0,2}(?:proced|provien|proven|correspond|pertenec)\\p{L}+|datos (?:antiguos|públicos|de acceso público)|acceso público|(?:es|son) (?:\\p{L}+ )?antigu[oa]s?|información (?:\\p{L}+ ){0,3}(?:antigua|pública)|producto de un incidente de|filtraci\\p{L}+ (?:antiguas?|anterior\\p{L}*|previas?)|incidente (?:antiguo|anterior|previo)',
    claimed: 'presunt[oa]s?|presuntamente|supuest[oa]s?|supuestamente|asegur\\p{L}+ (?:haber|tener)|afirm\\p{L}+ (?:haber|tener|poseer)|dicen? (?:haber|tener)|según (?:los )?(?:hackers|atacantes|ciberdelincuentes)|rumores|adjudic\\p{L}+|atribuy\\p{L}+|denuncias en redes|alegaciones',
    inquiry: 'abiert[oa] una investigación|autenticidad|auténtic[oa]s?|veracidad|determinar si|esclarec\\p{L}+|contrast\\p{L}+|estudia(?:n|mos|ndo)?|averigu\\p{L}+|indag\\p{L}+|investig(?:a|an|ando|amos)|analiz(?:a|an|ando|amos)|verific(?:a|an|ando|amos|ar)|comprob(?:ando|ar)|revis(?:a|an|ando|amos)|evalu(?:a|an|ando|amos)|(?:estamos|está) al tanto|(?:tenemos|tiene) conocimiento|investigación (?:\\p{L}+ ){0,3}(?:en curso|abierta|iniciada|en marcha)|(?:no|sin) (?:ha sido |se ha )?(?:podido )?(?:confirmad[oa]|confirmar)',
    silence: '(?:prefier\\p{L}+|ha preferido|evit\\p{L}+|se niega\\p{L}* a|no (?:quiso|quisieron|va a|van a)) (?:\\p{L}+ ){0,2}(?:pronunciar|comentar|valorar|declarar|hablar|hacer declaraciones)\\p{L}*|no (?:\\p{L}+ )?valora\\p{L}*|silencio|(?:sin|no|ningún) (?:\\p{L}+ ){0,5}comentarios?|declin\\p{L}+ (?:\\p{L}+ )?(?:comentar|responder|hacer)|no (?:\\p{L}+ ){0,3}comentar|no (?:hará|harán|hará) declaraciones|rehus\\p{L}+',
    open: 'si|posibles?|posiblemente|podrían?|habrían?|eventual\\p{L}*|potencial\\p{L}*',
  },
  {
    // Italian
    small: 'nostra|nostro|nostre|stata|state|alcuna|nessun|ai|gli|il|gli|la|le|i|e|della|dei|delle|sono|stato|stati|nel|che|per|con|alla|dal|è|non|questo|più|di|un|una|ha|si|in|da|nostri',
    data: 'copie|contratti|passaporti|immagini|dato|cartelle(?: cliniche)?|referti|telefon[oi]|fascicoli|informazione|dati|informazioni|file|documenti|nominativi|nomi|indirizzi|password|credenziali|archivi|anagrafiche|anagrafici|database|numeri',
    systems: 'sistem[ai]|server|ret[ei]|infrastruttur[ae]|piattaform[ae]|ambienti?|applicazioni|servizi',
    event: 'hacker|disservizi?|blocco dei sistemi|sospes[oiae]|attacc(?:o|hi)|cyberattacc(?:o|hi)|intrusion[ei]|incident[ei]|violazion[ei]|data breach|accessi? (?:non autorizzat[oi]|abusiv[oi]|indebit[oi]|illecit[oi])|furt[oi]|sottrazion[ei]|esfiltrazion[ei]|compromission[ei]|ransomware|hackeraggio|cifrat[oiae]|fug(?:a|he) di dati',
    hit: 'scaricat[oiae]|scaricare|prelevare|nelle mani|finit[oiae] (?:in|nelle|su)|impossessat[oiae]|ottenut[oiae]|prelevat[oiae]|carpit[oiae]|copiare|sottrarre|rubare|esfiltrare|accedere|acceduto|raggiunt[oiae]|intaccat[oiae]|sottratt[oiae]|rubat[oiae]|trafugat[oiae]|esfiltrat[oiae]|espost[oiae]|compromess[oiae]|copiat[oiae]|pubblicat[oiae]|violat[oiae]|hackerat[oiae]|coinvolt[oiae]|interessat[oiae]|scaricat[oiae]|acquisit[oiae]|consultat[oiae]|avuto accesso|accesso (?:non autorizzato|abusivo) (?:\\p{L}+ ){0,4}|diffus[oiae]|colpit[oiae]',
    theft: '(?:furt[oi]|sottrazion[ei]|esfiltrazion[ei]|fug(?:a|he)|violazion[ei]|pubblicazion[ei] (?:non autorizzat[ae] )?|diffusion[ei] (?:non autorizzat[ae] )?) ?(?:di|dei) (?:\\p{L}+ )?dati|data breach|access[oi] (?:non autorizzat|abusiv|indebit|illecit)[oi] (?:[^.;,]{0,50} )?dati',
    none: 'non|nessun[oa]?|né|mai|alcun[oa]?',
    sign: 'evidenz[ae]|indizi(?:o)?|prov[ae]|tracc(?:ia|e)|segn(?:i|ali|o)|element[oi]|riscontr[oi]',
    absent: 'non (?:\\p{L}+ )?(?:è avvenut[oa]|c\'è stat[oa]|si è verificat[oa]|risulta\\p{L}*|vi è stat[oa]|ha avuto luogo)',
    denies: 'smentisc\\p{L}+|smentit\\p{L}+|nega(?:no|to|ndo)?|esclud\\p{L}+|esclus[oa]|respin(?:ge|gono|to)',
    untrue: 'completamente fals[oiae]|inventat[oiae]|non corrisponde al vero|non risponde al vero|falso|(?:è|sono|risulta\\p{L}*) (?:\\p{L}+ )?(?:fals[oiae]|infondat[oiae]|prive? di fondamento)|priv[aei] di (?:ogni )?fondamento|fals[ae] (?:notizi[ae]|affermazion[ei])|bufala|destituit[aei]',
    elsewhere: 'ambiente di (?:test|prova)|dati fittizi|estrane[oiae]|nulla a che (?:fare|vedere)|non (?:\\p{L}+ ){0,2}(?:proven|appart|riguard|riconducib)\\p{L}+|dati (?:vecchi|datati|pubblici|già (?:pubblic|diffus|not)\\p{L}+)|precedente (?:violazione|incidente|fuga)|fonti pubbliche',
    claimed: 'presunt[oiae]|sedicent[ei]|rivendica\\p{L}*|secondo (?:gli |i )?(?:hacker|criminali|aggressori)|sostien\\p{L}+ di|affermano di|asserit[oiae]|dichiara\\p{L}* di (?:aver|posseder)\\p{L}*',
    inquiry: 'valutand[oi]|attendibilità|autenticità|veridicità|esaminand[oi]|analizzand[oi]|appurar\\p{L}*|chiarir\\p{L}*|in corso (?:\\p{L}+ ){0,3}(?:verifiche|indagini|analisi|accertamenti|approfondimenti)|vagli\\p{L}+|controlli in corso|verific(?:he|ando|are|hiamo|a)|accertament[oi]|indagin[ei] (?:\\p{L}+ ){0,3}(?:in corso|avviat[ae])|indagando|(?:siamo|è) a conoscenza|analisi in corso|approfondiment[oi]|non (?:è |sono |ancora )*(?:stat[aeio] )?confermat[oiae]',
    silence: 'prefer\\p{L}+ (?:\\p{L}+ )?non|non (?:\\p{L}+ ){0,2}(?:commenta|rilasciamo|si pronuncia|intende)\\p{L}*|riserbo|(?:nessun|senza|non) (?:\\p{L}+ ){0,4}comment[oiare]+|no comment|non (?:\\p{L}+ ){0,3}(?:rilascia|rilasciato|rilasciare)\\p{L}* (?:\\p{L}+ )?(?:dichiarazioni|commenti)|declinat\\p{L}+',
    open: "se|eventual[ei]|un'eventuale|possibil[ei]|potrebber?o?|potenzial[ei]",
  },
  {
    // Portuguese
    small: 'nossa|nosso|nossas|há|houve|nenhum|nenhuma|um|ser|o|a|e|de|os|as|das|dos|uma|um|foi|foram|não|com|que|no|na|estamos|por|ao|são|seus|da|do|mais|em|de|às|pela|pelo|nossos',
    data: 'cópias|contratos|passaportes|imagens|números?|telefones?|fichas|dado|contactos|fotografias|dados|informações|(?<!(?:sistemas?|tecnologias?|segurança) d[ea] )informação|arquivos?|ficheiros?|documentos?|nomes?|endereços?|moradas?|senhas?|palavras-passe|credenciais|registros|registos|cadastr(?:os?|ais)|bases? de dados|bancos? de dados',
    systems: 'sistemas?|servidor(?:es)?|redes?|infraestruturas?|plataformas?|ambientes?|bases?|serviços',
    event: 'ataques? informáticos?|ataques? cibernéticos?|indisponibilidade|fora do ar|pirataria|ciberataques?|ataques?|intrus(?:ão|ões)|invas(?:ão|ões)|incidentes?|vazamentos?|fugas?|viola(?:ção|ções)|acessos? (?:não autorizados?|indevidos?|ilegítimos?|ilícitos?)|roubos?|furtos?|exfiltra(?:ção|ções)|comprometimentos?|ransomware|quebra de segurança|exposi(?:ção|ções) indevidas?',
    hit: 'copiaram|roubaram|extraíram|obtiveram|furtaram|apoder\\p{L}+|nas mãos|tiveram acesso|teve acesso|aceder|acessar|extrair|descarregaram|atingiram|alcançad[oa]s?|roubad[oa]s?|furtad[oa]s?|expost[oa]s?|vazad[oa]s?|vazaram|copiad[oa]s?|divulgad[oa]s?|comprometid[oa]s?|comprometeu|afetad[oa]s?|afectad[oa]s?|exfiltrad[oa]s?|extraíd[oa]s?|acedid[oa]s?|acessad[oa]s?|invadid[oa]s?|publicad[oa]s?|acedeu|acessou|acederam|obteve|obtiveram|acesso (?:indevido|não autorizado|ilegítimo)|subtraíd[oa]s?|descarregad[oa]s?|atingid[oa]s?',
    theft: 'vazamentos?|(?:roubos?|furtos?|fugas?|exfiltra(?:ção|ções)|exposi(?:ção|ções)|viola(?:ção|ções)) (?:\\p{L}+ )?(?:de|dos) (?:\\p{L}+ )?(?:dados|informações)|acess\\p{L}+ (?:indevid|não autorizad|ilegítim|ilícit)\\p{L}+ (?:[^.;,]{0,40} )?(?:dados|informações)',
    none: 'não|nenhuma?|nem|nunca|jamais|tampouco',
    sign: 'evidências?|indícios?|provas?|sinais|sinal|vestígios?|registro de|constatação',
    absent: '(?:não) (?:\\p{L}+ )?(?:ocorreu|houve|aconteceu|existiu|se verificou|se confirm\\p{L}+)|foi descartad[oa]',
    denies: 'desment\\p{L}+|desmint\\p{L}+|nega(?:m|ndo)?|negou|negaram|descart\\p{L}+|refut\\p{L}+|rejeit\\p{L}+|afasta a hipótese',
    untrue: 'é falso|são falsas|totalmente fals\\p{L}+|mentira|inventad[oa]s?|fabricad[oa]s?|forjad[oa]s?|(?:é|são|trata-se de) (?:\\p{L}+ )?fals[oa]s?|fals[oa]s? (?:informaç|alegaç|notícia)\\p{L}+|infundad[oa]s?|sem fundamento|inverídic[oa]s?|não (?:é verdade|procede|procedem|corresponde\\p{L}* à verdade)',
    elsewhere: 'ambiente de testes?|dados fictícios|sem relação com|alhei[oa]s? a|nada têm? a ver|não (?:\\p{L}+ ){0,2}(?:prov[eê]m|pertenc|têm origem|tem origem|são provenientes|correspond)\\p{L}*|dados (?:antigos|públicos|já (?:publicad|divulgad)\\p{L}+)|divulgados são antigos|fontes públicas|incidente (?:antigo|anterior)',
    claimed: 'alegad[oa]s?|alegadamente|alegaç\\p{L}+|alegam|suposto?s?|supost[ao]s?|supostamente|afirmam? ter|dizem? ter|segundo os (?:hackers|criminosos|atacantes)|reivindic\\p{L}+',
    inquiry: 'averigu\\p{L}+|autenticidade|veracidade|autêntic[oa]s?|esclarec\\p{L}+|em (?:análise|averiguação|apuração)|confirmar se|inquérito|investig(?:a|am|ando|amos|ar)|apur(?:a|am|ando|amos|ar)|verific(?:a|am|ando|amos|ar)|analis(?:a|am|ando|amos|ar)|tom(?:ámos|amos|ou) conhecimento|(?:está|estamos|estão) a (?:investigar|apurar|analisar|verificar|avaliar)|avaliad[ao]s? pel[ao]s|investigaç\\p{L}+ (?:\\p{L}+ ){0,3}(?:em curso|em andamento)|não (?:foi |foram )?(?:possível )?confirmad?[oa]?r?',
    silence: '(?:prefere|optou por|decidiu|escus\\p{L}+-se a|não) (?:\\p{L}+ ){0,2}(?:pronunciar|comentar|prestar declarações|responder)\\p{L}*|se pronunciar|não se pronuncia|(?:sem|não|nenhum) (?:\\p{L}+ ){0,4}coment(?:ários?|ar|a|am)|recus\\p{L}+ (?:\\p{L}+ ){0,2}comentar|não (?:irá|vai|vão|quis|quiseram) (?:\\p{L}+ ){0,2}(?:comentar|pronunciar)\\p{L}*',
    open: 'se houve|se (?:\\p{L}+ ){0,3}(?:foi|foram|há)|eventual|eventuais|possíve(?:l|is)|poderiam?|potencia(?:l|is)',
  },
  {
    // Dutch
    small: 'geen|ons|hebben|heeft|laten|waren|dit|deze|hun|uit|over|die|het|een|van|en|zijn|is|wij|we|niet|op|met|voor|door|werd|werden|onze|bij|naar|dat|de|te|er|om|aan|ons|wil',
    data: 'kopieën|contracten|identiteitsbewij\\p{L}+|foto|scans|dossier|telefoonnummers|e-mailadressen|fotos|klantgegevens|\\p{L}*gegevens|informatie|bestanden|documenten|namen|naam|adressen|wachtwoorden|\\p{L}*data|records|dossiers|paspoorten',
    systems: '\\p{L}*systemen|\\p{L}*systeem|servers?|netwerk(?:en)?|infrastructuur|platform|omgeving|it-omgeving|\\p{L}*toepassingen|applicaties|diensten',
    event: 'ingebroken|binnengedrongen|inbraakpoging|ransomware|storing(?:en)?|ligt plat|liggen plat|hackers?|cyberaanvall?(?:en)?|\\p{L}*aanvall?(?:en)?|datalek(?:ken)?|\\p{L}*incident(?:en)?|inbraak|inbreuk(?:en)?|hack(?:s)?|diefstal|ongeautoriseerde toegang|onbevoegde toegang|gegevensdiefstal|ransomware\\p{L}*|gijzelsoftware|versleuteld|lek',
    hit: 'ingebroken|gedownload|gekopieerd|bemachtigden|kopieerden|downloadden|in handen (?:gekregen|gevallen|van)|gevallen in|meegenomen|bekeken|uitgelekt|binnengehaald|opgevraagd|benaderd|aangetast|toegang gekregen|binnengedrongen|gestolen|buitgemaakt|gelekt|ingezien|gekopieerd|gepubliceerd|getroffen|geraakt|gehackt|gecompromitteerd|toegang (?:\\p{L}+ ){0,2}(?:gehad|verkregen|gekregen|verschaft)|toegang tot|betrokken|bemachtigd|ontvreemd|weggenomen|gedownload|binnengedrongen|staalt|stalen',
    theft: 'datalek(?:ken)?|gegevensdiefstal|gegevenslek|diefstal van (?:\\p{L}+ )?(?:\\p{L}*gegevens|data|bestanden)|(?:ongeautoriseerde|onbevoegde|onrechtmatige) toegang tot (?:[^.;,]{0,40} )?\\p{L}*gegevens',
    none: 'geen|niet|nooit|niets|noch|evenmin',
    sign: 'aanwijzing(?:en)?|bewijs|bewijzen|tekenen|teken|sporen|spoor|signalen|indicaties?',
    absent: '(?:is|was|heeft|vond|hebben) (?:\\p{L}+ ){0,4}?(?:geen sprake|niet plaats\\p{L}*|niet voorgedaan)|geen sprake',
    denies: 'ontken\\p{L}+|ontkracht\\p{L}*|spreekt (?:[^.;]{0,60} )?tegen|weerspreek\\p{L}*|weerlegt',
    untrue: 'nep|verzonnen|vervalst\\p{L}*|onzin|niets van waar|gefabriceerd\\p{L}*|(?:is|zijn) (?:\\p{L}+ )?(?:onjuist|onwaar|vals|ongegrond|niet waar|nep)|klopt niet|kloppen niet|berust\\p{L}* niet op',
    elsewhere: 'testomgeving|testdata|niets te maken|los van|niet onze|niet (?:\\p{L}+ ){0,4}afkomstig|(?:niet|geen) van ons|oude (?:gegevens|data)|openbare (?:gegevens|bronnen|informatie)|openbaar (?:beschikbare|toegankelijke)|eerder(?:e)? (?:datalek|gelekte)',
    claimed: 'beweer\\p{L}+|beweren|bewering(?:en)?|vermeende?|zogenaamde?|zou(?:den)? (?:hebben|zijn)|claimen|claimt|volgens de (?:hackers|criminelen|aanvallers)|geruchten',
    inquiry: 'uitzoeken|zoeken (?:[^.;]{0,30} )?uit|uitgezocht|klopt of|of (?:[^.;]{0,40} )?klopt|echtheid|authentiek\\p{L}*|authenticiteit|bekijken of|vast te stellen|nemen (?:[^.;]{0,40} )?serieus|onderzoek(?:en|t)?|onderzocht|(?:is|zijn) op de hoogte|gaan na|nagaan|controleren|verifiëren|bekend met de|niet (?:worden )?bevestig(?:d|en)',
    silence: 'geen (?:\\p{L}+ )?(?:mededeling|uitspraak|toelichting)\\p{L}*|niet inhoudelijk|wil (?:\\p{L}+ )?niets kwijt|doe[nt] (?:[^.;]{0,30} )?geen mededelingen|zegt niets|geen (?:commentaar|reactie|mededelingen|uitspraken)|(?:wil|wilde|willen|kan|kunnen|gaat) (?:\\p{L}+ ){0,3}niet (?:\\p{L}+ ){0,4}(?:reageren|ingaan|zeggen)|reageert niet|onthoud\\p{L}* (?:\\p{L}+ )?van commentaar',
    open: 'of er|of|mogelijk\\p{L}*|eventuele?|zou(?:den)? kunnen|wellicht',
  },
  {
    // Russian
    small: 'нашей|нашу|мы|не|было|был|его|также|их|у|в|и|на|не|что|с|по|из|для|о|об|от|к|мы|наши|были|была|это|как|данных|компании|её|их',
    data: 'копи[ийя]\\p{L}*|договор\\p{L}*|скан\\p{L}*|фото\\p{L}*|номер\\p{L}*|сведения|анкет\\p{L}*|имена|переписк\\p{L}*|почт\\p{L}*|данны[ехм]|данными|информаци[яию]|сведени[яй]|файл\\p{L}*|документ\\p{L}*|имен\\p{L}*|имён|адрес\\p{L}*|парол\\p{L}*|баз[ыау]?|записе?й?и?|телефон\\p{L}*|паспорт\\p{L}*',
    systems: 'систем\\p{L}*|сервер\\p{L}*|сет[ьиея]\\p{L}*|инфраструктур\\p{L}*|платформ\\p{L}*|ресурс\\p{L}*|контур\\p{L}*|сервис\\p{L}*',
    event: 'сбо[йяеи]\\p{L}*|ddos\\p{L}*|шифровальщик\\p{L}*|кибератак\\p{L}*|киберинцидент\\p{L}*|(?:кибер|хакерск\\p{L}+ )?атак\\p{L}*|взлом\\p{L}*|утечк\\p{L}*|инцидент\\p{L}*|проникновени\\p{L}*|вторжени\\p{L}*|несанкционированн\\p{L}+ доступ\\p{L}*|неправомерн\\p{L}+ доступ\\p{L}*|компрометаци\\p{L}*|краж\\p{L}*|хищени\\p{L}*|вмешательств\\p{L}*|зашифрован\\p{L}*',
    hit: 'завладел\\p{L}*|в руки|в руках|оказал\\p{L}+ (?:\\p{L}+ )?(?:в открытом|в сети)|получил\\p{L}* (?:\\p{L}+ )?(?:базу|сведения|данные)|выгрузил\\p{L}*|скачал\\p{L}*|скопировал\\p{L}*|утекла|подверг\\p{L}+|проник\\p{L}+|похищен\\p{L}*|украден\\p{L}*|утекл\\p{L}*|скопирован\\p{L}*|опубликован\\p{L}*|слит[ыао]?|скомпрометирован\\p{L}*|взломан\\p{L}*|затронут\\p{L}*|получил\\p{L}* доступ|раскрыт\\p{L}*|выгружен\\p{L}*|пострадал\\p{L}*|попал\\p{L}* в|утечк\\p{L}+|похитил\\p{L}*|скачан\\p{L}*',
    theft: 'утечк\\p{L}*|(?:хищени|краж)\\p{L}+ (?:\\p{L}+ )?(?:данных|информации)|(?:несанкционированн|неправомерн)\\p{L}+ доступ\\p{L}* к (?:[^.;,]{0,40} )?данн\\p{L}+',
    none: 'не|нет|ни|никак\\p{L}+|отсутству\\p{L}+|исключ\\p{L}+',
    sign: 'признак\\p{L}*|след(?:ы|ов)|доказательств\\p{L}*|свидетельств\\p{L}*|факт(?:ы|ов|а)?',
    absent: 'не (?:было|были|был|происходило|произошло|зафиксирован\\p{L}*|выявлен\\p{L}*|обнаружен\\p{L}*|подтвержда\\p{L}+|подтвердил\\p{L}*)|исключен\\p{L}*|исключа\\p{L}+',
    denies: 'опроверг\\p{L}*|отрица\\p{L}+|отвергл\\p{L}*|отверга\\p{L}+',
    untrue: 'неправд\\p{L}*|вымыс\\p{L}+|выдумк\\p{L}*|не соответству\\p{L}+|подделк\\p{L}*|вброс\\p{L}*|необоснован\\p{L}+|не соответству\\p{L}+ действительности|фейк\\p{L}*|ложн\\p{L}+|недостоверн\\p{L}+|недействительн\\p{L}+|сфабрикован\\p{L}*|сгенерирован\\p{L}*|не (?:явля\\p{L}+ )?(?:валидн|подлинн|достоверн)\\p{L}+',
    elsewhere: 'тестов\\p{L}+ (?:данн|сред|стенд)\\p{L}*|не наш\\p{L}*|никак не связан\\p{L}*|устаревш\\p{L}+|сторонн\\p{L}+ источник\\p{L}*|не (?:имеет|имеют) отношения|не (?:принадлеж|относ)\\p{L}+|стар(?:ые|ая|ых|ой) (?:данн|баз|утечк)\\p{L}*|компиляци\\p{L}*|общедоступн\\p{L}+|открыт(?:ых|ые) источник\\p{L}*|ранее (?:опубликованн|утекш)\\p{L}+',
    claimed: 'якобы|заявля\\p{L}+|утвержда\\p{L}+|предполагаем\\p{L}+|возможн(?:ой|ая|ую|ом) утечк\\p{L}*|сообщени\\p{L}+|по словам (?:хакер|злоумышленник)\\p{L}*|хакеры заявил\\p{L}*|слух\\p{L}*',
    inquiry: 'подлинност\\p{L}*|достоверност\\p{L}*|действительно ли|устанавлива\\p{L}+|уточня\\p{L}+|оценива\\p{L}+|рассматрива\\p{L}+|служебн\\p{L}+ проверк\\p{L}+ (?:\\p{L}+ )?(?:провод|нач)\\p{L}*|провод\\p{L}+ (?:\\p{L}+ ){0,3}(?:проверк|расследовани)\\p{L}*|(?:проверк|расследовани)\\p{L}+ (?:\\p{L}+ ){0,3}(?:провод|идёт|идет|начат|продолжа)\\p{L}*|проверя\\p{L}+|изуча\\p{L}+|выясня\\p{L}+|анализиру\\p{L}+|(?:нам|компании) известно|подтвержден\\p{L}+ (?:\\p{L}+ ){0,4}не (?:получ|наш|име)\\p{L}*|разбира\\p{L}+ся',
    silence: 'воздержал\\p{L}+|не да(?:ют|ёт|ли|л) комментари\\p{L}*|оставил\\p{L}* без комментари\\p{L}*|комментари\\p{L}+ (?:\\p{L}+ )?не (?:дал|предостав|получ)\\p{L}*|не комментиру\\p{L}+|отказал\\p{L}+ (?:\\p{L}+ )?(?:от комментари|комментиров)\\p{L}*|без комментариев|не стал\\p{L}* комментировать|от комментари\\p{L}+ (?:\\p{L}+ )?(?:отказ|воздерж)\\p{L}*|воздерж\\p{L}+ от',
    open: 'ли|возможн\\p{L}+|могл[иоа]',
  },
  {
    // Polish
    small: 'naszej|nikt|nas|był|była|były|klientów|tym|jak|który|które|w|i|na|z|do|że|się|nie|jest|są|oraz|przez|nasze|naszych|dla|po|o|od|to|została|zostały|ze|za|czy',
    data: 'kopi[ei]\\p{L}*|skan\\p{L}*|umow\\p{L}*|dowod\\p{L}+ osobist\\p{L}+|numer\\p{L}*|telefon\\p{L}*|imię|kartotek\\p{L}*|zdjęci\\p{L}*|dan(?:e|ych|ymi)|informacj[eiaę]\\p{L}*|plik\\p{L}*|dokument\\p{L}*|imion\\p{L}*|imiona|nazwisk\\p{L}*|adres\\p{L}*|hase?ł\\p{L}*|baz[yęa]?|pesel\\p{L}*|rekord\\p{L}*',
    systems: 'system\\p{L}*|serwer\\p{L}*|sie(?:ć|ci)|infrastruktur\\p{L}*|platform\\p{L}*|środowisk\\p{L}*|usług\\p{L}*',
    event: 'awari\\p{L}+|ofiar\\p{L}+ ataku|hakersk\\p{L}+|wyłączon\\p{L}+|(?:cyber)?atak\\p{L}*|włama\\p{L}+|wyciek\\p{L}*|incydent\\p{L}*|naruszeni\\p{L}+|nieuprawnion\\p{L}+ dostęp\\p{L}*|nieautoryzowan\\p{L}+ dostęp\\p{L}*|kradzież\\p{L}*|ransomware|cyberincydent\\p{L}*|zaszyfrowan\\p{L}+',
    hit: 'skopiowa\\p{L}*|włama\\p{L}+|wgląd|pobrali|wykradli|wykrad\\p{L}+|pobra(?:li|ł|ła|no)|pozyskali|zdobyli|wyciek\\p{L}+|trafił\\p{L}* (?:\\p{L}+ )?(?:do|w ręce)|w ręce|w rękach|ukrad\\p{L}+|przechwyc\\p{L}+|udostępnion\\p{L}+|dostęp do|skopiowa\\p{L}+|opublikowa\\p{L}+|skradzion\\p{L}+|wykradzion\\p{L}+|wykrad(?:ł|li|ziono)\\p{L}*|skradziono|wyciekł\\p{L}*|skopiowan\\p{L}+|opublikowan\\p{L}+|naruszon\\p{L}+|ujawnion\\p{L}+|przejęt\\p{L}+|pobran\\p{L}+|uzyska\\p{L}+ dostęp|zhakowan\\p{L}+|pozyska\\p{L}+|dotknięt\\p{L}+',
    theft: 'wyciek\\p{L}*|kradzież\\p{L}* danych|narusz\\p{L}+ (?:ochrony|poufności) danych|(?:nieuprawnion|nieautoryzowan)\\p{L}+ dostęp\\p{L}* do (?:[^.;,]{0,40} )?dan\\p{L}+',
    none: 'nie|brak|żadn\\p{L}+|nigdy|ani|bez śladów|wyklucz\\p{L}+',
    sign: 'ślad\\p{L}*|dowod\\p{L}*|oznak\\p{L}*|przesłan\\p{L}+|podstaw\\p{L}*|sygnał\\p{L}*',
    absent: 'nikt się nie włamał|nikt nie uzyskał|nie (?:było|miał\\p{L}* miejsca|wystąpił\\p{L}*|nastąpił\\p{L}*|doszło|stwierdzono|potwierdz\\p{L}+)|wykluczon\\p{L}+',
    denies: 'zaprzecz\\p{L}+|dementuj\\p{L}+|zdementowa\\p{L}+|odrzuc\\p{L}+|wyklucza\\p{L}*',
    untrue: 'kłamstw\\p{L}*|zmyślon\\p{L}+|sfabrykowan\\p{L}+|spreparowan\\p{L}+|mistyfikacj\\p{L}+|nie ma podstaw|wymysł\\p{L}*|nieprawdziw\\p{L}+|fałszyw\\p{L}+|niezgodn\\p{L}+ z prawdą|nie (?:są|jest) prawd\\p{L}+|bezpodstawn\\p{L}+|fake\\p{L}*',
    elsewhere: 'nie są to (?:nasze )?dane|środowisk\\p{L}+ testow\\p{L}+|dan\\p{L}+ testow\\p{L}+|niezwiązan\\p{L}+|nie mają (?:[^.;]{0,20} )?związku|nie pochodz\\p{L}+|nie należ\\p{L}+ do|star(?:e|ych) (?:dan|baz|wyciek)\\p{L}*|publicznie dostępn\\p{L}+|wcześniejsz\\p{L}+ wyciek\\p{L}*|ogólnodostępn\\p{L}+',
    claimed: 'rzekom\\p{L}+|twierdz\\p{L}+|domnieman\\p{L}+|zdaniem (?:haker|przestępc)\\p{L}*|według (?:haker|przestępc)\\p{L}*|doniesieni\\p{L}+|pogłosk\\p{L}+',
    inquiry: 'ustala(?:my|ją|ne)?|autentyczn\\p{L}+|prawdziwość|wiarygodn\\p{L}+|czy (?:[^.;]{0,40} )?prawdziw\\p{L}+|bierzemy pod uwagę|traktujemy (?:[^.;]{0,40} )?poważnie|przyglądamy|czynności (?:sprawdzaj|wyjaśniaj)\\p{L}+|wszcz(?:yna|ęła|ęto)\\p{L}*|weryfik\\p{L}+|sprawdzamy|sprawdza(?:ją)?|analizuj\\p{L}+|badamy|bada|wyjaśni\\p{L}+|prowadz\\p{L}+ (?:\\p{L}+ ){0,3}(?:postępowani|dochodzeni|analiz|kontrol)\\p{L}*|trwa(?:ją)? (?:\\p{L}+ )?(?:ustalani|wyjaśniani|analiz|weryfikacj)\\p{L}*|nie (?:została |zostały )?potwierdzon\\p{L}+',
    silence: '(?:nie|odmawia\\p{L}*|uchyl\\p{L}+|wstrzym\\p{L}+) (?:\\p{L}+ ){0,2}(?:komentuj|komentarz|komentowa|wypowiad|udziela)\\p{L}*|odmówi\\p{L}+ komentarza|nie komentuj\\p{L}+|bez komentarza|nie (?:chce|chciał\\p{L}*|będzie|będziemy|zamierza) (?:\\p{L}+ )?komentować|nie udziela\\p{L}*',
    open: 'czy|ewentualn\\p{L}+|możliw\\p{L}+|potencjaln\\p{L}+|mog(?:ło|ły|li)',
  },
  {
    // Swedish
    small: 'ingen|vårt|sig|oss|var|så|efter|genom|där|alla|och|att|det|som|en|ett|är|av|för|på|med|har|inte|vi|våra|från|till|om|hos|inga|vår|vill|i|den|de|blivit',
    data: 'kopior|kopia|id-handlingar|pass|avtal|bilder|personakter|telefonnummer|kunduppgifter|e-postadresser|bilder|handlingar|\\p{L}*uppgifter(?:na)?|information(?:en)?|data|filer(?:na)?|dokument(?:en)?|namn|adresser|lösenord|personnummer|register',
    systems: '\\p{L}*system(?:en)?|servrar(?:na)?|server|nätverk(?:et)?|infrastruktur(?:en)?|plattform(?:en)?|it-miljö(?:n|er)?|tjänster(?:na)?',
    event: 'it-attack(?:en)?|driftstörning(?:en|ar)?|nere efter|utpressning|(?:cyber|hacker|it-)?attack(?:en|er)?|(?:cyber|it-)?angrepp(?:et)?|(?:data)?intrång(?:et)?|(?:säkerhets|it-)?incident(?:en|er)?|dataläck(?:a|an|or)|läckag?e?t?|läcka|obehörig åtkomst|stöld(?:en)?|ransomware\\p{L}*|utpressningsvirus|krypterats',
    hit: 'laddade ner|tagit sig in|kopierade|kom åt|komma åt|stal|läste|tagit del av|fått tag (?:i|på)|i händerna på|i orätta händer|hamnat|laddats ner|laddat ner|stulit|kopierat|spridits|läckt ut|nåtts|tagit sig in|stulits|stulna|stulet|stulen|stals|stal|läckt|läckts|läckte|kopierats|kopierades|publicerats|publicerades|påverkats|påverkades|påverkade|hackats|hackades|komprometterats|drabbats|drabbade|berörs|berörda|kommit över|kom över|fått tillgång till|berett sig tillgång|tillskansat sig|exponerats|röjts|utsatts|åtkomst till',
    theft: 'dataläck\\p{L}*|personuppgiftsincident\\p{L}*|stöld(?:en)? av (?:\\p{L}+ )?(?:\\p{L}*uppgifter|data|information)|obehörig (?:åtkomst|tillgång) till (?:[^.;,]{0,40} )?(?:\\p{L}*uppgifter|information|data)',
    none: 'inte|inga|ingen|inget|ej|aldrig|varken|icke',
    sign: 'indikation(?:er)?|bevis|tecken|spår|belägg|uppgifter som tyder',
    absent: 'ingen har tagit sig in|har (?:\\p{L}+ )?inte (?:skett|ägt rum|inträffat|förekommit)|skedde inte|ägde inte rum|saknas',
    denies: 'förneka\\p{L}*|dementera\\p{L}*|tillbakavisa\\p{L}*|bestrid\\p{L}+',
    untrue: 'ingen sanning|påhitt|förfalskad\\p{L}?|fabricerad\\p{L}?|saknar (?:all )?grund|(?:är|stämmer) (?:\\p{L}+ )?(?:falsk\\p{L}?|osann\\p{L}?|felaktig\\p{L}?|grundlös\\p{L}?|fel)|stämmer inte|falska (?:påståenden|uppgifter)|påhittad\\p{L}?',
    elsewhere: 'testmiljö|testdata|har inget med|inte våra|saknar koppling|kommer inte från|härrör inte|gamla (?:uppgifter|data|läckor)|offentligt tillgänglig\\p{L}?|tidigare läck\\p{L}+|inte (?:\\p{L}+ )?från (?:oss|våra)',
    claimed: 'påstå(?:r|s|dd|tt|ende|endet|enden)\\p{L}*|uppges|hävda\\p{L}*|enligt (?:hackarna|angriparna|gärningsmännen)|misstänkt\\p{L}?|rykten',
    inquiry: 'stämmer|äktheten|äkta|ser över|tar (?:[^.;]{0,30} )?på allvar|klarlägg\\p{L}+|verifiera\\p{L}*|utred(?:er|ning|s)|undersök(?:er|ning|s)|granska(?:r|s)|analysera(?:r|s)|kontrollera(?:r|s)|känner till|medvetna om|pågår (?:\\p{L}+ ){0,3}(?:utredning|undersökning|analys)|inte (?:kunnat )?bekräfta\\p{L}*',
    silence: '(?:lämnar|ger|har) (?:[^.;]{0,20} )?(?:inga|ingen) kommentar\\p{L}*|vill inte säga|går inte in på|(?:inte|inga|ingen|avböj\\p{L}+|avstå\\p{L}+ från) (?:\\p{L}+ ){0,4}komment(?:era|arer|ar)\\p{L}*|inte (?:\\p{L}+ )?uttala sig|avböj\\p{L}+',
    open: 'om|eventuell\\p{L}*|möjlig\\p{L}*|kan ha|kunde|oklart',
  },
]; // prettier-ignore
