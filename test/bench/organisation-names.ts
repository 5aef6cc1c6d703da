import { zipf, type Random } from './draw';

/** An organisation that does not exist, as a register would name it. */
export interface InventedOrganisation {
  name: string;
  /** Null where nobody noted it: one in five. */
  domain: string | null;
  /** ISO 3166 alpha-2. */
  country: string;
}

/** How one language makes words and names companies. Syllables, because a million names need a long tail of words. */
interface Naming {
  countries: readonly [country: string, tld: string][];
  weight: number;
  onsets: readonly string[];
  nuclei: readonly string[];
  codas: readonly string[];
  endings: readonly string[];
  first: readonly string[];
  industries: readonly string[];
  legal: readonly string[];
  /** `*` stands for a word of the long tail. */
  institutions: readonly string[];
}

const words = (text: string): string[] => text.split(',');

const NAMINGS: readonly Naming[] = [
  {
    countries: [
      ['US', 'com'],
      ['GB', 'co.uk'],
      ['CA', 'ca'],
      ['AU', 'com.au'],
    ],
    weight: 50,
    onsets: words('b,br,c,ch,cl,d,f,fl,g,gr,h,j,k,l,m,n,p,pr,r,s,sh,st,t,th,tr,w,wh'),
    nuclei: words('a,e,i,o,u,ea,oo,ay'),
    codas: words(',l,n,r,s,ck,ng,rd,ll,nd,t,x'),
    endings: words('ton,ford,field,man,son,wood,ley,well,worth,bridge,stone,ham,er,s,land,more'),
    first: words('James,Mary,John,Robert,William,Thomas,Henry,George,Susan,Karen,Edward,Alice,Frank,Walter'),
    industries: words(
      'Logistics,Health,Services,Solutions,Group,Industries,Construction,Manufacturing,Partners,Systems,Dental,Law,Engineering,Technologies,Insurance,Foods,Energy,Holdings,Consulting,Medical Center,Properties,Financial,Supply,Transport,Electric,Packaging,Clinic,Pharmacy,Bank,Capital,Design,Motors,Roofing,Plumbing,Orthopedics,Accounting,Media,Software,Security,Steel',
    ),
    legal: words('Inc.,LLC,Ltd,Corp.,L.P.,Pty Ltd,PLC,LLP,Co.,Inc'),
    institutions: [
      'City of *',
      '* County',
      '* School District',
      '* University',
      '* Hospital',
      '* Public Library',
      'St. * Medical Center',
      'Town of *',
      '* Community College',
    ],
  },
  {
    countries: [
      ['DE', 'de'],
      ['AT', 'at'],
      ['CH', 'ch'],
    ],
    weight: 14,
    onsets: words('b,br,d,f,g,gr,h,k,kl,kr,l,m,n,p,r,s,sch,schw,st,str,t,w,z'),
    nuclei: words('a,e,i,o,u,ä,ö,ü,ei,au,ie'),
    codas: words(',l,n,r,s,ch,ck,ng,rt,tz,ß,ll,mm'),
    endings: words('mann,berg,burg,feld,bach,stein,meier,hof,er,heim,dorf,hausen,ing,ow'),
    first: words('Hans,Karl,Heinrich,Jürgen,Günther,Monika,Petra,Wilhelm,Otto,Käthe'),
    industries: words(
      'Maschinenbau,Logistik,Bau,Gruppe,Technik,Metallbau,Spedition,Handel,Elektrotechnik,Verlag,Pharma,Automobile,Möbel,Energie,Versicherung,Beratung,Werke,Medizintechnik,Druck,Getränke',
    ),
    legal: words('GmbH,AG,GmbH & Co. KG,KG,e.V.,SE,mbH'),
    institutions: ['Stadtwerke *', 'Universität *', 'Klinikum *', 'Stadt *', 'Landkreis *', 'Sparkasse *'],
  },
  {
    countries: [
      ['FR', 'fr'],
      ['BE', 'be'],
    ],
    weight: 9,
    onsets: words('b,br,c,ch,d,f,g,gr,j,l,m,n,p,pl,r,s,t,v,fr'),
    nuclei: words('a,e,é,è,i,o,u,ai,ou,eau,oi'),
    codas: words(',l,n,r,t,s,x,ss,ll'),
    endings: words('ville,mont,ier,eau,et,on,ard,ac,oux,elle,in'),
    first: words('Jean,Pierre,François,Hélène,René,Chloé,Michel,Céline'),
    industries: words(
      'Transports,Bâtiment,Énergie,Santé,Immobilier,Assurances,Distribution,Ingénierie,Logistique,Conseil,Industrie,Pharma,Agroalimentaire,Électricité,Groupe,Menuiserie',
    ),
    legal: words('SA,SAS,SARL,SASU,SCOP,SNC'),
    institutions: [
      'Mairie de *',
      'Université de *',
      'Centre Hospitalier de *',
      'Département de *',
      'Lycée *',
    ],
  },
  {
    countries: [
      ['ES', 'es'],
      ['MX', 'com.mx'],
      ['BR', 'com.br'],
      ['IT', 'it'],
      ['PT', 'pt'],
      ['AR', 'com.ar'],
    ],
    weight: 16,
    onsets: words('b,c,ch,d,f,g,l,m,n,p,qu,r,s,t,v,z,br,tr'),
    nuclei: words('a,e,i,o,u,á,ó,ia,io,ue'),
    codas: words(',l,n,r,s,nt'),
    endings: words('ez,ello,ano,ares,ini,osa,ero,ção,ense,iña,anza,etti'),
    first: words('José,María,Luis,João,Giuseppe,Lucía,Andrés,Inês'),
    industries: words(
      'Construcciones,Alimentos,Servicios,Transportes,Seguros,Energía,Farmacéutica,Metalúrgica,Comércio,Indústria,Hospitalar,Costruzioni,Trasporti,Grupo,Gruppo,Ingeniería,Logística,Telecomunicações',
    ),
    legal: words('S.A.,S.L.,S.A. de C.V.,Ltda,S.p.A.,S.r.l.,Lda'),
    institutions: [
      'Ayuntamiento de *',
      'Universidad de *',
      'Prefeitura de *',
      'Comune di *',
      'Hospital * ',
      'Câmara Municipal de *',
    ],
  },
  {
    countries: [
      ['PL', 'pl'],
      ['CZ', 'cz'],
      ['NL', 'nl'],
      ['SE', 'se'],
      ['TR', 'com.tr'],
      ['IN', 'in'],
      ['JP', 'co.jp'],
    ],
    weight: 11,
    onsets: words('b,d,g,h,k,kr,l,m,n,p,r,s,sk,t,v,w,z,dv,j'),
    nuclei: words('a,e,i,o,u,ę,ą,ø,å,ij,oe,ı'),
    codas: words(',k,l,n,r,s,sz,č,ł,t'),
    endings: words('ski,ova,ström,en,dijk,oğlu,ek,kova,strand,inen,moto,pur'),
    first: words('Jan,Łukasz,Björn,Anna,Mehmet,Ravi,Pieter,Zofia'),
    industries: words(
      'Transport,Budowa,Bouw,Energi,Handel,Electronics,Textiles,Pharma,Logistics,Steel,Chemicals,Zorg,Fastigheter,İnşaat,Foods,Services',
    ),
    legal: words('Sp. z o.o.,S.A.,B.V.,AB,A.Ş.,Pvt Ltd,s.r.o.,N.V.,K.K.'),
    institutions: ['Gmina *', 'Gemeente *', '* kommun', '* Belediyesi', 'Univerzita *'],
  },
];

