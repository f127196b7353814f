"""Sex life, sexual orientation, gender identity."""

PHRASES = """
    adulter*|agender|asexual*|bdsm|bicurious|binder|bisexual*|bonked|bonking|brothel|bumble|camgirl|camming|celiba*|cisgender|closeted|condom*|contracepti*|crossdress*|deadnam*|dogging|dyke|dysphori*|enby|erectile|escort|escorting|escorts|fetish*|fling|ftm|gay|gays|genderfluid|gids|grindr|heterosexual*|hickey*|hinge|homo|homosexual*|hooker|impoten*|infidel*|intercourse|intersex|kink|kinky|kiss|kissed|kissing|lesbian*|lesbien|lez|lezza|lezzer|lgbt*|libido|lovebite*|lover|lovers
    masturbat*|misgender*|mistress|mtf|nonbinary|nudes|oestrogen|onlyfans|orgasm*|orgy|outed|pansexual*|poly|polyamor*|porn*|promiscu*|pronouns|prostitut*|prounouns|punter|punters|queer|sext|sexted|sexting|sexts|sexuality|sexually|shag|shagged|shagging|shags|slag|slags|slapper|slut|slutty|snog|snogged|snogging|swinger*|swinging|tavistock|testosterone|threesome*|tinder|trannie|tranny|trans|transfem*|transgender*|transitioned|transitioning|transman|transmasc|transsexual*|transvest*
    transwoman|unfaithful*|viagra|virgin|virginity|wank|wanking|whore
    non binary
    trans boy|girl|man|woman
    sexual orientation|identity|partner*|relationship*|history|activit*|health|preference*
    sexually active
    sex life|worker|work
    having|had|has sex
    one night stand
    affair|affairs with
    having|had an affair
    gender identity|dysphoria|reassignment
    morning after pill
    gender fluid
    cross dress*
    having|had|has unprotected sex
    sex with
    bi curious|sexual
    comes|came|out|is|hes|shes|im|as|being|am|be|was|identifies|thinks|says ?he ?she ?they ?as ?is ?a bi|trans|straight|gay|queer|lesbian|asexual|pan
    trans ?boy|girl|man|woman|kid|teen|son|daughter|child|person|identity|clinic|issues
    gender ?and ?sexual clinic|identity|dysphoria|reassignment|questioning|confus*|fluid|transition|neutral|diverse|nonconform*|recognition|issues|journey|affirm*
    questioning|questions|exploring|confused|unsure|struggling ?about|with|over her|his|their|my|our|your gender|sexuality|orientation
    sex change|life|drive|worker|work|working|toy|toys|party|parties|addict*|tape|education
    sexual|intimate orientation|identity|partner*|relationship*|history|activit*|health|preference*|intercourse|life|desires|encounter*|contact|experience*
    sex with|before|again|yet|life|in|once|twice|at
    sexually active|transmitted|inactive|involved
    have|having|had|has|wants|wanted|wanting|was|regular|casual|unprotected|underage|consensual|group|phone|paid|anal|oral|rough|drunken|safe ?been ?regular sex
    oral|anal sex
    unprotected sex
    blow job|jobs
    slept|sleeping|sleeps|sleep|bed|shacked|carrying|playing|copping|cops|messing|hooked|hooking|living|seeing ?up ?on|off|it ?away with|around|together ?a ?her|his|their|my|our|your ?someone ?another ?married ?other
    getting|got|gets|having ?up ?on|off|it ?away together ?a ?her|his|their|my|our|your ?someone ?another ?married ?other
    slept|sleeping|sleeps with|around
    fancies|fancied|likes|liked|attracted|crush|into|prefers|loves|kissed|kissing|snogged ?to|on ?only|other ?a|another girls|boys|women|men|blokes|girl|boy|woman
    same sex partner|relationship|couple|marriage|attract*
    lost|losing|loses|lose|took her|his|their|my|our|your virginity|v
    one night stand*|stands
    friends with benefits
    casual|open|sexual|intimate|physical|romantic|lesbian|gay|secret|extra relationship*|partners|fling|hookup*|marital|affair
    intimate with|relations|partner|photos|pictures
    having|had|has|an|been|the|his|her ?an ?another ?long ?secret affair|affairs
    love child
    cheat*|cheated|cheating on|with
    been|was|is|caught|has|kept|keeps cheating|unfaithful|cheated
    hooked|hooking|hook up|ups
    dating|hookup|gay|online ?dating app|apps|site|sites|profile
    is|was|been|started|online|internet|speed dating
    sex worker*|work
    on the game
    working girl
    selling|sells|sold|exchang*|swapping ?her|his|their|my|our|your ?her sex|body|herself|himself|nudes|pictures|pics
    paid|pays|paying for sex
    emergency contracept*
    on the pill
    gum|sexual clinic|health
    puberty blocker*
    cross sex hormone*
    hormone|hormones blockers|therapy|treatment
    chest|breast binder|binding
    top|bottom|gender surgery
    preferred|chosen|new|uses|using|use|prefers|goes|known|called|wants|asked|asking|likes|insists ?to ?be ?being ?known ?called|by|on ?her|his|their|my|our|your ?boys|girls|male|female|they|he|him|she name|pronouns
    prefers ?by ?the ?pronouns they|he|him|she|them
    wants|wanting|wanted|says|said|feels|believes|thinks|identif*|living|lives|lived|presents|presenting|dress*|born ?that ?she ?he ?they ?hes ?shes ?to ?be ?live ?is ?as|like|in|the ?really ?a|wrong boy|girl|man|woman|male|female|body|neither
    identifies|identify|identifying|identified as
    born a|in|male|female ?the|wrong boy|girl|body
    in the closet
    civil partner*
    webcam model*|work|shows
    sends|sent|sending|shared|sharing|asked|asking|asks|took|taking|posted ?her|him|them|me|us ?for ?to nudes|nude|naked|dick|sexy|topless|rude ?pics|pictures|photos|pic
    watch*|addicted|viewing|looking ?at|to porn|pornhub|porno
    love bite|bites
    sti|std|chlamydia|gonorrhoea|syphilis|herpes ?test|check|screen|result|clinic
    underage sex
    dick pic*
    bits ?on ?the side
    in a relationship with
    seeing|dating someone|another|somebody|other|men|women|a|an ?older ?married man|woman|men|behind
    turn|turned|turns|does tricks|punters
    massage parlour
    drag queen|artist
    two|three|four|multiple|several|many|different|various|sexual|her|his|male|female|new|casual|past ?male ?female sexual|partners
    has|got|had ?got two mums|dads|mummies|daddies
    wanting|insists|insist|prefers|prefer|likes|demanding|chosen ?on ?is ?to ?be being|be|to ?be called|known|addressed
    wants|want|wanted|asked|asking|asks|now ?on ?is ?to ?be being|be|to ?be known|addressed
    use|using|uses ?the girls|boys|ladies|mens|female|male toilets|toilet|changing|loos|bathroom
    like|likes|liked|love|fancy|fancies|prefer|prefers|attracted ?to girls|boys|women|men|lads|blokes|lasses
    got|gets|get|getting|getin with|wiv|off ?with ?wiv a|this|some|another|her|his|my girl|boy|lad|man|bloke|woman|mate|best
    didnt|dont|doesnt|without use|using|used|wear|protection ?a ?any ?nothin protection|condom|condoms|nothing|nothin|anything|contraception
    never|not|no wear|protection ?a ?any ?nothin protection|condom|condoms|nothing|nothin|anything|contraception
    never|not|no use|using|used ?a ?any ?nothin protection|condom|condoms|nothing|nothin|contraception
    implant|coil out|in|fitted|removed|put|taken|replaced
    not|never|been being|been ?being ?very careful
    goes|went|go|going|been with men|blokes|lads|women|boys|girls|anyone|clients
    contraception|contraceptive was|pill|implant|injection|changed
    seeing|kissing|sleeping|shagging|with|dating a|another|his|her ?married woman|man|bloke|lad|girl|lass
    wife|husband|partner|marriage left|leaving ?her|him|them|me|us for a|another woman|man
    civil|same|gay|lesbian partnership|sex|couple|marriage|relationship
"""

