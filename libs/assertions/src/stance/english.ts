import { generalCuesOf, type WordFamilies } from './general-cues';
import { type CuePattern, type Tongue } from './tongue';

const DATA =
  '(?:data(?! (?:protection|security|privacy|cent(?:er|re)s?|controllers?|subjects?|commissioner))|datasets?|information(?! (?:technology|security|systems?|officer|commissioner|sharing))|files?|documents?|records?|accounts?|credentials?|passwords?|numbers?|images?|footage|source code|code|copy|databases?|e-?mails?|addresses|details|photos|(?:passport )?scans|copies|passports?|contracts?|pieces of information)';
const HOSTS = '(?:systems?|servers?|network)';
const THINGS = `(?:${DATA}|${HOSTS})`;
const TAKEN =
  'accessed|stolen|taken|leaked|compromised|exfiltrated|copied|exposed|obtained|downloaded|acquired|released|published|breached|hacked|viewed|disclosed|extracted|infiltrated|posted|dumped';
/** That data was affected is a loss; that a server was affected says no more than that something happened. */
const REACHED = `(?:${TAKEN}|impacted|affected)`;
/** Within the sentence: a decimal point or a domain does not end it. */
const WITHIN = '(?:[^.;]|\\.(?=[\\p{L}\\d]))';

const INTRUDER =
  '(?:attackers?|intruders?|hackers?|(?:threat|criminal|malicious) actors?|actor|criminals?|unauthori[sz]ed (?:third )?(?:part(?:y|ies)|persons?|individuals?|users?))';
/** What evidence would be of, where none was found. */
const OF_A_BREACH =
  '(?:breach|compromis|intrusion|hack|unauthori[sz]ed|exfiltrat|impact|access|incident|attack|disclos|leak|stolen|taken|obtained|involved|claims?\\b|allegation|legitima|authentic|genuine|without authori)';

