/**
 * Words that many organisations share, and so tell few apart. The lists are short on purpose: a word that is
 * missing here only makes a name look a little more distinctive than it is.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Company forms of the countries whose organisations are listed most, folded and without dots. */
export const LEGAL_FORMS = words(`
  inc incorporated llc ltd limited corp corporation company co gmbh mbh ag kg kgaa sa sas sarl spa srl sl slu bv nv plc lp
  llp lllp pllc pc pa pty oy oyj ab as asa aps kk se ltda cv ooo oao pao zao ao sdn bhd pte pvt chartered sro doo ev eirl
  sab rl nl usa cia compania gesellschaft verein psc pbc na
  aktiengesellschaft aktiebolag aktieselskab ohg gbr ug eg partg sprl bvba cvba asbl vzw sca scrl eurl sasu snc sapa scarl scpa srls slp sal sapi
  sac saa eireli kft zrt nyrt sp z oo spj ead eood ood uab sia ou dd hf ehf ivs nuf kaisha kabushiki gk pcl tbk jsc ojsc cjsc pjsc tov prat
  wll fze fzco dmcc saog qpsc sti sirketi anonim ulc ltee ike epe
`);

/** Articles, prepositions and conjunctions; they drop out of a name's core and of most acronyms. */
export const LINK_WORDS = words(`
  the of and for at in on to a an by its le la les l de du des d et un une au aux der die das den dem und von vom zu am im el los las
  y e del di della dei delle il lo gli i do da dos das o os van het een en i na v po g dba aka fka
`);

/** What kind of organisation it is, where it is, what it sells: shared by thousands. */
export const GENERIC_WORDS = words(`
  group groupe grupo gruppo gruppe holding holdings international internacional global worldwide national nacional federal state
  regional county city town metropolitan village borough municipality municipal commune comune ville stadt gemeinde ayuntamiento district council
  government gouvernement ministry ministere ministerio department departamento agency agence agencia office bureau authority commission
  department public private community central general united north south east west northern southern eastern western new
  hospital hospitals clinic clinics clinica clinique klinik klinikum medical medicine medic health healthcare care dental dentistry dermatology
  eye vision pathology laboratory laboratories lab labs imaging radiology pediatrics orthopedics orthopaedics surgical surgery anesthesia
  physicians physician doctors doctor nursing nurses behavioral mental therapy hospice cancer center centre centers centres centro wellness
  pharma pharmaceutical pharmaceuticals pharmacy insurance assurance assurances bank banque banco credit union financial finance financing
  capital investment investments wealth fund funds mortgage loan loans trust advisors advisory accounting accountants tax cpa law legal lawyers
  attorneys firm associates association associations asociacion partners partnership services service servicios servizi solutions solution systems
  system systeme network networks technology technologies tech technical software informatica digital data cloud online web media news press
  communications communication telecom telecommunications mobile energy power electric electrical gas oil water utilities utility
  engineering construction building builders design designs architects manufacturing industries industry industrial industria products product
  components supply supplies logistics transport transportation transit shipping freight airlines airways air aviation automotive auto motors motor
  cars foods food beverage restaurant restaurants hotel hotels resort resorts travel retail stores store shop market markets marketing
  school schools college university universite universidad universita universitat academy academic institute institut instituto education educational
  independent unified elementary high research science sciences foundation fondation fundacion fondazione society societe sociedad societa church
  library museum club sports team management consulting consultants consultancy agency real estate realty property properties home homes housing
  environmental security safety sheriff police fire court sheriffs department board studio studios entertainment games gaming
  benefit benefits plan plans employee welfare member members enterprise enterprises business commercial trade trading export import
  innovation innovations development first premier best one family life human resources staffing professional development
  self insured sponsored affiliates affiliated subsidiary subsidiaries brokers broker advisor infusion shop portal
  equipment machine machinery tools steel metal plastics packaging chemical chemicals materials textile furniture
  forum database app apps shared services cooperative memorial saint san st el los las
  stad provincie province provincia waterschap kommun kommune region regione lan fylkeskommune kaupunki kunta miasto gmina urzad mesto obec kraj
  landkreis kreis kreisstadt landeshauptstadt bezirk kanton canton verbandsgemeinde samtgemeinde departement metropole agglomeration communaute
  prefecture prefeitura camara alcaldia municipio municipalidad gobernacion intendencia secretaria diputacion junta generalitat gobierno governo
  belediye belediyesi kota kabupaten pemerintah kementerian dinas oblast rayon gorod upravlenie ministerstvo departament
  ziekenhuis zorg sykehus sjukhus sairaala szpital nemocnice bolnitsa hospitalier hospitalar ospedaliero universitario universitaire universitar
  universitat universiteit universitet yliopisto uniwersytet univerzita universitas sekolah skole skola szkola gimnazium lycee gymnasium hochschule
  verzekeringen versicherung versicherungen seguros assicurazioni forsikring ubezpieczenia krankenkasse mutuelle caisse cassa caja sparkasse
  volksbank bankasi spoldzielnia cooperativa genossenschaft stiftung vereniging verband federacion federation federazione confederation
  werke werk stadtwerke energia energie elettrica elektrizitatswerke wasser telekom telekomunikasi comunicaciones
  handel vertrieb bau maschinenbau technik elektronik logistik spedition reisen transporte transportes trasporti construcciones construtora
`);