NOT = """
    state|current|foreign|external affairs
    transition* plan|plans|meeting|period|arrangements|to|from|day|visit* ?new ?secondary ?reception ?school ?adult ?the
    pride month|event
    sleeping with ?the windows
    my pronouns
    pronouns she|he|they
    sexuality training
    dating from|back
    sleeps with the light|door
    lgbt* week|network|training|month
    escort visitors|the|to|from
    escort|escorted visitors|the|to|from|him|her|by|out
    sex offend*|offence*|abus*|education|and|male|female|m|f|of ?the ?baby
    sexual ?health|abuse|exploit*|harm*|offence*|assault*|violence training|offend*
    my|your|our pronouns
    straight to|away|after|from|into|on|forward|through|back|line|up
    is|was|are|be straight
    as|is|was|be|being|came|comes|out ?a bi weekly|monthly|annual|lingual|fold|product
    pan fried|european|pizza
    partner|partners agencies|agency|meeting
    hinge of|on|door|point*
    swinging door|arms
    swing|swings set|at|park
    bumble bee
    fling open
    cheat sheet
    likes|liked|loves|into ?the ?a girl|boy band|guides|group|scouts
    she|he her|him own
    chest|ring|hook|folder|a|the|your|my|plastic binder*
    known by|as|to ?the ?a ?his ?her|his|their|my|our|your name|services|police|us
    called ?by|the ?her|his|their|my|our|your name
    paid|pays|paying for ?the ?her
    virgin media|active|atlantic|trains|money|mobile|olive
    kiss of|goodbye|chase
    came|come|coming|comes|get|got|out to visit|see|the|you|us|jersey|assess|check|look|do|collect|help|inspect|fix ?her ?the ?them
    at|out ?last came|come|comes|coming
    poly pocket|tunnel|bag|clinic
    adult|queen|king|single|bunk bed
    getting|got|gets|seeing|having|living|playing|messing together|with ?the
    dating from|back|scan
    sleeping|sleeps|slept|sleep with the|his|her|a|their|my|our|your ?the light|door|windows|window|teddy|blanket|mum|nan|gran|lights|baby
    scan|dating scan
"""

VALID = (
    "She is gay.",
    "He is transgender.",
    "Mum is having an affair.",
    "i think im bi but mum would kill me",
    "She has been sleeping with her ex again.",
    "He goes by they/them now and wants to be called Ash.",
    "Dad's been on Grindr.",
    "She lost her virginity at thirteen, she says.",
    "Asked the school nurse for condoms.",
    "Mum used to escort, and has an OnlyFans.",
    "On the waiting list for the gender clinic.",
    "She fancies girls, Nan says.",
    "A one-night stand; she doesn't know who he was.",
)
INVALID = (
    "The transition plan for year 7 is attached.",
    "Foreign affairs committee.",
    "The bi-weekly report is late.",
    "Please come straight to reception.",
    "Escort visitors to the lift.",
    "Virgin Media are down again.",
    "The figures, dating back to 2019, are in the ring binder.",
    "We slept with the windows open.",
)
ADVERSARIAL = (
    "He says he is not gay.",
    "Is she a les\u200bbian or what?",
    "Nobody should know that he is tra\xadns.",
    "she aint sleeping with him no more",
    "Rumour has it he's bisexual.",
    "Denies being sexually active.",
)
