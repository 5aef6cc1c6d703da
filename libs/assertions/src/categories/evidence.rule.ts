import { cueRule } from './cue-rule';

const AMOUNT = String.raw`(?:(?: of| -|:| =)? ?\d[\d.,]*(?: ?[kmg]b?)?(?: (?:lines|rows|entries|records|files|users|mb|gb))?)`;
const COUNTED = String.raw`(?: (?:de|di|von|van|av))? ?:? ?\d[\d.,]*k? ?\p{L}{0,12}`;

/** What is shown as proof. A bare "proof" or "samples" says only that there would be some, and counts by itself alone. */
export const evidenceRule = cueRule({
  name: 'evidence.phrase',
  kind: 'evidence',
  reads: 'what a claim shows as proof',
  only: ({ source }) => source.role === 'claim',
  cues: [
    {
      value: 'screenshots',
      words: [
        String.raw`(?:some )?(?:pictures|photos|pics|images) as proof|скрин\p{L}{0,4}|zrzut\p{L}* ekranu|screen(?:y|ów)|skärmbild\p{L}*|schermafdruk\p{L}*|bildschirmaufnahme\p{L}*|capturas de tela|printscreens?|prints`,

        String.raw`screen ?shots?(?: of [\p{L}\d ]{2,24}?(?=[:,.\n]| and(?!\p{L})))?|screens(?= (?:below|attached))|capturas? de pantalla|capturas|captures? d'écran|bildschirmfotos?|schermafbeeldingen|schermate|скриншот\p{L}*|скрины|zrzuty ekranu|skärmdumpar|skärmbilder`,
      ],
    },
    {
      value: 'sample',
      words: [
        String.raw`(?:\d[\d.,]*k? (?:files?|rows|lines|records) )samples?(?! (?:rate|size))${AMOUNT}?|samples?(?! (?:rate|size))${AMOUNT}|samples?(?=:? (?:attached|below|link|here|\[|=|: ?http))|samples: [^.\n]{4,80}?(?=[.\n]|$)`,
        String.raw`(?:muestras?|échantillons?|proben?|campion[ei]|amostras?|monster|пробник|сэмпл\p{L}*|próbk[ai]|probka|stickprov|exempel)${COUNTED}`,
      ],
    },
    {
      value: 'file tree',
      words: [
        String.raw`file ?tree|file ?list(?:ing)?|directory listing|listing of files|(?:die )?dateiliste|arborescence|listado de archivos|elenco (?:dei )?file|lista de arquivos|bestandenlijst|список файлов|lista plików|fillista`,
      ],
    },
    {
      value: 'video',
      words: [
        String.raw`video (?:of|walkthrough|recording)|screen recording|vidéo(?:s)? de preuve|video als beweis|видео (?:доступа|как доказательство)|nagranie ekranu`,
        String.raw`video (?:proof|evidence)|proof video|an? video of \p{L}+ \p{L}+`,
      ],
    },
    {
      value: 'proof pack',
      words: [
        String.raw`proof ?(?:pack|archive|files?|of (?:compromise|hack|access|data))s?(?:: link)?|evidence packs?`,
      ],
    },
    {
      value: 'sample',
      faint: true,
      words: [
        String.raw`(?<!no )(?:samples?(?= (?:on|in|available|provided|for))|muestra(?=:)|échantillon(?=s?(?: en| :))|campione(?= in)|amostra(?=:| em))`,
      ],
    },
  ],
  examples: [
    ['200 GB, screenshots attached', 'screenshots', 'screenshots'],
    ['see the file tree', 'file tree', 'file tree'],
    ['sample of 500 records on request', 'sample of 500 records', 'sample'],
    ['un campione di 100 righe', 'campione di 100 righe', 'sample'],
    ['no example here', null],
    ['no sample, only serious buyers', null],
  ],
});