const COUNTRY_FORMS: Record<string, string> = {
  US: `usa us america american alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
    kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada jersey carolina dakota ohio oklahoma
    oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming`,
  CA: 'canada canadian ontario quebec alberta',
  AU: 'australia australian',
  NZ: 'zealand',
  GB: 'uk britain british england scotland wales',
  IE: 'ireland irish',
  FR: 'france french',
  DE: 'germany german deutschland',
  AT: 'austria austrian osterreich',
  CH: 'switzerland swiss schweiz suisse',
  IT: 'italy italian italia',
  ES: 'spain spanish espana',
  PT: 'portugal portuguese',
  NL: 'netherlands dutch nederland',
  BE: 'belgium belgian belgie belgique',
  LU: 'luxembourg',
  DK: 'denmark danish danmark',
  SE: 'sweden swedish sverige',
  NO: 'norway norwegian norge',
  FI: 'finland finnish',
  PL: 'poland polish polska',
  RO: 'romania romanian',
  CZ: 'czech',
  HU: 'hungary hungarian',
  GR: 'greece greek',
  TR: 'turkey turkish',
  UA: 'ukraine',
  RU: 'russia russian',
  IL: 'israel',
  IN: 'india indian',
  PK: 'pakistan',
  CN: 'china chinese',
  JP: 'japan japanese',
  KR: 'korea korean',
  TW: 'taiwan',
  VN: 'vietnam',
  TH: 'thailand',
  MY: 'malaysia',
  SG: 'singapore',
  ID: 'indonesia',
  PH: 'philippines philippine',
  BR: 'brazil brasil brazilian',
  MX: 'mexico mexican',
  AR: 'argentina argentine',
  CL: 'chile chilean',
  CO: 'colombia colombian',
  PE: 'peru peruvian',
  NG: 'nigeria',
  KE: 'kenya',
  EG: 'egypt',
  MA: 'morocco maroc',
  SA: 'saudi',
  AE: 'emirates uae',
  QA: 'qatar',
  KW: 'kuwait',
};

/** The country that a word points to, as ISO 3166 alpha-2; the Nordic countries are named together. */
export const COUNTRIES_OF_WORD: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(COUNTRY_FORMS).flatMap(([country, forms]) =>
    forms.split(/\s+/).map((form): [string, string[]] => [form, [country]]),
  ),
  ['united states', ['US']],
  ['united kingdom', ['GB']],
  ['great britain', ['GB']],
  ['northern ireland', ['GB']],
  ['south korea', ['KR']],
  ['south africa', ['ZA']],
  ['hong kong', ['HK']],
  ['puerto rico', ['PR', 'US']],
  ['czech republic', ['CZ']],
  ['united arab', ['AE']],
  ['nordic', ['DK', 'FI', 'IS', 'NO', 'SE']],
  ['scandinavian', ['DK', 'NO', 'SE']],
]);

