"""Privileged advice, and proceedings in private."""

LAWYERS = (
    "counsel|counsels|barrister|barristers|advocate|advocates|solicitor|solicitors|lawyer|lawyers|legal|kc|qc|silk|brief|attorney|"
    "litigator|leading-counsel|lawyer's"
)

PHRASES = f"""
    your|ur|our|further|written|initial advice ?in|was|is|on|that|note|please
    summary|note of advice
    i|we|id ?would advise|advised ?you not|to|against
    admissib*|inadmissib*
    advised|advise ?you ?her not|against
    legal advice|advised|privilege*|opinion|view|views|planning|strategy|position|gateway|team|dept|department|says|say|said|thinks|think|reckon|reckons|want|wants|have|has|are|is|told|confirmed|suggest*|feel|feels|meeting|proceedings|representation|rep|costs|action|aid|challenge|threshold|rep|argument|case|services|route|test|basis|grounds|letter|update|colleagues|officer|adviser|adviser*|risk
    legally ?privileged advised|privileged|speaking|weak|strong|represented|exposed|aided|entitled
    {LAWYERS.replace("legal|", "")}
    KC|QC
    ask|asked|speak|spoke|spoken|run|ran|check|checked|per|from|to|with|by|via|await*|consult* ?to ?it ?past ?by legal
    instruct|instructed|instructing ?a|the|our|new ?by|counsel|solicitor*
    letter of instruction
    in ?a conference with
    advice of|from|is|was ?the ?our counsel|barrister|legal|solicitor|solicitors|lawyer|lawyers|crown|law
    our|the|their|her|his|latest advice ?to ?us|her|him ?is|was|on ?that ?to|not issue|threshold|court|settle|apply|proceed*|appeal|contest|defend|concede|disclose|wait
    advised|advises|advise|advising|advice ?us|her|him|them|me ?strongly that|not|against|to ?to issue|issuing|proceed|court|contest|settle|appeal|apply|applying|disclose|disclosing|threshold|concede|plead|oppose|the
    advised|advises that|us|against
    privileged|lpp|privilege
    without prejudice
    care|court|family|private|public|public-law|legal|criminal|pre|civil|tribunal|contempt|committal|divorce|financial|adoption|recovery|appeal ?law proceedings|proceeding
    proceedings ?are|have|were|will|should|under|in|for ?been ?be ?not issued|issue|began|begin|concluded|concluding|ongoing|started|likely|started|the
    preproceedings|pre-proceedings
    in|pre|issue|issuing|issued|start|starting|bring|bringing|during|stay ?the ?care ?care proceedings
    issue|issuing|issued care|proceedings|now|tomorrow|today|by|under ?proceedings|friday|monday|week ?order
    to issue
    ready|going|enough|decision|decided|plan|agreed|recommend*|advice|should|need|whether|when|not ?is ?to to issue
    family|public|private law proceedings
    care|supervision|interim|emergency|placement|secure|residence|contact|interim|parenting|recovery|protection|assessment|freezing|injunction|non-molestation|occupation|prohibited|specific|guardianship|adoption|court|consent|committal|wardship|exclusion|deprivation|child|holding|restraining ?care ?protection ?steps ?issue ?molestation ?arrangements ?supervision order|orders
    ICO|ICOS|EPO|PLO|LPM|CMH|CMC|FCMH|IRH|FHDRA|DRA|DOLS|ISO|CAO|NMO|LIP|FPR|FFH|CAFCASS|LPP|JFCAS|LOD|GAL
    cafcass|jfcas
    epo|ico|plo
    public law outline
    section|s|article|s.|sec 31|38|34|37|7|8|24|28|32|91 ?report|application|order|advice
    s31|s38|s37|s7|s34
    threshold
    in ?private camera|chambers
    royal|family|high|magistrates|county|crown|petty|youth|appeal court|division
    court ?of appeal
    judge|magistrate|jurats|judges|justices|tribunal|bailiff ?has|have|was|is|will|did|didnt|isnt ?not ?ordered said|says|ordered|ruled|made|directed|granted|refused|thinks|wants|likely|found|told|agreed|adjourned|criticised|unimpressed|wouldnt|will|would
    fact|facts finding ?hearing
    schedule of allegations|findings
    findings ?sought|made|of against|fact|sought|by
    witness|position|case|opening|skeleton|threshold|final|closing statement|statements|summary|argument|submissions|evidence|document
    statement for|of ?the court|evidence|truth
    sworn|affidavit*
    prospects|chances|odds|likelihood ?of ?success|winning|getting ?are|is|were|at|an|in ?court|poor|slim|good|fair|success
    letter before|of ?claim action|proceedings|claim|intent
    pre action
    preaction
    hearing ?is|was|has|date|on|in|before|listed|at|of|bundle ?been listed|adjourned|vacated|date|bundle|set|relisted|tomorrow|judge
    listed for ?a|the|final|in|before
    adjourn|adjourned|adjournment|part-heard
    application to|for|about|is|was ?be ?an ?a ?to discharge|revoke|adjourn|interim|care|court|residence|contact|leave|order|custody|heard|listed|granted|refused|supervision
    applied|applying|apply|applies|application ?to ?the ?court ?for ?a|an|the|permission|leave|her|his|to|full|interim ?emergency order|orders|leave|custody|residence|contact|discharge|care|revoke|injunction|supervision|court|non-mol*|legal|recovery|child|guardianship|prohibited|specific|pr
    oppose|opposing|opposes|opposed|contest|contesting|contests|contested|challenge|challenging|challenged|defend|defending|appeal|appealing|appealed|resist|resisting|concede|conceding|conceded|agree|agreed|fight ?to ?the|our|that|any|against|an|his|her|their ?care order|application|proceedings|threshold|decision|judgment|claim|plan|case|findings|hearing
    not contest*|oppos*|seek|seeking ?an|the ?order|leave
    appeal|appealing|appeals ?is|was|against|to|the|court|hearing|on|judgment
    permission|leave|grounds to|for appeal|apply|oppose
    non|nonmol|non-mol mol*
    nonmol*|injunct*|undertaking|undertakings|wardship|contempt|committal|subpoena*|witness-summons
    inherent jurisdiction
    judicial review|reviewed
    human rights claim|breach|damages|act|article
    article 8|6
    ward of
    guardian ad|of ?litem
    childs|children|children's|official|court guardian|solicitor|officer|welfare
    guardian ?has|is|wants|thinks|says|agrees|supports|opposes|recommend*|will|does|doesnt ?not support*|oppos*|recommend*|agree*|thinks|view|analysis|report|wants|says
    part 25
    jointly instructed|expert
    expert witness|report|evidence|assessment|psychologist
    jointly|court|single|joint appointed|joint|expert
    parties to|in|agree|agreed|have|are ?the
    litig*|liab*|liable
    negligence|damages|compensation claim|claims|action|for|against
    settle|settled|settling|settlement out|their|her|case|for|offer|sum ?of ?court|claim
    we would settle
    settle with
    out of court
    sue|suing|sued|sues|lawsuit
    strong|weak|thin|arguable|prima|watertight|shaky|hopeless ?facie case|evidence ?to|for|on|against|is|at|in
    evidence against ?her|him
    evidence ?is|was|isnt|base|in|we ?very ?too ?not|have thin|weak|strong|enough|shaky|insufficient|patchy|bundle|circumstantial|wont|not
    wont|wouldnt|not|never|doesnt|would|will ?ever stand|stack|hold|fly ?up ?in ?court|before|water
    stand|stands|stood|standing ?up in court
    balance of probabilit*
    beyond reasonable
    burden|standard of proof
    cross examin*
    crossexamin*|cross-examin*
    give|giving|gave|given ?oral evidence ?in|at|against
    judgment was|of|is|handed|due|says|in|given|went|on|against|reserved|found|criticis*
    judgment*
    law officers|officer|society|firm
    solicitor|attorney general
    crown|duty|childs|his|her|their|mums|dads|mothers|fathers|our|family|criminal|own|same advocate|solicitor|solicitors|lawyer|lawyers|counsel|barrister|brief
    solicitors|solicitor's|lawyers letter*
    in confidence|breach ?of ?the ?court order
    gagging|reporting order|restrictions|restriction
    disclosure order|into|of ?the ?police|court|proceedings
    deprivation of liberty
    final care plan|evidence
    plead|pleads|pleading|pleaded|plea
    bundle ?is|for|page|index ?is
    core assessment bundle
    burned|bind|bound over
"""

