"""A professional's assessment, view or recommendation."""

THEM = "she|he|they|mum|dad|mam|mother|father|gran|nan|parents|both|neither|her|him|them|this|these|it|its|these|theyre|there|the"
PARENT = "mother|mum|mam|father|dad|parent|parents|carer|carers|gran|nan|grandmother|grandfather|mummy|daddy|husband|wife|partner|influence|child|boy|girl|lad|kid|family|couple|woman|man"
GRADES = "poor|good|great|excellent|limited|weak|strong|superficial|minimal|little|no|adequate|inadequate|low|high|reasonable|remarkable|fair|basic|real|genuine|any"

PHRASES = f"""
    natural with|mother|mum|parent|dad|father
    impressed ?by|with
    in|to my|our|her|his|their|professional|social ?honest ?humble ?professional ?workers opinion|view|judgement|judgment|mind|experience|estimation|assessment|book|eyes
    for my money
    as far as ?im|i concerned|see
    if you ask me|us
    my|our|her|his|their|professional|considered|honest|personal|expert|clinical|overall|initial|current|general|gut|main ?own ?honest ?gut ?overall ?professional ?clinical ?first assessment|view|opinion|opinions|recommendation|recommendations|hunch|impression|instinct|conclusion|prognosis|hypothesis|theory|judgement|judgment|fear|belief|sense|formulation|verdict
    my|our|main|real ?main ?real concern|worry|feeling
    professional|clinical|our|my judgement|judgment|view|opinion
    i|we|id ?honestly|strongly|really|just|do|still|personally|would|dont|cant|not|also|genuinely|now|did|didnt|always|actually ?honestly|strongly|really|just|do|still|personally|would|dont|cant|not|also|genuinely|now|did|didnt|always|actually think|believe|feel|felt|suspect|reckon|doubt|thought|believed|suspected|guess|suppose|bet|swear|fear|conclude|concluded|assess|assessed|maintain ?that ?whether {THEM}
    i|we|id ?honestly|strongly|really|just|do|still|personally|would|dont|cant|not|also|genuinely|now|did|didnt|always|actually ?honestly|strongly|really|just|do|still|personally|would|dont|cant|not|also|genuinely|now|did|didnt|always|actually think|believe|feel|suspect|reckon|doubt|consider|assess ?that ?whether _ _ is|isnt|was|wasnt|has|hasnt|cannot|cant|could|couldnt|can|will|wont|would|wouldnt|should|shouldnt|needs|lacks|knows|poses|understands|deserves|really|wants|loves|does|doesnt
    i|we|id ?strongly ?also ?would ?now ?can recommend|assess|assessed|conclude|concluded|recommended ?that
    i|we|id ?wouldnt ?dont ?would ?really ?do ?cant ?never ?didnt ?not ?just trust|buy|like|rate|dislike|warm ?to him|her|them|mum|dad
    dont|didnt|doesnt|cant|not|never|hardly|barely|wouldnt ?i believe|trust a|her|him|them|mum|dad ?word ?single ?anything
    dont|doesnt|didnt|not ?really ?quite ?at ?all believe|trust|credit|rate|buy her|him|them|it|mum|dad|mother|father
    trust her|him|them|mum|dad|mother|father ?as ?an ?inch ?with ?to ?on
    cant|cannot|couldnt|not|never|wouldnt|shouldnt|isnt ?be ?safely trusted|trustworthy|relied|believed|safe ?on
    would|wouldnt|should|shouldnt|dont|cant ?i ?not ?ever leave|trust ?a her|him|them|child|baby|dog|kid ?with ?alone ?near
    is|was|are|remain|remains|of|formed|taken|hold|holds|held|take|took|have|has ?of the|a ?clear ?firm ?strong opinion|view
    i|we|she|he ?would ?do ?strongly recommend ?that _ _ _ is|be|are|should ?not ?be removed|placed|adopted|accommodated|returned|fostered|remain|remains
    think|believe|doubt|doubts|thinks ?that _ _ _ will|would ever|never change|cope|manage|engage|improve|protect|learn|stop
    recommend* ?strongly that|a|the|to|removal|an|she|he|they|against|no|adoption|supervised|parenting|contact|him|her|not|further
    recommendation|recommendations is|was|are|of|that|for|will|remain* ?be ?that
    view|opinion|assessment|recommendation|judgement|belief|conclusion|impression|prognosis is|was|remains ?that
    conclu* that|she|he|they|neither|mum|dad
    assess*|considered|deemed|regarded|judged|viewed|rated|described|labelled|perceived ?her|him|them ?to ?be ?as ?a ?an ?not ?too ?being high|low|medium|unsafe|safe|risky|risk|unable|able|capable|incapable|suitable|unsuitable|unfit|fit|vulnerable|unlikely|likely|good|poor|dangerous|credible|unreliable|reliable|dishonest|hostile|difficult|manipulative|lacking|neglectful|chaotic|negative|positive
    assess* as|that|negatively|positively
    assessment concludes|concluded|found|finds|shows|says|is|was|of|that|negative|positive|raises|highlights|identifies
    negative|positive|favourable|unfavourable|damning|glowing|viability|parenting|psychological|capacity|kinship|risk|social|connected ?persons ?work assessment ?of|by|came|was|is|on|report
    child|social|risk|single|parenting|core|initial|prebirth|pre|s47|family|sibling ?and ?family ?birth ?work assessment ?of ?concludes|found|finds|shows|says
    viability
    unable|unwilling|inability|incapable|unwillingness|capable|capability|capacity|failure|reluctant|refuses|cannot|cant|couldnt|ability|wont|struggles|fails|failed|failing|able ?of ?to ?safely ?consistently ?adequately ?even ?really ?ever ?physically ?emotionally protect*|prioritis*|parent|parenting|cope|coping|safeguard*|empathis*|engage|engaging|sustain*|change|changing
    unable|unwilling|inability|incapable|unwillingness|capable|capacity|failure|ability|struggles|fails|failing ?of ?to ?safely ?consistently ?adequately ?even ?really ?ever ?physically ?emotionally care|caring|manage|keep|keeping|supervis*|understand*|accept|accepting|look|see|meet|put|set
    can|cannot|cant ?not ?barely ?hardly ?just protect|cope|parent|prioritise
    cannot|cant ?even ?barely ?hardly keep|look ?after him|her|them|herself|himself|the|child|children|kids|a
    {GRADES} ?level ?of ?enough ?quality parenting|insight|attachment|attachments|engagement|bond|warmth|empathy|understanding|boundaries|supervision|hygiene|motivation|judgement|cooperation|remorse|stimulation|routine|routines|parent|reflection|commitment|acceptance|capacity|relationship|interaction|awareness
    parenting capacity|assessment|skills|is|ability|style|was|has|leaves|falls|abilities|practical|falls
    her|his|their|of ?own|mums|dads parenting
    lacks|lack|lacked|lacking|limited|little|no|without|show|shows|shown|showed|demonstrate*|displays|zero|gaining|some|good|developing ?no ?little ?any ?real ?genuine ?in ?of ?the insight|empathy|warmth|understanding|remorse|motivation|boundaries|capacity|skills|maternal|ability|awareness|emotion|affection|parenting|interest|appreciation|judgement|willingness|reflection|guilt|maturity
    disguised|superficial|false|apparent|feigned|surface compliance|compliant|engagement|cooperation
    compliance is|was|seems|superficial
    lip service
    going|goes|went through ?all the motions
    tick|ticks|ticking|ticked|says|saying|say|jump* ?through ?all the|all|right hoops|boxes|things
    tell|tells|telling|told|says|saying|say us|me|professionals|you|them|everyone|workers|what ?what|exactly we|they|you|i want|wants|think|wanted ?to hear
    pulling|pulled the wool
    playing|plays|played|playing|running|runs ?a ?us|me|the|professionals|rings|everyone|you game|off|like|along|system|victim|up|games|fiddle|round|around
    plays|playing|play|always ?the victim|martyr
    not|isnt|wasnt|never|hardly|barely|arent|superficially|poorly|partially|fully|well|wont|doesnt|dont|reluctant|refus*|refusing|stopped|failed|fails|failing|hard|difficult|impossible|refuses|trying|yet ?really ?fully ?to ?meaningfully ?at ?all engage|engaging|engaged|cooperat*|co-operat*|comply|complying|work
    disengag*|unengag*|nonengage*|noncompliant|non-compliant|uncooperative|unco-operative
    non engagement|compliance|compliant|engaging
    hard|difficult|tricky|impossible|challenging|easy|nightmare|pain|pleasure ?to reach|engage|work|parent|family|mother|father|mum|dad|deal ?with
    fails|failed|failing|fail|failure to protect|prioritise|meet|provide|put|understand|safeguard|keep|supervise|recognise|appreciate|see|accept|acknowledge|stimulate
    high|higher|medium|low|lower|moderate|significant|real|serious|standard|imminent|elevated|considerable|minimal|unacceptable|ongoing risk|risks ?of|to|is
    at|too|pose|poses|posing|posed|presents|present|big|is ?a ?an ?high ?significant ?serious ?no ?much ?of ?great risk|danger|threat
    risk to|of|from ?the|his|her|their|significant|harm|himself|herself|children|others|him|boys|girls|relapse|reoffending|baby
    at risk
    likelihood of
    likely|unlikely|bound|certain|liable|doomed|going ?to ?be ?ever ?just relapse|reoffend|change|engage|cope|harm|fail|improve|comply|struggle|abscond|suffer|sustain|protect|end
    unlikely|likely|bound ?to ?be ?ever keep|manage|return|repeat|break|take|go
    manipulat*|controlling|conniving|scheming|devious|deceitful|calculating|cunning|sly|two-faced|evasive|guarded|secretive|defensive|obstructive|belligerent|antagonistic|confrontational|argumentative|abrasive|volatile|unpredictable|erratic|impulsive|explosive|unstable|unreliable|unrealistic|untrustworthy|untruthful|dishonest|dishonesty|insincere|disingenuous|duplicitous|plausible|charming|charmer|charismatic|narcissis*|sociopath*|psychopath*|egocentric|self-centred|selfish|selfcentred|arrogant|immature|childish|childlike|naive|gullible|suggestible|needy|clingy|overdependent|submissive|passive|apathetic|aloof|detached|cold-hearted|callous|unfeeling|uncaring|unloving|unemotional|indifferent|neglectful|feckless|workshy|lazy|slovenly|shambolic|chaotic|disorganised|overwhelmed|inadequate|incompetent|incapable|inept|hopeless|ineffectual|overanxious|overprotective|over-protective|enmeshed|parentified|scapegoat*|punitive|harsh|unresponsive|insensitive|resentful|bitter|vindictive|spiteful|vengeful|malicious|cruel|evil|dangerous|predatory|sinister|creepy|toxic|obsessive|jealous|possessive|oppositional|defiant|feral|attention-seeking|histrionic|melodramatic|hysterical|irrational|paranoid|delusional|fantasist|deluded|resilient|articulate|personable|cooperative|protective|affectionate|devoted|doting|nurturing|attuned
    attention|drama|sensation|thrill seek*|queen
    minimis*|minimiz*|rationalis*|downplay*|deflects|deflecting|stonewall*
    blames|blaming|blamed|projects ?onto|everyone|everybody|others|us|social|professionals|me|them ?but ?else
    in denial
    accepts|accept|takes|take|taking|accepting|accepted ?no ?any ?not responsibility|accountability
    untruthful|dishonest|liar|liars|fibs|pathological
    is|was|are|hes|shes|keeps|been|constantly lying ?to|about|again|through
    lied|lies|lying|fibbing to|about|through|again ?us|me
    making|makes|made|make it|things|stories|this|that ?all up
    hostile|hostility|adversarial|aggressive ?to|towards|in|with
    credible|convincing|unconvincing|implausible|believable|unbelievable|truthful|sincere|candid ?and|account|witness
    open and honest
    exaggerat*|embellish*|overstat*|fabricat*|coached|scripted|rehearsed
    account is|was|does|doesnt|changes|changed|keeps|inconsistent|rings|lacks|has|not
    rings|rang|ring|doesnt ?not ?ring true|hollow
    doesnt|didnt|not|never|dont ?quite ?really add|stack|ring|sit ?up|true|right
    insecure*|secure|disorganised|avoidant|ambivalent|poor|good|strong|warm|positive|close|loving|healthy|clear|weak|lovely attachment*|attached|bond|bonds|bonding
    attachment to|with|between|is|figure|disorder|style|issues|difficulties|seems|pattern
    bonded|bonding ?with|to
    bond with|between|is|there|to
    no|any|little|lack|lovely|real|her|his|their ?of ?real bond|attachment|warmth|connection|rapport
    strike|strikes|struck|striking me|us|you|her|him ?very ?much as ?being ?if
    comes|came|coming|come across|over ?to ?me ?very ?really as|like
    comes|came across quite|very|a|well
    seems|seem|seemed|appears|appeared|presents|presented|presenting|looks|looked|came|comes|sounded|sounds ?to ?me ?to ?be ?across ?as ?very ?quite ?rather ?a ?genuinely ?really overwhelmed|hostile|cold|flat|distant|caring|loving|frightened|tired|vulnerable|withdrawn|low|guarded|evasive|plausible|genuine|sincere|remorseful|angry|chaotic|dishevelled|unkempt|anxious|defensive|protective|committed|attached|bonded|detached|depressed|sad|immature|emotional|agitated|indifferent|disinterested|uninterested|unbothered|clueless|lost|stressed|settled|happy|unhappy|attuned
    not ?a ?an fit|good|natural|real|proper|maternal|best|bad|terrible ?enough {PARENT}
    isnt|not|arent|wasnt|hardly|never|far ?really ?exactly ?been ?from ?a ?the ?be fit|safe|maternal|capable|suitable|bright|interested|bothered|committed|motivated|willing ?to ?for
    isnt|not|arent|hardly|never cut|ready|up out|for|to be|it|parent|have|this
    good|bad|terrible|awful|dreadful|rubbish|crap|shit|useless|lousy|lovely|wonderful|brilliant|amazing|fantastic|great|excellent|devoted|doting|loving|caring|neglectful|hopeless|inadequate|lazy|unfit|cold|strict|unsafe|decent|capable|committed|dedicated|protective|terrific|perfect|horrible|selfish|dangerous|abusive|natural|harsh|struggling|chaotic|fantastic|bright|troubled|disturbed|damaged|difficult|challenging|demanding|vulnerable|resilient|sensitive|delightful|polite|angry|odd|strange|weird|nasty|poor|proper|better|worst|worse|best|toxic|volatile|complex|dysfunctional ?little ?enough ?young {PARENT}
    good|well enough ?parent|parenting|mother|mum|care
    unfit|ill-equipped|unsuitable|unsafe
    view|opinion|assessment|recommendation|judgement|belief is|was|remains that
    worried|concerned|concern|concerns|worry|worries|worrying|fear|fears|fearful|anxious|uneasy|uncomfortable|sceptical|suspicious|doubtful|doubts|doubt|confident|optimistic|pessimistic|hopeful|unsure|alarmed|bothered|disturbed ?remains|remain ?about|that|for|at|with|if|whether|over|of|around ?how {THEM}|her|his|their|mums|dads|baby|children|level|lack|how|capacity|safety|parenting
    grave|serious|significant|huge|real|major|growing|ongoing|many|several|deep|increasing|longstanding|safeguarding|welfare|my|our|no|main|big|massive ?safeguarding ?ongoing concern|concerns|worries|reservations|doubts|misgivings|qualms
    concerns|concerned|worried|worries|worry about|that|for|remain|around|me|us|over
    worries|concerns|bothers|troubles|alarms|scares|frightens|worried|concerned me|us
    alarm bells
    red flag|flags
    not|un|im|am|remain|far ?yet ?at ?all ?entirely ?wholly ?from convinced|persuaded|satisfied|reassured|confident|sure ?that|she|he|they
    unconvinced|unpersuaded|unimpressed|sceptical
    should|shouldnt|ought|must|needs|cannot|cant|shouldve ?to ?not ?never ?always ?be ?have removed|remain|placed|sterilised|allowed|return home|with|in|from|near|there|together|to|sooner|kids|children
    should|shouldnt ?not|never ?be stay|live|go with|home|there
    shouldnt|should ?not|never ?be ?allowed ?have ?had ?been ?near kids|children|allowed|near
    should never have|be
    shouldnt have|be kids|children|a|left|alone|allowed
    best|not|in ?in ?the ?her|his|their|childs best|interests ?interest*
    best interests
    needs|need to grow|pull|wake|buck|sort up|herself|himself
    will|would never|always ?ever change|cope|manage|learn|stick|protect|understand|engage|be ?a
    hell|shell never change|cope|manage|learn|stick
    never|wont|isnt|arent|unlikely|not ?going ?to ?be ?ever ?really change|changes|changing|cope|improve|sustained
    cannot|cant|can ?not|barely|hardly ?even protect|cope|parent|prioritise|control
    cannot|cant|can ?not|barely|hardly ?even meet ?the|her|his|their needs
    doesnt|dont|hardly|barely|fails|struggles|unable ?really ?even ?seem ?to ?seems ?appear ?fully ?quite grasp|accept|recognise|recognize|appreciate|acknowledge|realise|understand|see ?it|the|what|why|how|that risk|risks|impact|danger|wrong|seriousness|concerns|problem|harm
    doesnt|dont ?really|even|seem ?just ?to get|grasp|understand|see it|why|what|how|boundaries|danger|risk
    doesnt|dont|not|couldnt ?really|even|seem ?to care|bother|realise
    blind to ?the|his|her
    out of her|his|their depth
    not|isnt|arent|wasnt|barely|hardly|struggling|struggles|struggled|just|only ?to ?really ?at ?just ?very coping|cope|managing
    not|isnt|doing|coping|managing|really ?doing badly|brilliantly|well|better|worse ?at|with
    struggling|struggles|struggled|overwhelmed ?to ?with|as|by ?cope|manage|parent|the|a|three|being|baby|parenting|boundaries|everything|him|her|life
    end|tether of her|his|their ?tether
    prioritis*
    puts|put|putting|always|places|prefers ?her|his|their|the ?own|men|man ?own ?relationship|needs|partner|boyfriend|herself|himself first|before|above|ahead ?of
    priorities are|wrong|all
    before|above|ahead ?of her|his|their|the ?own child|children|kids|childrens|baby|son|daughter
    own needs
    cannot|cant|doesnt|never|not put ?the|her|his child|children|kids|them|him|needs|baby first
    unable to change|see|understand|accept|reflect
    not|hardly|barely|fully|quite|more|perfectly ?than capable|able of|to
    change|changed|changing ?is|are|her|his|their|within|capacity|for|of ?childs timescale*|ways|spots|sustained|motivated|unlikely
    capacity to|for
    prognosis|formulation
    bad|nasty|dodgy|shady|unsavoury|odd|strange|weird|rum|tricky|slippery|cold|nice|lovely|sweet|decent|queer|horrible|funny ?piece ?of ?a ?little ?old un|piece|fish|bunch|character|customer|lot|egg|soul|sort|streak|vibe|family|woman|man|bloke|lad|girl|boy
    piece of work
    bad influence|apple|egg
    waste of space|time|oxygen
    useless|hopeless|pathetic|waster|wasters|layabout|scum|scumbag|lowlife|nutter|psycho|cow|bitch|bastard|tosser|wanker|creep|monster|pig|slag|slapper|tramp
    bad influence|mother|father|news|parent
    brings|brought|asking ?it ?for ?on it|herself|himself for|on|herself|himself
    gut|funny|bad|uneasy feeling|instinct|sense ?about
    reading between the
    wouldnt|wont|not|didnt ?be ?have surprised|surprise me|us|if|put ?it|past
    i|we|id ?would|can|dont ?not ?honestly describe|characterise|call she|he|they|her|him|them|this|mum|dad
    i|we ?do ?would ?cant ?not ?dont support return|removal|her|him|contact
    her|his|their honesty|motives|motivation|sincerity|commitment|insight|capacity|ability|attitude|manner|behaviour|presentation|affect ?towards|is|was|are|to|concerns|worries
    attitude to|towards|is|was|stinks
    wrapped|under|influence ?of ?round ?his|her thumb|finger
    under ?completely his|her thumb|spell|influence
    at the mercy
    dysfunctional|chaotic|complex|toxic|volatile|unhealthy|codependent|enmeshed|strange|fraught|collusive ?family|relationship|household|home|dynamic|lifestyle|home-life
    sabotag*|collud*|collusi*|undermin*
    doing|did|done|does|trying|tries|tried ?so ?really ?very ?extremely ?her|his|their brilliantly|amazingly|fantastic*|best|wonderfully|hard
    doing|done really|so|very|extremely well
    great|brilliant|fantastic|good|excellent|amazing|massive|little|steady|real progress|strides
    not to be believed
    age inappropriate
    beyond|out ?of ?parental control
    needy|clingy|parentified child
"""