/** Places tell a group's branches apart, and nothing else. */
export const PLACE_WORDS: ReadonlySet<string> = new Set([
  ...COUNTRIES_OF_WORD.keys(),
  ...words(
    'americas europe european eu asia asian africa african arabia georgia ecuador bolivia uruguay paraguay venezuela panama dominican tunisia algeria',
  ),
]);

/** Words that many unrelated firms take for a name: alone they identify nobody. */
export const COMMON_NAME_WORDS = words(`
  absolute access adams advance advanced advantage alliance allied alpha alpine apex apollo arrow ascension aspire atlantic atlas aurora axis bay
  beacon bell black blue bridge bridgeway bright cambridge capitol cascade castle century champion choice circle city classic clear coastal
  columbia compass concord continental core cornerstone crescent crest crown crystal delta diamond direct discovery dynamic eagle east edge elite
  encompass empire epic essential evergreen evolve express falcon fast focus forest forward foundation franklin freedom frontier fusion galaxy gateway
  genesis gold golden grace grand granite gravity green hamilton harbor harmony hayward heritage henry highland hill horizon hub icon ideal imperial
  independence infinity insight integrated integrity jackson jefferson jones keystone king lake lancaster landmark latitude legacy legend liberty
  lighthouse lincoln link lion livingston lone madison magnolia main maple marine mark master matrix maverick max mercy meridian metro midwest milton
  monarch mountain nexus noble nova oak ocean olympic omega omni onyx opal orange orion oxford pacific palm paragon paramount park patriot peak pearl
  phoenix pinnacle pioneer plaza point polar prairie precision prestige prime priority progressive prospect providence pulse quality quantum quest rapid
  red regency reliable renaissance ridge river rock rocky rose royal sage scott sentinel shield sierra sigma silver smart smith solar sound spectrum spring
  standard star start stellar sterling stone strategic stream summit sun sunrise superior supreme synergy target taylor terra titan tower trinity
  triumph true twin ultra union united unity universal urban valley vanguard vector vertex victory village vista vital water watermark wave westside
  white wild wilson winters wolf wood world young zenith
`);

/** The same kind of body in the languages that names come in; both sides are compared by what the word means. */
export const MEANINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    university:
      'universite universidad universidade universita universitat universiteit university universitaet',
    ministry: 'ministere ministerio ministero ministerium ministerie ministry ministerstvo department',
    municipality:
      'municipality municipal municipio comune commune gemeinde gemeente ayuntamiento mairie primaria prefeitura council borough',
    city: 'city ville stadt stad ciudad citta cidade town miasto mesto gorod kota kaupunki',
    hospital:
      'hospital hopital ospedale krankenhaus ziekenhuis hospitalier hospitalar sykehus sjukhus sairaala szpital nemocnice bolnitsa spital',
    clinic: 'clinic clinique clinica klinik klinikum kliniek clinics',
    school: 'school ecole escuela scuola schule escola schools',
    college: 'college colegio collegio',
    institute: 'institute institut instituto istituto',
    agency: 'agency agence agencia agenzia agentur agentschap',
    authority: 'authority autorite autoridad autorita behorde',
    government: 'government gouvernement gobierno governo regierung govern',
    group: 'group groupe grupo gruppo gruppe groep',
    bank: 'bank banque banco banca',
    insurance: 'insurance assurance assurances seguros assicurazioni versicherung',
    association: 'association asociacion associazione associacao verband vereniging',
    federation: 'federation federacao federacion federazione',
    interior: 'interior interieur interno inneres innern',
    health: 'health sante salud saude salute gesundheit',
    foreign: 'foreign etrangeres exteriores esteri',
    affairs: 'affairs affaires asuntos relaciones',
    defence: 'defence defense defensa difesa defesa',
    education: 'education educacion educacao istruzione',
    center: 'center centre centro centrum zentrum centers centres',
    society: 'society societe sociedad sociedade societa',
    foundation: 'foundation fondation fundacion fondazione fundacao stiftung',
    library: 'library bibliotheque biblioteca bibliothek',
    french: 'france french francais francaise',
    german: 'germany german deutschland deutsche allemand',
    irish: 'ireland irish',
    italian: 'italy italian italia italiana',
    spanish: 'spain spanish espana espagne',
  }).flatMap(([meaning, forms]) => forms.split(' ').map((form): [string, string] => [form, meaning])),
);
