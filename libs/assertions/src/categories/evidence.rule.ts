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
      terms: [
        'screenshot*, screen shot, screen shots, screencap*, screengrab*, screens, capture d’écran, captures d’écran, bildschirmfoto*, bildschirmaufnahme*, screenshots, pantallazo*, captura de pantalla, capturas de pantalla, captura de tela, capturas de tela, capturas de ecrã, captura de ecrã, schermat*, schermafbeelding*, schermafdruk*, скриншот*, скрины, скринов, скринами, снимки экрана, zrzut* ekranu, skärmdump*, skärmbild*',
      ],
      words: [
        String.raw`(?:some |few |\d{1,3} )?(?:pictures|photos|pics|images|imgs?) (?:from|of) (?:our|my|the) (?:access|hack|breach|attack|panel|admin)|(?:pictures|photos|pics|images) (?:attached|below|in the (?:thread|comments|channel))|(?:photos?|images?|fotos?|bilder|immagini|imágenes|imagens|foto's|zdjęcia|фото|пруф\p{L}{0,3}) (?:en preuve|à l'appui|als beweis|zum beweis|como prueba|de prueba|come prova|como prova|als bewijs|jako dowód|som bevis|в доказательство|как доказательство|пруф\p{L}*)`,
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
      terms: [
        'full tree, tree list, filetree, filelist, file listing, file listings, files list, files listing, files tree, folder tree, folder list, folder listing, directory tree, dir listing, dirlist, dir list, tree.txt, list of files, list of folders, liste des fichiers, liste de fichiers, arborescence*, verzeichnisbaum, dateibaum, verzeichnisliste*, dateilisting, dateiliste*, verzeichnisstruktur, árbol de archivos, árbol de directorios, árbol de carpetas, lista de archivos, listado de ficheros, lista de ficheros, albero dei file, albero delle cartelle, lista dei file, lista file, elenco file, elenco delle cartelle, árvore de arquivos, árvore de diretórios, listagem de arquivos, lista de ficheiros, listagem, mappenstructuur, mappenlijst, bestandenlijst, bestandslijst, дерево файлов, дерево каталогов, листинг*, список папок, drzewo plików, drzewo katalogów, listing plików, spis plików, filträd, fillista, katalogträd, fillistor',
      ],
      words: [
        String.raw`file ?tree|file ?list(?:ing)?|directory listing|listing of files|(?:die )?dateiliste|arborescence|listado de archivos|elenco (?:dei )?file|lista de arquivos|bestandenlijst|список файлов|lista plików|fillista`,
      ],
    },
    {
      value: 'video',
      words: [
        String.raw`(?<!(?:cctv|surveillance|music|training) )(?:the |a |un |une |ein |una |uma |een |en |va |mit |con |com |met |med )?(?:video|vidéo|vídeo|видео|видеоролик\p{L}*|wideo|filmik|nagranie|filmpje)(?! ?(?:url|name|games?|surveillance|conferenc\p{L}+|conference|streaming|calls?|files?|cameras?|feeds?|footage|platform|content|title|id|views|data|chat|meetings?|recordings? of|[-_/]|s\b))(?=[.!:)]| (?:of|from|with|here|below|attached|link|proof|shows?|showing|is|on|tour|con|con el|mit|com|met|med|avec|ci-joint|unten|abajo|abaixo|sotto|hieronder|nedan|ниже|poniżej|doll?|von|del?|van|z|av|с)(?!\p{L})|$)`,
        String.raw`video (?:of|walkthrough|recording)|screen recording|vidéo(?:s)? de preuve|video als beweis|видео (?:доступа|как доказательство)|nagranie ekranu`,
        String.raw`video (?:proof|evidence)|proof video|an? video of \p{L}+ \p{L}+`,
      ],
    },
    {
      value: 'published part',
      words: [
        String.raw`\d{1,2}(?:[.,]\d)? ?%(?: of (?:the |all )?(?:data|files|dump|archive|database))? (?:(?:is|are|was|were|has been|have been|already|now|wurden?|sind|est|sont|è|sono|foi|está|zijn|han sido|har) ){0,2}(?:published|leaked|released|uploaded|posted|dumped|disclosed|publié\p{L}*|diffusé\p{L}*|veröffentlicht|publicad[oa]s?|filtrad[oa]s?|liberad[oa]s?|pubblicat[oaie]|divulgad[oa]s?|gepubliceerd|online gezet|опубликован\p{L}*|выложен\p{L}*|opublikowan\p{L}*|ujawnion\p{L}*|publicera\p{L}*)(?: as (?:a )?(?:promo|proof|preview|teaser|sample))?|(?:as (?:a )?)(?:promo|preview|teaser)|(?:first|small) (?:part|portion|batch) (?:as|for) (?:a )?(?:promo|proof|preview|sample)`,
      ],
    },
    {
      value: 'proof pack',
      words: [
        String.raw`proof ?(?:pack|archive|files?|of (?:compromise|hack|access|data))s?(?:: link)?|evidence packs?`,
      ],
    },
    {
      value: 'proof pack',
      faint: true,
      terms: [
        'proofs, proof of concept, poc, proof link, proof links, proof below, proof attached, proof images, check-host, check host, mirror zone-h, zone-h, preuves, preuve, beweise, beweismaterial, pruebas, prove, provas, bewijzen, bewijsmateriaal, пруфы, пруф, пруфов, доказательств*, dowody, dowód, bevis',
      ],
    },
    {
      value: 'sample',
      faint: true,
      terms: [
        'échantillon, échantillons, extrait, stichprobe, auszug, datenprobe, muestra, muestras, extracto, campione, campioni, estratto, amostra, amostras, steekproef, voorproefje, сэмпл*, семпл*, образец, образцы, пробник*, próbka, próbki, próbkę, smakprov, stickprov*, utdrag',
      ],
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
    ['beweis: Dateiliste unten', 'Dateiliste', 'file tree'],
    ['10% published as promo', '10% published as promo', 'published part'],
    ['the whole way in is in the video.', 'the video', 'video'],
    ['email, video url, video name, keywords', null],
    ['no example here', null],
    ['no sample, only serious buyers', null],
  ],
});
