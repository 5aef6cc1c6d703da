/** Words for the data itself, which what is said of its age or origin must stand beside; pieces of patterns. */
export const DATA =
  '(?:data|records?|files?|list|database|extracts?|material|documents?|sample|archives?|content|information|dataset|dump|daten\\w*|datei\\w*|liste|material|unterlagen|fichiers?|donnees|base|documents?|datos|archivos?|ficheros?|lista|dati|elenco|documenti|dados|arquivos?|ficheiros?|gegevens|bestand\\w*|lijst|dann\\w+|baz\\w*|fail\\w*|dokument\\w*|dan\\w+|plik\\w*|uppgifter\\w*|fil\\w*)';
export const ALREADY =
  '(?:already|previously|earlier|first|deja|bereits|schon|ya|gia|ja|al|uzhe|ranee|juz|redan|tidigare)';
export const OUT =
  '(?:public\\w*|leaked|published|circulat\\w+|reported|known|disclosed|available|appeared|publi\\w*|connu\\w*|diffus\\w+|bekannt|veroffentlicht\\w*|im umlauf|publicad\\w+|conocid\\w+|filtrad\\w+|pubblic\\w+|not[oaie]|diffus\\w+|conhecid\\w+|vazad\\w+|bekend|gepubliceerd|gelekt|openbaar|publikoval\\w*|opublikovan\\w*|izvestn\\w+|publiczn\\w+|opublikowan\\w*|znan\\w+|publicerat\\w*|publicerades|kanda?|offentlig\\w*)';

const PUBLIC_WORD =
  '(?:public|publicly|offentlich\\w*|publi(?:cs?|ques?|quement)|public[oa]s?|publicamente|pubblic[aohei]\\w?|openba(?:ar|re)|obshchedostupn\\w+|publichn\\w+|otkryt\\w+|publiczn\\w+|jawn\\w+|offentlig\\w*)';
const IS =
  '(?:is|are|was|were|been|ist|sind|war|waren|est|sont|etaient|etait|es|son|eran|era|erano|sono|eram|sao|is|zijn|waren|byla?|byli|byly|sa|byla?o?|byly|ar|var)';

/** What anybody could see before the incident. */
export const PUBLIC_DATA = `(?:${ALREADY} (?:\\w+ ){0,4}?(?:${OUT}|${PUBLIC_WORD})|${PUBLIC_WORD} (?:available|accessible|facing|domain|zuganglich\\w*|einsehbar\\w*|accessibles?|disponibles?|accesibles?|accessibil\\w+|disponibil\\w+|acessive\\w+|disponive\\w+|toegankelijk\\w*|beschikba\\w+|dostup\\w+|dostepn\\w+|tillganglig\\w*)|${PUBLIC_WORD} (?:\\w+ ){0,2}?${DATA}|${DATA} (?:\\w+ ){0,2}?${PUBLIC_WORD}|${IS} (?:${ALREADY} |all )?${PUBLIC_WORD})`;