/** What is said of data and systems, in the same families as in every other language. */
const FAMILIES: WordFamilies = {
  taken:
    'stolen|stole|steal|misappropriated|exported|cloned|duplicated|spirited away|left with|(?:walk|walked|walking|make|made|making|got|get|ran) (?:off|away) with|saved elsewhere|opened and saved|exfiltrated?|copied|copying|downloaded|harvested|extracted|siphoned|removed from|leaked(?! (?:samples?|materials?|lists?))|dumped|pulled|lifted|swiped|nicked|grabbed|pilfered|looted|purloined|transferred (?:to|out|off)|walked off with|made off with|scraped off|carried off|(?:got|get|took|taken|gained) (?:hold|possession|copies) of|left our (?:network|systems?|environment|servers?)|in(?:to)? the (?:wrong )?hands of|fell into|has names|took (?:the |some |our |all )?(?:\\p{L}+ )?(?:histories|images|files|records|data|documents)',
  hit: 'accessed|breached|hacked|compromised|penetrated|infiltrated|intruded|exposed|affected|impacted|involved|touched|reached|obtained|taken|viewed|disclosed|attacked|cracked|entered|broken into|broke into|been in(?:side)? (?:our|its|their|the)|opened|browsed|looked through|leafed through|rummaged|combed through|got in(?:to)?|gained access|had access|published|released|lost|at risk|in danger|ransomed|infected|violated|exploited',
  kinds:
    "(?:first |last |full )?names?|surnames?|(?:e-?mail |postal |home |delivery |street |mailing |ip |billing )?address(?:es)?|e-?mails?|(?:tele)?phone(?: numbers?)?|mobile numbers?|contact details|dates? of birth|birth ?dates?|dob|social security numbers?|ssns?|passports?(?: (?:numbers?|scans?|copies|details))?|national insurance numbers?|tax (?:ids?|numbers?|returns?|forms?)|p60s|w-?2s|(?:driving|driver's|drivers?) licen[cs]es?(?: numbers?)?|(?:bank|account|payment|card|financial) (?:details|numbers?|information|data)|ibans?|salar(?:y|ies)|payroll(?: records?| data| files)?|payslips|(?:medical|health|patient|dental|treatment|academic|student|personnel|employment|disciplinary|financial|billing|court|school|staff|hr) (?:records?|histor(?:y|ies)|notes|data|information|plans?|files|forms?)|diagnos[ei]s|prescriptions?|test results|lab results|x-?rays|scans?|(?:order|purchase|booking|ticket|listening|travel|call|search) (?:histor(?:y|ies)|details|data|references?)|photo(?:graph)?s?|id images|signatures|cvs|r[ée]sum[ée]s|contracts?|agreements?|invoices?|source code|blueprints?|drawings|(?:membership|member|loyalty|policy|account|employee|customer|patient|student|licen[cs]e|registration|reference) (?:numbers?|ids?|plates?)|insurance ids?|usernames?|(?:hashed |encrypted )?passwords|grades|transcripts|vetting forms|next[- ]of[- ]kin(?: forms| details)?|rotas?|spreadsheets|letters|tier status|preferences|genders?|nationalit(?:y|ies)|claims? (?:data|histor(?:y|ies))|minutes|emails",
  people:
    'people|persons|individuals|customers?|clients?|patients?|members?|users?|employees|staff|workers|residents|citizens|students?|pupils|subscribers?|accounts?|records?|profiles?|households|holders?|policyholders|passengers|guests|donors?|applicants|taxpayers|voters|drivers|tenants|borrowers|shoppers|players|listeners|families|colleagues|beneficiaries|suppliers|volunteers|alumni|travell?ers|rows|entries',
  genuine:
    "(?:is|are|was|were|be|it's|they're) (?:indeed |really |in fact )?(?:authentic|genuine|real|ours|legitimate)|(?:are|is) from (?:us|our)|belongs? to (?:us|our)|came from (?:us|our)|taken from (?:us|our)|authenticity of the (?:data|documents|files) (?:is|was) confirmed",
  intact:
    'intact|untouched|uncompromised|unaffected|(?:safe|secure) and|came back (?:empty-handed|clean|clear)|empty-handed|(?:simply )?nothing (?:there|of the sort|untoward|amiss)|all clear|clean bill of health|found nothing|drew a blank|turned up nothing|running perfectly',
  none: "no|not|zero|never|n't|nobody|no one|no-one|none|neither|nor|nothing|cannot",
  event:
    '(?:cyber ?-?)?attack(?:s|ed)?|(?:data |security )?breach(?:es|ed)?|(?:security |cyber ?-?(?:security )?)?incidents?|intrusions?|hack(?:ed)?|leaks?|outage|compromised?|ransomware',
  open: 'whether|if|yet|what|which|how|when|who|only|may|might|could',
};

