import { parseName, type OrganisationName } from './name';

/**
 * Names under which the public, and actors, know an organisation that speaks under another: nicknames, brands, products,
 * subsidiaries that answer through their parent, former names. Only what the words themselves do not show: acronyms and
 * shortened names are read off the name. The organisation first, then what else stands for it.
 */
const KNOWN_AS = `
Department of Defense: Pentagon, Department of War
University of Pennsylvania: Penn, UPenn, Wharton
University of California Berkeley: Cal, UC Berkeley
California Institute of Technology: Caltech
Meta Platforms: Facebook, Instagram, WhatsApp, Meta
X Corp: Twitter
Google: Alphabet, YouTube, Gmail
Microsoft: LinkedIn, GitHub, Azure, Xbox, Bing
Atlassian: Trello, Jira, Bitbucket, Confluence
Rockstar Games: GTA, Grand Theft Auto, Take-Two
Activision Blizzard: Call of Duty, Warcraft, Blizzard
Sony: PlayStation, PSN, Insomniac Games
Electronic Arts: FIFA, EA Sports
CD Projekt: Cyberpunk, Witcher
Riot Games: League of Legends
Game Freak: Pokemon
Live Nation: Ticketmaster
Amazon: AWS, Twitch, Whole Foods
Salesforce: Slack, Tableau
Broadcom: VMware, Symantec
Oracle: Cerner, Oracle Cloud
UnitedHealth: Change Healthcare, Optum
Elevance Health: Anthem
AT&T: DirecTV
T-Mobile: Sprint
Comcast: Xfinity
Charter Communications: Spectrum
Lumen: CenturyLink
Twilio: Authy, SendGrid
Okta: Auth0
Intuit: Mailchimp, TurboTax, Credit Karma
GoTo: LastPass, LogMeIn
Gen Digital: NortonLifeLock, Avast
Progress Software: MOVEit
Fortra: GoAnywhere
Ivanti: Pulse Secure
Under Armour: MyFitnessPal
Automattic: Gravatar, Tumblr
Ruby Life: Ashley Madison
FriendFinder Networks: AdultFriendFinder
Block: Cash App, Afterpay
PayPal: Venmo
Uber: Drizly, Careem, Postmates
DoorDash: Wolt, Deliveroo
Just Eat Takeaway: Grubhub, Lieferando
Delivery Hero: Foodpanda, Glovo
Booking: Agoda, Priceline
Expedia: Vrbo
Marriott: Starwood, Sheraton, Ritz-Carlton
Caesars Entertainment: Caesars Palace
International Airlines Group: British Airways, Iberia, Vueling
Air France-KLM: KLM, Air France, Flying Blue
Stellantis: Chrysler, Fiat, Peugeot, Citroen, Opel
Volkswagen: Audi, VW, Cariad
Jaguar Land Rover: JLR, Land Rover
Tata Motors: JLR, Jaguar Land Rover
Marks and Spencer: M&S, Marks Spencer
Co-op Group: Co-op, Cooperative Group
Kering: Gucci, Balenciaga, Alexander McQueen
LVMH: Louis Vuitton, Dior, Tiffany
Inditex: Zara
VF Corporation: Vans, North Face, Timberland
Ahold Delhaize: Stop & Shop, Hannaford, Food Lion
Internet Archive: Wayback Machine
Telefonica: Movistar
Altice: SFR
Iliad: Free Mobile
Singtel: Optus
NTT: Docomo
Lyca: Lycamobile
Reliance Jio: Jio
Coupang: Rocket Delivery
SK Telecom: SKT
Brainstack: mSpy
Zoetop: Shein, Romwe
ByteDance: TikTok
Tencent: WeChat, QQ
Alibaba: Taobao, AliExpress, Lazada
Telkom Indonesia: IndiHome, Telkomsel
VKontakte: VK, Mail.ru
SDEK: CDEK
Yandex: Yandex Eda
Rostelecom: Gosuslugi
Ministry of Digital Development: Gosuslugi
France Travail: Pole Emploi
Agence nationale des titres securises: France Titres, ANTS
Assurance Maladie: Ameli, CPAM, CNAM
Unique Identification Authority of India: Aadhaar, UIDAI
Registro Nacional de las Personas: RENAPER
Direccion General de Trafico: DGT
National Public Data: Jerico Pictures
National Health Service: NHS
Ministry of the Interior: MinInt, MVD
Ministry of Communication and Information: Kominfo
Ministry of Defence: MinDef
Ministry of Foreign Affairs: MFA, MID, Farnesina, Quai d'Orsay
Treasury: Bercy, US Treasury
Prime Minister's Office: Downing Street, Matignon
Hewlett Packard Enterprise: HPE, Aruba
Ernst & Young: EY
PricewaterhouseCoopers: PwC
RTX: Raytheon, Collins Aerospace
Thales: Gemalto
Boeing: Jeppesen
Aveva: Wonderware
Wizards of the Coast: Dungeons & Dragons
Match Group: Tinder, Hinge, OkCupid
Bumble: Badoo
WordPress: Automattic
Webtoon: Wattpad
Chegg: Mathway
`;

const OWNERS: ReadonlyMap<string, readonly OrganisationName[]> = KNOWN_AS.trim()
  .split('\n')
  .reduce((owners, line) => {
    const [owner = '', known = ''] = line.split(': ');
    const name = parseName(owner);
    for (const alias of known.split(', ')) {
      const glued = parseName(alias)?.glued ?? '';
      if (name) owners.set(glued, [...(owners.get(glued) ?? []), name]);
    }
    return owners;
  }, new Map<string, OrganisationName[]>());

/** Who speaks for what goes by this name, where that is another name and generally known. "GTA 6" is read as "GTA". */
export function ownersOf(name: OrganisationName): readonly OrganisationName[] {
  const words = name.core.filter((token) => !/^[\divx]+$/.test(token.text));
  return OWNERS.get(name.glued) ?? OWNERS.get(words.map((token) => token.text).join('')) ?? [];
}