NOT = """
    good man|woman|boy|girl|child|kid|family|lad
    your views|view|opinion|opinions|comments
    i|we|id think|believe|feel|suspect|reckon|suppose ?the ?that ?we ?it ?this ?its ?there meeting|room|date|time|monday|tuesday|agenda|is|was|will|should|would ?a ?on ?at ?fine|good|best|quickest|form|invoice|system|printer
    i|we ?would ?really ?do feel|felt|think sick|ill|unwell|better|so|ok|awful|tired|rough|poorly|fine|not
    i|we|id ?would ?strongly recommend ?that you|we|booking|using|everyone|this|all|bringing|arriving
    i|we|id ?would ?strongly recommend the|a _ course|training|book|film|podcast|hotel|restaurant|cafe|webinar|supplier|system
    file|email|mail attachment
    attachment* is|are|to|in|below|size|limit|for|as|above|enclosed|with|included|has|have
    the|this|your|an|my|see|open|email|attached attachment*
    risk assessment form|template|training|tool|matrix|register|for ?the ?building|event|premises|office
    worried|concerned|concerns|worry about|that|over ?the ?cost|budget|printer|weather|noise|parking|traffic|deadline|system|it
    to whom it concerns
    no good|great at|idea|to
    good|great|best|nice child|family|parent care|friendly|centre|hub|practice|fun
    good|great|better|best family|parents day|evening|room|tickets
    cold|flat weather|water|snap|office|screen|tea|drinks|room
    at risk register|of rain|snow|losing
    high|low|medium risk of rain|snow|ice|flooding
    risk to the budget|timetable|project
    well done to
    doing|going well ?with ?the ?project|course
    vulnerable adults|children|people|road policy|strategy|users|team|team|conference|panel
    useless|hopeless printer|system|software|at|with|password
    cooperative bank|society|group|store
    co-op|coop
    devoted to the|a|this
    protective|secure clothing|equipment|gear|gloves|marking|cover|email|message|print|printing|portal|link|site
    cant|cannot|couldnt see|understand|read|look|manage|keep|be|get ?the ?it ?this ?my screen|file|link|attachment|email|calendar|up|at|monday|tuesday|there|with
    need|needs to get|put ?this|it ?the in|done|date
    great|good progress with|on ?the ?project|migration|building
    analysis|assessment of ?the spend|budget|data|figures|caseload*
    your|any|my|our view|views|opinion|opinions|take|recommendation* on|about|please|welcome|matter|count|of
    have|share|give us ?your say|views|opinion*
    view of|from ?the sea|beach|window|car|screen
    my|our concern|worry|impression is ?the ?that ?the budget|parking|date|system|printer|time
    dangerous|unsafe goods|driving|building|substances|dogs|parking|stairs|road
    capacity to ?take ?any|in|for ?the|more
    room|team|server|storage|venue capacity
    unable to attend|make|come|join|open|access|log|get|find|print|send|be|do
    not able to
    able|unable|cant|cannot|can to|you attend|make|come|join|open
    can|could|cant you|we|i|anybody|anyone|somebody|someone
    can be found|booked|sent|collected|downloaded|used|seen|accessed
    can look|keep|manage|be
    best practice|wishes|regards|interest|time|day|way|price*|guess
"""

VALID = (
    "In my opinion she cannot keep him safe.",
    "She lacks insight.",
    "I believe she is unable to protect him.",
    "His view is that she cannot protect him.",
    "She has no bond with the baby.",
    "I don't trust a word he says.",
    "She strikes me as a frightened woman.",
    "It's textbook disguised compliance.",
    "He's manipulative and he plays the victim.",
    "Honestly she's a rubbish mum.",
    "Dad came across as genuine.",
    "He'll never change.",
    "She puts her boyfriend before the kids.",
    "Paying lip service, the pair of them.",
    "She is out of her depth with three under five.",
)
INVALID = (
    "The attachment is below.",
    "I feel sick today.",
    "We would recommend booking early.",
    "I think the meeting is on Tuesday.",
    "Your views are welcome.",
    "I'm unable to attend on Friday.",
    "Can you look at the printer?",
    "The room capacity is forty.",
    "There is a high risk of rain.",
)
ADVERSARIAL = (
    "My view is not that he is unfit.",
    "Nobody could call her a good mother.",
    "I wouldn't say she's a liar, exactly.",
    "Do you believe him? I'm not convinced.",
    "shes not manipulating us as far as I can see",
    "He doesn't get it, does he?",
)