NOT = """
    for your|the advice
    your advice on parking|leave
    threshold for|of ?the early|universal|support|help|savings|tax|?document
    thresholds document|guidance|matrix
    threshold guidance|document ?training|is|was|launch|matrix|workshop
    pay|salary|tax|earnings|income|spending threshold
    legal advice|aid centre|line|clinic|desk|drop-in
    legal notice|disclaimer|holiday|tender|entity|name|team ?away|lunch
    court order form*
    solicitor says hello
    application form|forms|for the|leave|post|job|closes|pack|process|deadline|window|software|server|form
    application for post|leave|parking|funding|grant|a
    apply|applied|applying for ?the ?a ?annual ?this leave|post|job|role|funding|grant|parking|permit
    in court street|road
    tennis|squash|food|badminton court*
    advised|advise|advises that the ?lift|office|building|meeting|training|car|system|printer|room|deadline|canteen|server
    final|interim statement|evidence ?of accounts|year
    company|member|conservative|labour counsel
    advocate|advocates|advocated|advocacy for|of|service|week ?the ?change|better|use|approach
    independent advocate|advocacy|visitor
    brief update|note|summary|meeting|overview|chat|introduction|reminder|description|paper|on|to|for
    design|creative|project|the|a|our|this|in|to|please|keep|be|short|very brief
    appeal for|to volunteers|donations|foster|carers|all
    christmas|charity|toy|harvest|public appeal
    bench|benches is|are|outside|in|painted|wet
    issue|issued|issues|issuing to|with ?all|new|the|staff|laptop*|badges|by|of|today|number
    sue|kc gray|smith|and
    parties are|agree|at|for|will|and|please
    christmas|office|leaving|third|all parties
    order|orders for|of|by|form|number ?stationery|lunch
    settle|settled|settling in|into|down|the|invoice|bill|account
    claim|claims for|form|your|expenses|mileage
    judge|judges of|the ?competition|cake|awards
    plea for help
    consent|restraining order form
    leave application
    evidence base|based ?for|is|practice
    evidence is|was attached|below|in|that
"""

VALID = (
    "Legal advice is to issue now.",
    "Counsel's opinion is that threshold is met.",
    "Care proceedings begin on Monday.",
    "Counsel's advice is attached.",
    "Our lawyer reckons it's fifty-fifty.",
    "Following LPM we're entering pre-proceedings with mum.",
    "The KC says drop the neglect limb.",
    "The IRH is listed for the 9th.",
    "She'll concede threshold if we drop the secure order.",
    "It wouldn't stand up in court.",
    "They're suing over the way he was removed.",
    "The guardian doesn't support removal.",
)
INVALID = (
    "The Legal Advice Centre opens at nine.",
    "A brief update on parking.",
    "The Christmas appeal raised £300.",
    "Application forms are on the intranet.",
    "We have applied for the grant.",
    "The benches outside are wet paint.",
    "Tennis courts are closed this week.",
    "The income threshold rises in April.",
)
ADVERSARIAL = (
    "There is no legal advice about her yet; PLO stays confidential.",
    "Don't tell them what the barrister said.",
    "we wasnt told about no solicitor",
    "Without prejudice, and not for the parents: we would settle.",
    "It never got as far as an EPO.",
)
