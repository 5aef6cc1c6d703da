import { cueRule } from './cue-rule';

/** How delicate the data is said to be. */
export const dataSensitivityRule = cueRule({
  name: 'sensitivity.phrase',
  kind: 'data_sensitivity',
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
      value: 'confidential',
      words: [
        String.raw`(?:strictly |highly )?confidential (?:documents?|docs|files)|(?:very|highly) (?:sensitive|confidential)(?: (?:data|information|documents))?`,
        String.raw`documents? (?:strictement )?confidentiels?|vertrauliche (?:dokumente|unterlagen|daten)|documentos confidenciales|documenti riservati|documentos confidenciais|vertrouwelijke (?:documenten|stukken)|конфиденциальн\p{L}+ (?:документ|данн)\p{L}*|poufne dokumenty|konfidentiella (?:dokument|uppgifter)`,
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
