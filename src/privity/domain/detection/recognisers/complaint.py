"""A complaint, its maker and whom it names."""

WORKERS = "worker|workers|sw|practitioner|manager|allocated|team|officer|key-worker|keyworker"
TOP = "manager|head|director|chief|minister|deputy|senator|constable|mp|councillor|ombudsman|commissioner|states|press|papers|paper|newspaper|newspapers|jep|bbc|media|local|channel|ofsted|ico|hcpc|swe|scrutiny|pals|assembly"

PHRASES = f"""
    off _ ?_ case
    reported|report us|you|them to ?the minister|ombudsman|manager
    complain*|complant*|compliant|complaind|complaing
    grievance|grievances
    ombudsman|ombudsmans|ombudsmen
    LGO|LGSCO|PHSO|PALS|JOIC|IOPC
    information commissioner|commissioners
    stage one|two|three|1|2|3 ?formal complaint|response|investigation|panel|review|letter|request|reply|hearing|and|of|now|if|was|is|with|after
    raise|raised|raises|raising|lodge|lodged|lodging|put|putting|puts|submit|submitted|filed|made|make|making|log|logged|registered|record|recorded|received|had ?in ?an|a|the|formal|another|their|her|his ?official ?formal ?second ?written complaint|grievance|concern|objection
    formal|official|written|informal|verbal|vexatious|third|second|serious ?formal ?written complaint|grievance|letter|apology|objection|response
    letter of apology
    vexatious
    take|taking|took|takes|taken|go|going|escalate|escalated|escalating|pursue|pursuing ?it|this|that|things|matters|the|her|his ?matter ?all ?the ?way further|higher|upstairs|{TOP}
    take|taking|takes|took it|this|that|things|us further|higher
    escalat* ?it|this|the|to
    over|above ?go|going|gone|went her|your|his|my|our|their head
    go|going|gone|went|takes|goes|threatening|threatens|threatened|wants|plans ?to ?go to ?the ?a ?her ?his ?their {TOP}
    write|wrote|written|writing|writes|emailed|contacted|rang|phoned|letter|email ?again to|from|the ?the ?a ?her ?his ?their ?local {TOP}
    not|isnt|wasnt|arent|un|very|extremely|really|deeply|so|remains|remain|still ?at ?all ?very ?really happy|satisfied|unhappy|dissatisfied|displeased|pleased|impressed|disappointed with|about|at|by
    unhappy|dissatisfied|displeased|aggrieved|furious|disgusted|fuming|livid|appalled|fed-up|outraged ?up ?with|about|at|by ?the|how|her|his|their|our|your|way|us|that|you
    fed up with|of her|his|you|us|the|social ?social ?worker
    dissatisf*
    wants|want|wanted|demand|demands|demanding|demanded|expects|deserves|after|seeking|seeks|asking|asked|owed|owe|get|received|had|give|given|gave ?for ?us|her|him|them ?an|a|some ?full ?written apology|apologies|explanation|answers|compensation|redress|investigation
    apology
    compensation
    apologise* ?to|for
    owe|owes|owed ?her|him|them|me|us an
    upheld|uphold*
    partially|partly|not|un|fully ?been upheld|substantiated|justified
    unsubstantiated|substantiated
    investigating officer
    independent person|investigator|investigation|review ?panel
    complainant*
    report|reported|reporting|reports her|him|you|me|them|the ?worker to the|professional|ofsted|hcpc|swe|nmc|gmc|ombudsman|social ?{TOP} ?work ?standards
    reported|reporting|report her|him|me|you ?social worker to
    wants|want|wanted|asks|asked|asking|demanding|demanded|demands|request*|insist*|get|got|have|deserves ?for ?that ?to ?her|him|you|me|the|a|their|have ?the ?different ?new ?another ?change ?of ?social {WORKERS} ?to ?be changed|removed|taken|off|replaced|sacked|gone|swapped|struck|change
    wants|want|wanted|demand*|request*|asks|asked|asking ?for|to|have ?to ?have a|another|different|new|change ?of ?different|new|male|female|change social worker
    wants|want|wanted|get ?her|him|me|you taken|removed|sacked|struck ?the ?this ?her ?off ?case
    wants|want|wanted ?her|him|me|you off the|this|her|his
    off|from ?the|her|his|their ?child's case
    change of social|worker|key
    refuses|refusing|refused|wont|doesnt ?to ?longer work|have|see|speak|deal|let ?with ?to ?her|him|me|the|that ?social ?in worker|again|anymore
    speak|talk|spoke|see|complained|number|name ?to|of ?your|the|her|my|a|somebody|someone ?line manager|supervisor|boss|senior
    kick|kicks|kicked|kicking|make|made|making|causing|creating|create|caused ?up ?off ?a ?right|big stink|fuss|scene
    kicked|kicks|kicking off
    letter|letters|email|emails of|about|from complaint|how|dad|mum|her|his|father|mother
    resolved|dealt|resolve|settled|handled ?with informally|locally
    handled|treated|dealt|spoken|treats|treat|treating ?with ?to ?was|were|been|are|being badly|unfairly|appallingly|disgracefully|disgustingly
    way|how they|she|he|we|was|were|i|weve ?was|were|been|are|being treated|spoken|handled|dealt
    treated|treats|treat|treating|spoken ?her|him|me|us|mum|dad ?to like dirt|criminals|criminal|rubbish|shit|a
    discriminated ?against
    let down by ?the|social|services|you|us|all
    judicial review
    see|seeing you|us|them in court
    threat*|going|plan*|wants|intends ?to sue|sueing|suing
    sue|suing|sued ?us|you|the|for
    lawyers|solicitor|solicitors letter ?of complaint|claim
    breach of ?her|his|my|their human|rights|gdpr|data|confidence|confidentiality
    data protection complaint|request|breach
    subject access
    unfair*|biased|bias against|towards ?him|her|them
    accus*|alleg* ?her|him|the|you|me|us ?social ?worker of ?being lying|bias|racism|bullying|rude|rudeness|favour*
    objects|objected|objecting|objection ?to ?strongly formally|to
    withdrew|withdrawn|withdraw|withdraws|drop|dropped|drops|dropping ?her|his|the|their complaint|grievance
    petition|whistleblow* ?to|against
    facebook|social ?media post|posts|rant|campaign|group ?about
"""