/** The order is that of preference when one sentence does several things. */
const CUES: readonly CuePattern[] = [
  {
    cue: 'denial',
    name: 'denial.not-breached',
    pattern:
      /\b(?:not|never|n't) (?:been |was |were )?(?:\p{L}+ )?(?:breached|hacked|compromised|the subject of|suffered|a (?:\p{L}+ )?breach|(?:experienced|detected|identified|had) (?:any|a) (?:\p{L}+ ){0,2}(?:breach|incident|intrusion|attack|leak)|identified any (?:trace|evidence|sign)|found any (?:evidence|indication|sign)|seen (?:any )?evidence|connected to (?:any|a))|\bno (?:breach|compromise|intrusion) (?:of|at|in|into)\b|: no (?:breach|compromise|intrusion|hack)\b|\bno data (?:has been|have been|was|were) (?:leaked|stolen|taken|compromised|accessed|exposed)|\b(?:systems?|networks?|servers?|platforms?|infrastructure) (?:has|have|was|were)(?: not|n't) (?:been )?(?:accessed|penetrated|infiltrated|entered)|\bat no (?:point|time|stage)\b[^.;]{0,60}\b(?:breach|compromis|access|hack|gain|enter|entry|insid)|\b(?:breach|compromise|intrusion|attack|hack|leak)\b[^.;,]{0,40}\b(?:did not|has not) (?:occur|happen|take place|taken place)|\bthere (?:has been|had been|is|was|were|have been) (?:no|never any) (?:\p{L}+ )?(?:breach|intrusion|compromise|data breach|security breach|hack|unauthori[sz]ed access|cyber)/u,
  },
  {
    cue: 'denial',
    name: 'denial.no-evidence',
    pattern: new RegExp(
      `\\b(?:no|zero|not (?:\\p{L}+ ){0,3}any|any) (?:\\p{L}+ )?(?:evidence|indications?|signs?|traces?|proof|reason to believe)\\b(?!(?: as to)? (?:whether|when|how|who|why))${WITHIN}{0,120}\\b${OF_A_BREACH}|\\b(?:not|un)(?: currently)? ?aware of any (?:\\p{L}+ ){0,3}${OF_A_BREACH}|\\bnothing (?:that |which |to )?(?:suggests?|indicates?|points? to)\\b${WITHIN}{0,120}\\b${OF_A_BREACH}|\\b(?:no|any) (?:\\p{L}+ )?(?:evidence|proof|sign) (?:to|that would|which would) (?:support|back|substantiate|corroborate|bear)|\\bconfirmed no leakage|\\bno (?:data )?leak(?:age)? `,
      'u',
    ),
  },
  {
    cue: 'denial',
    name: 'denial.not-from-here',
    pattern:
      /\b(?:does|do|did|has|have|had)(?: not|n't) (?:\p{L}+ ){0,4}?(?:come|came|originated?|stem(?:med)?|been (?:taken|obtained)) from (?:its|our|their|the company|us)\b|\b(?:did|do|does)(?: not|n't) originate with (?:us|it|them)\b|\bnone of (?:its|our|their|the) (?:[\p{L}-]+,? ){1,8}?(?:was|were|is|are|has been|have been) (?:\p{L}+ )?(?:involved|affected|impacted|breached|compromised|accessed)/u,
  },
  {
    cue: 'denial',
    name: 'denial.no-loss',
    pattern: new RegExp(
      `\\bno (?:[\\p{L}-]+ ){0,3}?${DATA} (?:has|have|had|was|were|is|are) (?:been )?(?:\\p{L}+ )?(?:${TAKEN}|affected|impacted|touched|reached|lost)\\b|\\b(?:remains?|is|are|was|were) (?:\\p{L}+ )?(?:uncompromised|intact|untouched)\\b|\\bnone of (?:its|our|their|the) (?:[\\p{L}-]+,? ){1,8}?(?:touched|reached|penetrated|exposed|stolen|taken)\\b|\\bnothing (?:out of the ordinary|unusual|suspicious|untoward)\\b|\\b(?:production|live) (?:systems? |data |environment )?(?:was|were|is|are) (?:never|not)\\b`,
      'u',
    ),
  },
  {
    cue: 'denial',
    name: 'denial.false',
    pattern:
      /\b(?:misleading|false|baseless|without (?:any )?basis|untrue|fabricated|unfounded|unsubstantiated|hoax|without (?:any )?(?:merit|foundation|substance|truth)|invent(?:ion|ed)|mock-?up|spoof(?:ed)?|made[- ]up|doctored|fictional|dismiss(?:ed|es|ing)? (?:the|this|it|that|as)|reject(?:s|ed|ing)? (?:the|this|that|any)|(?:our|the) (?:\p{L}+ ){1,2}(?:is|are|was|were) (?:clean|fine|sound)|no (?:truth|substance|merit|foundation) (?:to|in)|nonsense|bogus|incorrect claims?|not authentic|not genuine|denie[sd]|categorically|refut(?:es?|ed|ing)|inaccurate|incorrect|untrue|contrary to|fiction|fantasy|(?:do|does|did)(?: not|n't) (?:recogni[sz]e|exist)|clean (?:report|result)|(?:no|zero) (?:failure|fault|weakness) (?:of|in)|edited|photoshopped|rebut(?:s|ted)?|unable to (?:corroborate|substantiate|verify)|no merit|(?:completely|remains?|fully) (?:safe|secure|protected))\b/u,
  },
  {
    cue: 'denial',
    name: 'denial.old-data',
    disowns: true,
    pattern:
      /\b(?:same (?:archives|data|dataset)|(?:never|not|isn't|aren't|wasn't|weren't) (?:ours|us|our (?:data|files|documents|code|systems?))|(?:not|isn't|wasn't) (?:a|an) (?:\p{L}+ )?(?:breach|hack|vulnerability|intrusion)|(?:no|not (?:one|a single)|none) [^.;,]{0,40}match(?:es|ed)?|(?:not|n't) (?:match|correspond)\p{L}*|(?:stolen|obtained|taken|leaked|harvested) elsewhere|older (?:\p{L}+ ){0,3}(?:leaks?|breach(?:es)?|data|lists?)|(?:publicly available|public profile|scraped|already public|previously (?:leaked|published))[^.]{0,40}(?:data|information)?|old data|recycled|compilation of|unrelated to (?:our|us|the company|its)|nothing to do with|(?:test|dummy|synthetic|fictitious|demo) (?:data|environment|accounts?|records)|(?:from|of) (?:a |an )?(?:previous|earlier|past|older|unrelated|historic(?:al)?) (?:\p{L}+ )?(?:breach|incident|leak)(?:e?s)?|no new data|(?:another|other|different|unrelated|third[- ]party) (?:compan(?:y|ies)|sites?|services?|websites?|sources?|organi[sz]ations?|retailers?)|infostealers?|(?:people's|users'|customers'|private|personal|infected|their own|own) (?:own )?(?:machines?|devices?|computers?)|customers?'s? own|anyone can (?:buy|find|download|get)|(?:we|which are|are|is) (?:publish\p{L}*|public\p{L}*) (?:ourselves|filings|records?|documents?|available|accessible|reachable|information|profile)|training (?:video|material|environment)|demo(?:nstration)? (?:installation|system|site)|open[- ]source|different (?:company|organi[sz]ation))\b/u,
  },
  {
    cue: 'loss',
    name: 'loss.reached',
    pattern: new RegExp(
      `\\b${DATA}\\b${WITHIN}{0,90}\\b(?:was|were|been|being|be|got|had) (?:\\p{L}+ ){0,2}${REACHED}\\b|\\b${HOSTS}\\b${WITHIN}{0,90}\\b(?:was|were|been|being|be|got|had) (?:\\p{L}+ ){0,2}(?:${TAKEN})\\b(?! offline| down| out of)|\\b(?:stolen|leaked|compromised|exfiltrated|copied|exposed|obtained|downloaded|acquired|hacked|accessed) (?:\\p{L}+ ){0,4}${THINGS}\\b|\\b${THINGS} (?:stolen|taken|leaked|exposed) (?:is|are|was|were)\\b|\\bhad (?:their|its) (?:data|information) (?:stolen|taken)`,
      'u',
    ),
  },
  {
    cue: 'loss',
    name: 'loss.took',
    pattern: new RegExp(
      `\\b(?:obtained|acquired|accessed|downloaded|copied|exfiltrated|extracted|stole|saved|viewed|extract|exfiltrate|(?:gained|had|obtained|got) (?:unauthori[sz]ed )?access to|able to access|(?<!(?:remov|block|revok|restrict|disabl|terminat)(?:e|ed|ing)? )access to (?:one|some|certain|part|a |an |our|these))\\b${WITHIN}{0,80}\\b(?:personal|customer|employee|member|user|source code|${DATA})`,
      'u',
    ),
  },
  {
    cue: 'loss',
    name: 'loss.got-hold',
    pattern: new RegExp(
      `\\b(?:got (?:hold of|their hands on|away with|at)|made off with|came into possession of|helped themselves to|walked (?:off|away) with|siphoned(?: off)?|lifted|harvested|swiped|pulled|took away)${WITHIN}{0,80}\\b${DATA}\\b|\\b${DATA}\\b${WITHIN}{0,60}\\b(?:fell|fallen|ended up|landed) (?:in|into) (?:the |other |wrong )?(?:\\p{L}+ )?hands\\b|\\b${DATA} (?:\\p{L}+ ){0,2}?(?:removed|lifted|pulled) from\\b`,
      'u',
    ),
  },
  {
    cue: 'loss',
    name: 'loss.what-was-in-it',
    pattern: new RegExp(
      `(?:(?<!\\b(?:was|been|is|were|fully|quickly) )\\bcontained|\\bcontain(?:s|ing)?|\\bincluded?|\\bincludes|\\binvolve[sd]?|\\baffected)\\b${WITHIN}{0,80}\\b(?:personal|customer|employee|member|user|source code|${DATA})`,
      'u',
    ),
  },
  {
    cue: 'loss',
    name: 'loss.without-permission',
    pattern: new RegExp(
      `\\b${DATA}\\b${WITHIN}{0,160}\\b(?:compiled|collected|gathered|harvested|scraped|used|accessed|shared)\\b(?=${WITHIN}{0,100}\\bwithout (?:[\\p{L}']+ ){0,4}(?:permission|authori[sz]ation|consent|knowledge))`,
      'u',
    ),
  },
  {
    cue: 'loss',
    name: 'loss.led-to',
    pattern: new RegExp(
      `\\b(?:led to|resulted in|involved|caused) (?:the |an? )?(?:[\\p{L}-]+ ){0,2}(?:disclosure|exposure|theft|loss|leak(?:age)?|release|exfiltration|access) of ${WITHIN}{0,60}\\b${DATA}\\b|\\b(?:theft|exfiltration) of ${WITHIN}{0,40}\\b${DATA}\\b|\\bdata (?:exfiltration|theft|extraction)\\b|\\b${DATA}\\b${WITHIN}{0,90}\\bmade available (?:by an? (?:unknown|unauthori[sz]ed|malicious)|on (?:an online|the dark|a hacking|a criminal|the internet))`,
      'u',
    ),
  },
  {
    cue: 'loss',
    name: 'loss.named',
    pattern:
      /\b(?:data breach|breach of (?:personal|customer)|unauthori[sz]ed (?:and illegal )?access to(?! (?!an? |one )(?:[\p{L}']+ ){0,5}(?:systems|networks?|servers|environments?|infrastructure)\b)|unauthori[sz]ed activity within|security breach|persons affected|individuals affected|were hacked|was hacked|leakage of|has been leaked|recovered successfully|compromised|confirm(?:s|ed)? (?:a|the) (?:\p{L}+ )?breach|confirmed that [^.]{0,80}(?:relates to|already disclosed|previously disclosed))\b/u,
  },
  {
    cue: 'incident',
    name: 'incident.named',
    pattern:
      /\b(?:ransomware(?! (?:group|gang|operator|crew|actor))|malware|virus|(?:we|was|were|been|got|being) (?:\p{L}+ )?(?:attacked|hacked|hit|targeted|abused|popped|crippled|knocked)|tampered with|knocked (?:offline|out)|tripped|hackers|intruders?|extortion(?! (?:and|group|gang))|disruption|encrypted|break-?in|cyber ?-?(?:attack|incident|security (?:issue|incident|event)|crime)|(?:it |data )?security incident|incident(?! response)|cyberattacks?|outage|attacks (?:on|against)|attempts? to gain|suspicious activity|unauthori[sz]ed activity|intrusion|attack|issue is limited|(?:related|relates|pertains) to (?:a|an|one of \p{L}+) (?:third[- ]party|supplier|vendor|partner|subcontractor)|taken offline|took (?:certain )?systems offline|breach|phishing)\b/u,
  },
  {
    cue: 'incident',
    name: 'incident.at-a-supplier',
    holds: true,
    pattern:
      /\b(?:matter|issue|incident|event|breach|attack|it|this) (?:\p{L}+ )?(?:involve[sd]?|concern(?:s|ed)|relate[sd]? to|(?:occurred|happened|took place) (?:at|in|on)|stem(?:s|med) from|originated (?:at|with|from)) (?:a|an|one of (?:our|its|their)|the systems of (?:a|an)) (?:[\p{L}-]+ ){0,3}(?:third[- ]part(?:y|ies)|suppliers?|vendors?|providers?|partners?|(?:sub)?contractors?)\b/u,
  },
  {
    cue: 'incident',
    name: 'incident.people-told',
    holds: true,
    pattern:
      /\b(?:notif(?:y|ying|ied)|inform(?:ing|ed)?|contact(?:ing|ed)?|writ(?:e|ing) to|written to|reach(?:ing|ed) out to|alert(?:ing|ed)?) (?:\p{L}+ ){0,3}(?:affected|impacted|those (?:who|whose)|(?:our|its) (?:clients|customers|members|users|employees|patients|students)|everyone)\b|\b(?:affected|impacted) (?:\p{L}+ ){1,2}(?:have been|are being|were|will be) (?:\p{L}+ )?(?:notified|informed|contacted)\b/u,
  },
  {
    cue: 'incident',
    name: 'incident.mended',
    holds: true,
    pattern:
      /\b(?:fixed|patched|closed|resolved|remediated|mitigated) (?:this|the|that) (?:issue|vulnerability|flaw|bug|hole|door|misconfiguration)\b/u,
  },
  {
    cue: 'incident',
    name: 'incident.limited',
    holds: true,
    pattern: new RegExp(
      `\\b(?:the|this|that) (?:[\\p{L}-]+ ){0,2}(?:breach|incident|attack|intrusion|compromise|${INTRUDER})\\b${WITHIN}{0,40}\\b(?:beyond|spread|moved|reached (?:other|any other|further)|extend(?:s|ed)? (?:to|past)|(?:was|is|remained) (?:limited|confined|isolated|contained|restricted))\\b`,
      'u',
    ),
  },
  {
    cue: 'incident',
    name: 'incident.intruder',
    holds: true,
    pattern: new RegExp(
      `\\b${INTRUDER} (?:\\p{L}+ )?(?:had access|accessed|gained|entered|broke|got in|controlled|opened|copied|obtained)\\b`,
      'u',
    ),
  },
  {
    cue: 'incident',
    name: 'incident.by-mistake',
    holds: true,
    pattern: new RegExp(
      `\\b${DATA}\\b${WITHIN}{0,60}\\b(?:not (?:authori[sz]ed|intended|meant) for (?:public|publication|download)|(?:inadvertently|mistakenly|unintentionally|by mistake|in error))`,
      'u',
    ),
  },
  {
    cue: 'inquiry',
    name: 'inquiry.claims',
    pattern:
      /\b(?:aware of (?:\p{L}+ ){0,3}(?:claims?|reports?|posts?|allegations?|articles|assertions|tweets|situation)|(?:investigating|reviewing|looking into|assessing|verifying|examining|analy[sz]ing) (?:the |these |this |those |into )?(?:\p{L}+ )?(?:claims?|reports?|matter|allegations?|posts?|situation|samples?|data ?sets?|files? (?:shared|posted|published))|authenticat(?:e|ing)|(?:reviewing|checking|going through|combing|looking through) (?:\p{L}+ )?(?:logs?|systems|records|files|it)|(?:is|are) being (?:\p{L}+ )?(?:investigated|examined|checked|reviewed|assessed|verified|looked)|whether (?:those|these|they|it|this|that|the \p{L}+) (?:is|are|was|were)|trying to (?:learn|establish|find out|determine|work out|understand)|(?:could|might|may) be (?:real|genuine|authentic|ours)|premature|too (?:early|soon) to|early days|(?:speculation|rumou?rs?|posts?|reports?|chatter|allegations?|claims?) (?:about|concerning|regarding|mentioning|naming|suggesting)\b|(?:doing the rounds|looking into (?:it|this|that|them))|(?:on it|checking)\.|written to the company|(?:asked|asking|talking to|contacted|approached) (?:\p{L}+ ){0,4}(?:whether|if|for (?:information|details|clarification)|to (?:find out|ask|explain|clarify))|find out (?:whether|if|what)|(?:get|getting) to the bottom|once we (?:\p{L}+ )?know|credibility|(?:neither|cannot|can't|can not|unable to|not able to|could not|couldn't) (?:\p{L}+ ){0,2}(?:confirm|verify|deny)|take (?:this|these|the) (?:claims?|allegations?|reports?) seriously|takes this allegation|we are (?:currently )?investigating\b|(?:currently|still) investigating\b|investigation is (?:ongoing|under way|underway)|(?:inquiries|enquiries) (?:are|remain|continue)\b|actively addressing|(?:verify|verifying|check|checking|establish|establishing|determine|determining|assess|assessing|examin|examining|evaluat|evaluating|confirm|confirming) (?:\p{L}+ ){0,2}?(?:authenticity|validity|veracity|legitimacy|truth|credibility|whether|if|genuine)\b|any truth to|looking at (?:the|these|this) (?:claims?|reports?|posts?)|made aware of|alleged to have|(?:making|made|make) (?:\p{L}+ )?(?:enquiries|inquiries)|(?:validat|verify|prob|investigat|scrutini[sz]|examin|assess)ing (?:\p{L}+ ){0,2}(?:claims?|allegations?|validity|assertions?)|seen the (?:post|claims?|reports?|listing))/u,
  },
  {
    cue: 'inquiry',
    name: 'inquiry.unconfirmed',
    pattern:
      /\b(?:no confirmation (?:so far|yet|to date)|(?:has|have|had|is|are|was|were|could)(?: not|n't) (?:yet |so far )?(?:be |been )?(?:confirmed|verified)|(?:remains?|as yet|still) unconfirmed|yet to be (?:confirmed|verified))\b/u,
  },
  {
    cue: 'silence',
    name: 'silence.no-comment',
    pattern:
      /\b(?:no (?:further )?comments?|(?:do|does|did|will|would)(?:n't| not) (?:\p{L}+ )?(?:comment|discuss|respond|answer|say|tell)|(?:did|has|have|had)(?: not|n't) (?:\p{L}+ )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|return(?:ed)?)|(?:no|without) (?:response|reply|answer)|unanswered|(?:stayed|remained|kept) (?:silent|quiet|mum|tight-lipped)|nothing to (?:contribute|offer)|not to comment|nothing (?:further |more |else )?to (?:add|share|say)|declin(?:ed|es|ing) to comment|(?:do|does|did|will|would|can) ?not (?:\p{L}+ )?comment|cannot comment|unable to comment|(?:not|n't|never) going to (?:get into|comment|discuss|go into|talk)|(?:refused|declined|unwilling) to (?:be drawn|say|comment|discuss|elaborate)|never \W?(?:comments?|discuss(?:es)?)|(?:would|will) not be drawn|(?:do|does|did|will|would)(?: not|n't) (?:\p{L}+ )?discuss|never (?:\p{L}+ )?(?:discuss|comment)s?|refus(?:e|es|ed|ing) to (?:comment|discuss|say)|prefer(?:s|red)? not to|(?:no|without a) statement (?:on|about)|keep(?:s|ing)? silent|not comment(?:ing)? on)\b/u,
  },
];

export const ENGLISH: Tongue = {
  small:
    /(?<!\p{L})(?:the|of|and|to|is|are|was|were|has|have|been|with|by|from|we|our|this|that|their|its|no|which|will|any|in|a|an|it|not|after|for|some|may)(?!\p{L})/gu,
  cues: [...CUES, ...generalCuesOf(FAMILIES)],
  /** Claims in insurance and health care are no allegations. */
  attributed:
    /\b(?:(?<!(?:health|insurance|medical|billing|warranty)(?: \p{L}+)?,? )claim(?:s|ed|ing)?(?! (?:data|information|history|records?|handling|payments?))|alleg(?:e|es|ed|edly|ing|ations?)|reports? (?:that|of)|(?:social media|online) (?:posts?|reports?)|(?:thread|post|message|headline|article|user|channel)s? (?:[\p{L}']+ ){0,4}?(?:says?|said|suggests?|suggesting|boasts?)|boast\p{L}*|tweets|purport(?:s|ed|edly)?|supposed(?:ly)?|rumou?rs?|assert(?:s|ed|ing|ions?)?|announced plans)\b/u,
  negated:
    /\b(?:no|not|never|none|neither|nor|without|cannot|unaffected|n't|denie[sd]|deny|refute[sd]?)\b|n't\b/u,
  wide: /\b(?:no|zero|not (?:\p{L}+ ){0,3}any) (?:\p{L}+ )?(?:evidence|indications?|signs?|traces?|proof|reason to believe)\b|\b(?:denie[sd]|deny|refute[sd]?) that\b|\bnot aware\b|\bnothing (?:that |which |to )?(?:suggests?|indicates?|points? to)\b|\bnone of (?:its|our|their|the)\b|\bat no (?:point|time|stage)\b/u,
  open: /\b(?:whether|if|possible|potential|suspected)\b/u,
  /** May is a month too. */
  hedged:
    /\b(?:may(?! \d)(?<!(?:\d|\d(?:st|nd|rd|th)|of|in|and|early|late) may)|might|could|potentially|possibly|attempt(?:s|ed)?)\b/u,
  underWay:
    /\b(?:investigating|reviewing|looking into|assessing|verifying|validating|checking|examining|analy[sz]ing|enquiries|inquiries|continues|ongoing|under way|underway)\b/u,
};