const ADJECTIVES = words(
  'Advanced,Global,National,United,First,American,European,Premier,Integrated,Allied,General,Pacific,Northern,Central,Universal,Modern,Precision,Quality,Royal,Continental,Nordic,Atlantic',
);
/** Words of the long tail, a language. Drawn by rank, so that a few are everywhere and most are rare. */
const TAIL = 30_000;

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('en') + word.slice(1);
const one = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;
/** By rank: the front of a list is common, its end rare. */
const ranked = <T>(list: readonly T[], random: Random): T => list[zipf(list.length, random)] as T;

function longTail(naming: Naming, random: Random): string[] {
  const made = new Set<string>();
  while (made.size < TAIL) {
    const syllable = () =>
      one(naming.onsets, random) + one(naming.nuclei, random) + one(naming.codas, random);
    const stem = random() < 0.7 ? syllable() : syllable() + syllable();
    made.add(capital(stem + (random() < 0.75 ? one(naming.endings, random) : '')));
  }
  return [...made];
}

/** Endless organisations, the same for one seed. Names may repeat, as in life; domains are one organisation's alone. */
export function* inventOrganisations(random: Random): Generator<InventedOrganisation, never> {
  const tails = NAMINGS.map((naming) => longTail(naming, random));
  const total = NAMINGS.reduce((sum, { weight }) => sum + weight, 0);
  const taken = new Set<string>();
  for (;;) {
    let at = random() * total;
    const index = NAMINGS.findIndex(({ weight }) => (at -= weight) < 0);
    const naming = NAMINGS[Math.max(0, index)] as Naming;
    const tail = tails[Math.max(0, index)] as string[];
    const name = nameBy(naming, () => ranked(tail, random), random);
    const [country, tld] = ranked(naming.countries, random);
    yield { name, country, domain: random() < 0.8 ? domainFor(name, tld, taken, random) : null };
  }
}