NOT = """
    complaint|complaints procedure*|policy|training|team|officer|form|forms|leaflet|process|department|manager|handling|statistics|inbox|figures|report|log|register|system|service|week|webinar|guidance|page
    how|where|right|rights|opportunity|ways ?can|may|you|people ?can|may ?to ?make|lodge|raise|submit ?a ?formal complain|complaint|complaints|grievance
    you|anyone|people|clients|customers|anybody|families ?who can|may|wish|want|wishes|wanting|able ?to ?make|lodge|raise|submit ?a ?formal complain|complaint|complaints|grievance
    making|lodging|receiving|handling|managing|answering|responding|dealing ?with ?to ?a complaint|complaints online|form|well|training|effectively|here|by
    if you|someone|anybody|anyone ?want|wish|are|have ?unhappy|to|a|complaint ?complain|with|about
    comments|compliments|feedback and|or ?complaints
    compliments and|or complaints
    presenting|chief|main complaint
    complain* of|with|about pain|headache*|tummy|stomach|chest|back|feeling|a|being|nausea|dizz*|itching|earache|sore|cold|heat|parking|noise|printer|heating|coffee|biscuits|wifi|lift|weather
    no|not complaints|complaining|complain from ?me|about|here
    complaints fell|rose|are|were|went|have|received|by|per|this|last|in|report
    reports|number|figures|statistics|trends|learning|themes _ _ complaints
    cannot|cant|mustnt|shouldnt complain
    gdpr|fully|legally|not|be|is|are|was|make|system|wcag|pci compliant
    non compliant
    compliant with
    not|un ?very happy|unhappy|satisfied|pleased with|about|at ?the ?this ?our printer|parking|coffee|new|rota|weather|heating|food|room|wifi
    pleased|happy|unhappy with|to help|assist|confirm|discuss|attend
    grievance policy|procedure*|training
    workers compensation
    apologies for|from|received|if|to|in ?the
    apology for absence
    take|taking it|this|that|things up|to|all ?next|the ?board|committee|meeting
    take|took|taking this|that|it to ?the team|meeting|panel
    escalate|escalated|escalation ?it|this|the|to ?it ?policy|procedure|service|helpdesk|desk|supplier
    write|email|letter to|from|the ?the ?our director|head|manager|minister|chief|all
    go|going to|the ?the head|press|manager|deputy|print|local
    investigating officer training|course
    independent review of ?the ?our pay|governance|service
    facebook|social media post|posts|group|campaign ?about|for ?our|the|fostering|recruitment|event
    kick|kicks|kicking|kicked off at|with|on|the ?meeting|our|project|this|monday|tuesday|wednesday|thursday|friday
    level|stage one|two|three|1|2|3 training|course|safeguarding|diploma|first|award|certificate|qualification|of|is|was|with ?the ?project|programme|build
    nobody objected|objects ?to
    objection|objections to ?the planning|date|minutes
    subject access request|requests training|team|form|guidance|policy
"""

VALID = (
    "She has made a complaint about the conference.",
    "He complained to the ombudsman.",
    "Dad wants to take it further.",
    "Mum is not happy with how she was spoken to.",
    "They've written to their Deputy about it.",
    "He wants a different social worker.",
    "It was partly upheld at stage 2.",
    "Gran says she's going to the papers.",
    "She's demanding an apology from the department.",
    "The complainant has asked for an independent person.",
    "I want to speak to your manager.",
    "He's put in a formal grievance.",
    "She said she'd report me to Social Work England.",
)
INVALID = (
    "The complaints procedure is on the intranet.",
    "Chief complaint: cough.",
    "Can't complain!",
    "The leaflet explains how to make a complaint.",
    "Apologies for the late reply.",
    "Is the website WCAG compliant?",
    "If you wish to complain, use the form.",
    "We kick off at ten on Monday.",
    "Compliments and complaints are reported each quarter.",
)
ADVERSARIAL = (
    "There was no complaint from her.",
    "He isn't going to complain, he says.",
    "she has put a complant in about you",
    "Has she withdrawn the complaint yet?",
    "I'm told it was never upheld.",
    "Nothing formal, but she's very unhappy with the way you dealt with it.",
)
