"""Sex life, sexual orientation, gender identity."""

PHRASES = """
    adulter*|affair|affairs|agender|androgens|asexual*|bdsm|bicurious|binder|binders|biphob*|bisexual*|bonked|bonking|brothel|bumble|butch|camgirl|camming|celiba*|cisgender|closeted|coil|condom*|contracepti*|crossdress*|cuckold|deadnam*|diaphragm|dogging|dyke|dysphori*|effeminate|enby|erectile|escort|escorting|escorts|estradiol|estrogen|femme|fetish*|fling|ftm|gay|gays|genderfluid|gids|gigolo|grindr|heterosexual*|hickey*|hinge|homo|homophob*|homosexual*|hooker|impoten*|infidel*
    intercourse|intersex|iud|kink|kinky|kiss|kissed|kissing|lapdanc*|lesbian*|lesbien|lez|lezza|lezzer|lgbt*|liberate|libido|lovebite*|lover|lovers|masturbat*|metrosexual|misgender*|mistress|mtf|nonbinary|nudes|oestrogen|onlyfans|orgasm*|orgy|outed|outing|packer|pansexual*|pimp|poledanc*|poly|polyamor*|porn*|promiscu*|pronouns|prostitut*|prounouns|punter|punters|queer|sapphic|sex|sext|sexted|sexting|sexts|sexual|sexuality|sexually|shag|shagged|shagging|shags|slag|slags|slapper
    slut|slutty|snog|snogged|snogging|stripper|strippers|stripping|sugarbaby|sugardaddy|swinger*|swinging|tavistock|testosterone|threesome*|tinder|trannie|tranny|trans|transfem*|transgender*|transitioned|transitioning|transman|transmasc|transphob*|transsexual*|transvest*|transwoman|tucking|twink|unfaithful*|viagra|virgin|virginity|wank|wanking|whore
    non binary
    one night stand|stand*|stands
    gender identity|reassignment|fluid
    morning after pill
    cross dress*
    bi curious
    comes|came|out|is|hes|shes|im|as|being|am|be|was|identifies|thinks|says ?he ?she ?they ?as ?is ?a bi|straight|pan
    gender ?and ?sexual clinic|identity|reassignment|questioning|confus*|fluid|transition|neutral|diverse|nonconform*|recognition|issues|journey|affirm*
    questioning|questions|exploring|confused|unsure|struggling ?about|with|over her|his|their|my|our|your gender|orientation
    intimate orientation|identity|partner*|relationship*|history|activit*|health|preference*|life|desires|encounter*|contact|experience*|with|relations|partner|photos|pictures
    blow job|jobs
    slept|sleeping|sleeps|sleep|bed|shacked|carrying|playing|copping|cops|messing|hooked|hooking|living|seeing ?up ?on|off|it ?away with|around|together ?a ?her|his|their|my|our|your ?someone ?another ?married ?other
    getting|got|gets|having ?up ?on|off|it ?away together ?a ?her|his|their|my|our|your ?someone ?another ?married ?other
    slept|sleeping|sleeps with|around
    fancies|fancied|likes|liked|attracted|crush|into|prefers|loves ?to|on ?only|other ?a|another girls|boys|women|men|blokes|girl|boy|woman
    lost|losing|loses|lose|took her|his|their|my|our|your v
    friends with benefits
    casual|open|intimate|physical|romantic|secret|extra relationship*|partners|hookup*|marital
    love child|bite|bites|triangle|nest|rat
    cheat*|cheated|cheating on|with
    been|was|is|caught|has|kept|keeps cheating|cheated
    hooked|hooking|hook up|ups
    dating|hookup|online ?dating app|apps|site|sites|profile
    is|was|been|started|online|internet|speed dating
    on the game|pill|rebound
    working girl
    selling|sells|sold|exchang*|swapping ?her|his|their|my|our|your ?her body|herself|himself|pictures|pics
    emergency contracept*
    gum clinic|health
    puberty blocker*
    hormone|hormones blockers|therapy|treatment
    chest|breast binding
    top|bottom|gender surgery
    preferred|chosen|new|uses|using|use|prefers|goes|known|called|wants|asked|asking|likes|insists ?to ?be ?being ?known ?called|by|on ?her|his|their|my|our|your ?boys|girls|male|female|they|he|him|she name
    prefers ?by ?the ?pronouns they|he|him|she|them
    wants|wanting|wanted|feels|believes|identif*|living|lives|lived|presents|presenting|dress*|born ?that ?she ?he ?they ?hes ?shes ?to ?be ?live ?is ?as|like|in|the ?really ?a|wrong boy|girl|man|woman|male|female|body|neither
    identifies|identify|identifying|identified as
    born a|in|male|female ?the|wrong boy|girl|body
    in the closet
    civil partner*
    webcam model*|work|shows
    sends|sent|sending|shared|sharing|asked|asking|asks|took|taking|posted ?her|him|them|me|us ?for ?to nude|naked|dick|sexy|topless|rude ?pics|pictures|photos|pic
    sti|std|chlamydia|gonorrhoea|syphilis|herpes ?test|check|screen|result|clinic
    dick pic*
    bits ?on ?the side
    in a relationship with
    seeing|dating someone|another|somebody|other|men|women|a|an ?older ?married man|woman|men|behind
    turn|turned|turns|does tricks
    massage parlour
    drag queen|artist
    two|three|four|multiple|several|many|different|various|male|female|casual|past ?male ?female partners
    has|got|had ?got two mums|dads|mummies|daddies
    wanting|insists|insist|prefers|prefer|likes|demanding|chosen ?on ?is ?to ?be being|be|to ?be called|known|addressed
    wants|want|wanted|asked|asking|asks|now ?on ?is ?to ?be being|be|to ?be known|addressed
    use|using|uses ?the girls|boys|ladies|mens|female|male toilets|toilet|changing|loos|bathroom
    like|likes|liked|love|fancy|fancies|prefer|prefers|attracted ?to girls|boys|women|men|lads|blokes|lasses
    got|gets|get|getting|getin with|wiv|off ?with ?wiv a|this|some|another|her|his|my girl|boy|lad|man|bloke|woman|mate|best
    didnt|dont|doesnt|without use|using|used|wear|protection ?a ?any ?nothin protection|nothing|nothin|anything
    never|not|no wear|protection ?a ?any ?nothin protection|nothing|nothin|anything
    never|not|no use|using|used ?a ?any ?nothin protection|nothing|nothin
    implant out|in|fitted|removed|put|taken|replaced
    not|never|been being|been ?being ?very careful
    goes|went|go|going|been with men|blokes|lads|women|boys|girls|anyone|clients
    seeing|sleeping|dating a|another|his|her ?married woman|man|bloke|lad|girl|lass
    wife|husband|partner|marriage left|leaving ?her|him|them|me|us for a|another woman|man
    civil|same partnership|couple|marriage|relationship
    says|saying|said|thinks|believes|feels|feel|felt|thinking ?that ?she|he|they|i ?really is|hes|shes|was|im|am a ?real boy|girl|lad|woman
    goes|go|going by they|he|she|him|them
    pan|ace|aro|demi|straight|hetero|bi and|now|she|he
    trying|try for a baby
    had|having|has|have ?been ?a ?lot ?of flings|boyfriends|girlfriends|partners|encounters|hookups
    secret|string|different|toy boyfriend|girlfriend|fella|bloke|boyfriends|men|man|lad
    string of
    snapchat ?nudes ?pics of ?herself
    in bed with ?a|another|her|his|their|my|our|your ?mates
    carrying|playing on|away with|from ?her|his|their|my|our|your
    other woman|man|bloke
    fancy man|piece
    sleeps|slept|sleeping|sleep ?about around|together|about
    gender marker|assigned ?at ?birth
    sugar daddy|baby|babies|mummy
    lap|pole danc*
    strip club
    says|saying|said|thinks|think|believes|feels|feel|felt|thinking ?that ?to ?a ?friend she|he|they|i|im ?really ?is ?was ?are ?am a ?real boy|girl|lad
    for another|some bloke|man|woman|lad|girl
    left|leaves|leaving|dumped ?her|him|them|me|us for|with a|another|some|her|his|their|my|our|your bloke|man|woman|lad|girl|friend|mate
    work|working|worked|works|walks|walked ?on the streets|corner|saunas
    picks|picking|picked|brings|bringing|brought up|home|back men|blokes|women|different|strange|random
    regular|steady ?sexual partner|partners
    come|came|coming|comes out to her|his|their|my|our|your|mum|dad|everyone|family|school|nan|friends|mates
"""

