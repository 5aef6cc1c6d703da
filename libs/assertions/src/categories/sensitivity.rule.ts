import { cueRule } from './cue-rule';

/** What is protected, in ten languages. */
const SECRETS =
  /(?<!\p{L})(?:passwords?|credentials|pins?|card numbers|backups?|mots de passe|codes d'accès|\p{L}{0,24}pass(?:wort|wörter|wörtern)|kennwörter|zugangsdaten|contraseñas|claves|credenciales|credenziali|senhas|palavras-passe|wachtwoord(?:en)?|парол\p{L}*|hasł\p{L}*|haseł|lösenord(?:en)?)(?!\p{L})/u;

/** How delicate the data is said to be. */
export const dataSensitivityRule = cueRule({
  name: 'sensitivity.phrase',
  kind: 'data_sensitivity',
  once: true,
  reads: 'how delicate or how well protected the data is said to be',
  cues: [
    {
      value: 'unclassified',
      words: [
        String.raw`unclassified(?: (?:\p{L}+ ){0,3}(?:data|information|documents|activities|systems))?`,
      ],
    },
    {
      value: 'classified',
      words: [
        String.raw`top secret(?: ?\/+ ?noforn)?|(?:(?:sensitive and )?highly )?classified (?:material|documents?|information|data|files)|nato (?:secret|restricted)|itar(?=[ ,.;]|$)`,
        String.raw`(?:documents? )?classifiés?|secret[- ]défense|verschlusssachen?|geheim eingestuft\p{L}*|clasificad[oa]s?|classificat[oi]|ściśle tajn\p{L}+|совершенно секретно|секретн\p{L}+ (?:документ|данн)\p{L}*|hemligstämpla\p{L}+|staatsgeheim`,
      ],
    },
    {
      value: 'classified',
      terms: [
        'classified, top secret, state secret, state secrets, military secret*, secret data, secret files, secret documents, secret information, secret projects, restricted data, restricted information, restricted documents, official secrets, for official use only, fouo, noforn, controlled unclassified information, export controlled, export-controlled, eyes only, itar data, law enforcement sensitive',
        'secret défense, confidentiel défense, très secret, diffusion restreinte, informations classifiées, données classifiées, documents secrets, klassifiziert*, als geheim, streng geheim, geheime dokumente, geheime unterlagen, geheimdokument*, verschlusssache*, vs-nfd, nur für den dienstgebrauch, staatsgeheimnis*, información clasificada, información reservada, documentos secretos, secreto de estado, secretos de estado, alto secreto, datos secretos, información confidencial y reservada, informazioni classificate, documenti segreti, segreto di stato, segretissimo, documenti classificati, dados sigilosos, documentos sigilosos, informações sigilosas, segredo de justiça, segredo de estado, ultrassecreto*, gerubriceerd*, staatsgeheim*, geheime documenten, geheime stukken, zeer geheim',
        'секретн*, совсекретно, гостайн*, государственн* тайн*, для служебного пользования, дсп, tajne, tajnych, tajny, ściśle tajn*, informacje niejawne, informacji niejawnych, niejawn*, zastrzeżon*, hemlig*, hemligstämplad*, kvalificerat hemlig*, säkerhetsskyddsklassificerad*, sekretessbelag*, sekretesskydd*',
      ],
    },
    {
      value: 'protected persons',
      terms: [
        'protected identity, protected identities, protected address, protected addresses, witness protection, identités protégées, identité protégée, auskunftssperre*, geschützte adressen, geschützte identität*, identidades protegidas, identidad protegida, identità protette, testimoni protetti, testemunhas protegidas, identidades protegidas, geheime adressen, geheim adres, beschermde identiteit*, afgeschermde gegevens, защищенн* свидетел*, ochron* świadk*, chronione dane świadków, skyddad identitet, skyddade identitet*, skyddad* personuppgift*, skyddad folkbokföring, sekretessmarkering*',
      ],
    },
    {
      value: 'confidential',
      words: [
        String.raw`(?:(?:strictly|highly|personal|private|most|very|business) )?confidential (?:(?:and|&) [\p{L} ]{3,20} )?(?:data|documents?|docs|files|info(?:rmation)?|records|logs|materials?|papers)|(?:very|highly) (?:sensitive|confidential)(?: (?:data|information|documents))?`,
        String.raw`sensible (?:inhalte|daten|informationen)|sensitive inhalte|besonders schützenswerte (?:personen)?daten|données (?:très |hautement )?sensibles|datos (?:especialmente |muy )?sensibles|dati (?:particolarmente )?sensibili|dados (?:pessoais )?sensíveis|(?:zeer )?gevoelige (?:gegevens|stukken|informatie|data)|dan(?:e|ych) wrażliw\p{L}+|känsliga (?:person)?uppgifter|чувствительн\p{L}+ (?:данн|информаци)\p{L}+|informations? confidentielles?|información confidencial|informazioni riservate|informações confidenciais|vertrouwelijke (?:gegevens|informatie)|vertrauliche informationen|informacje poufne|poufnych (?:danych|informacji)|documents? (?:strictement )?confidentiels?|vertrauliche (?:dokumente|unterlagen|daten)|documentos confidenciales|documenti riservati|documentos confidenciais|vertrouwelijke (?:documenten|stukken)|конфиденциальн\p{L}+ (?:документ|данн)\p{L}*|poufne dokumenty|konfidentiella (?:dokument|uppgifter)`,
      ],
    },
    {
      value: 'encrypted',
      beside: SECRETS,
      terms: [
        'encrypted, encryption, tokenised, tokenized, chiffré*, crypté*, verschlüsselt*, cifrado, cifrada, cifrados, cifradas, encriptad*, cifrat*, crittografat*, criptat*, criptografad*, criptografia, versleuteld*, зашифрован*, шифрован*, szyfrowan*, zaszyfrowan*, krypterad*',
      ],
    },
    {
      value: 'encrypted',
      words: [
        String.raw`encrypted at rest|(?:passwords|numbers|fields|records|backups|\p{L}+ two) (?:was|were|is|are) (?:\p{L}+ )?encrypted|encrypted (?:data|passwords|form|backups)|chiffrés?(?= dans| et)|données chiffrées|verschlüsselte (?:daten|passwörter)|datos cifrados|dati cifrati|versleutelde (?:gegevens|wachtwoorden)`,
      ],
    },
    {
      value: 'hashed',
      terms: [
        'bcrypt, scrypt, argon2, argon2i, argon2id, pbkdf2, md5, sha1, sha-1, sha256, sha-256, sha512, sha-512, ntlm, mysql5, phpass, hash, hashes, hashed, salted, unsalted, hashed and salted, salted and hashed, salted hash, salted hashes, password hash, password hashes',
        'haché, hachés, hachée, hachées, hachage, salage, gehasht*, gehashed, gehashte, gesalzen*, salz, hasheada*, hasheado*, hash con sal, cifrado irreversible, hash con salt, crittografia irreversibile, criptografia irreversível, cifragem irreversível, gezouten, хеш*, хэш*, соленые хеши, hasze, haszy, skrót md5, zahaszowan*, haszowan*, hashat, hashad*, saltad*',
      ],
      words: [
        String.raw`(?:hashed|salted|bcrypt|md5|sha-?1|sha-?256)(?: and salted)? (?:\p{L}+ )?(?:passwords?|hash(?:es)?)|mots de passe hachés|gehashte passwörter|contraseñas (?:hasheadas|cifradas)|gehashte wachtwoorden|хеш\p{L}* парол\p{L}*|hasła w md5`,
      ],
    },
    {
      value: 'plaintext',
      words: [
        String.raw`(?:plain ?text|clear ?text|unencrypted) (?:passwords?|credentials|data|files|backups)|passwords in (?:plain|clear) ?text|(?:mots de passe )?en clair|im klartext|en texto plano|in chiaro|em texto puro|in platte tekst|в открытом виде|w postaci jawnej|i klartext`,
      ],
    },
    {
      value: 'synthetic or public',
      words: [
        String.raw`(?:primarily )?synthetic(?: \(fake\))?(?: data)?, publicly available[^.;\n]{0,40}|(?:synthetic|dummy|publicly available|already public|non-sensitive|nonsensitive) (?:data|information|business information)|not sensitive|données publiques|öffentlich verfügbare daten|datos públicos|información pública|dati pubblici`,
        String.raw`no (?:sensitive|confidential|operational|classified) (?:information|data)(?: (?:is|was|were) \p{L}+)?`,
      ],
    },
  ],
  examples: [
    [
      'These servers support unclassified collaborative activities.',
      'unclassified collaborative activities',
      'unclassified',
    ],
    ['the table holds hashed passwords', 'hashed passwords', 'hashed'],
    ['vertrauliche Unterlagen wurden kopiert', 'vertrauliche Unterlagen', 'confidential'],
    ['we classify our wines', null],
  ],
});