function nameBy(naming: Naming, word: () => string, random: Random): string {
  const industry = () => ranked(naming.industries, random);
  const legal = random() < 0.7 ? ` ${ranked(naming.legal, random)}` : '';
  const pattern = random();
  if (pattern < 0.34) return `${word()} ${industry()}${legal}`;
  if (pattern < 0.44) return `${word()} & ${word()}${random() < 0.5 ? ` ${industry()}` : ''}${legal}`;
  if (pattern < 0.54) return `${word()}${legal}`;
  if (pattern < 0.6) return `${one(ADJECTIVES, random)} ${industry()} ${industry()}${legal}`;
  if (pattern < 0.74) return one(naming.institutions, random).replace('*', word());
  if (pattern < 0.82) return `${one(naming.first, random)} ${word()} ${industry()}${legal}`;
  if (pattern < 0.86) return `${acronym(random)} ${industry()}${legal}`;
  return `${word()} ${word()} ${industry()}${legal}`;
}

const acronym = (random: Random): string =>
  Array.from({ length: random() < 0.6 ? 3 : 4 }, () =>
    String.fromCharCode(65 + Math.floor(random() * 26)),
  ).join('');

/** ASCII letters of a name, as it would stand in a domain. */
export const asciiLabel = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/[^a-z0-9]/g, '');

function domainFor(name: string, tld: string, taken: Set<string>, random: Random): string {
  const parts = name.split(' ').filter((part) => !/^[a-zA-Z]{0,3}\.|&|GmbH|LLC|Inc|Ltd|SARL?|SAS/.test(part));
  const style = random();
  const short = asciiLabel(parts[0] ?? name);
  const label =
    (style < 0.45
      ? asciiLabel(parts.join(''))
      : style < 0.75
        ? asciiLabel(parts.slice(0, 2).join(''))
        : short.length > 3
          ? short
          : asciiLabel(parts.join(''))) || 'x';
  const end = random() < 0.35 ? 'com' : tld;
  for (let tries = 0; ; tries++) {
    const domain = `${label}${tries === 0 ? '' : tries < 3 ? ['-group', '-online'][tries - 1] : tries}.${end}`;
    if (taken.has(domain)) continue;
    taken.add(domain);
    return domain;
  }
}