NOT = """
    state|current|foreign|external affairs
    transition* plan|plans|meeting|period|arrangements|to|from|day|visit* ?new ?secondary ?reception ?school ?adult ?the
    pride month|event
    sleeping with ?the windows
    my|your|our pronouns
    pronouns she|he|they
    sexuality training
    sex|sexual|sexually abus*|assault*|exploit*|harass*|groom*|harm*|violen*|touch*|molest*|interfer*|offend*|offence*
    dating from|back|scan
    sleeps with the light|door
    lgbt* week|network|training|month
    escort visitors|the|to|from
    sex offend*|offence*|abus*|education|:|m|f|male|female|dob
    outing on|to|for|day|school|with
    holiday|day|summer|school|scout|boot|training|youth|base|at|football camp
    camp|camps for|at|in|is|on|counsellor|site|bed
    new ?man|men united
    straight ?line answer
    had|has an outing
    escort|escorted visitors|the|to|from|him|her|by|out
    sex offend*|offence*|abus*|education|and|male|female|m|f|of ?the baby
    sexual ?health|abuse|exploit*|harm*|offence*|assault*|violence training|offend*
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
    paid|pays|paying for ?the her
    virgin media|active|atlantic|trains|money|mobile|olive
    kiss of|goodbye|chase
    came|come|coming|comes|get|got|out to visit|see|the|you|us|jersey|assess|check|look|do|collect|help|inspect|fix ?her ?the them
    at|out ?last came|come|comes|coming
    poly pocket|tunnel|bag|clinic
    adult|queen|king|single|bunk bed
    getting|got|gets|seeing|having|living|playing|messing together|with the
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
