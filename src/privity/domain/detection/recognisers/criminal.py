"""A criminal record, or crime alleged."""

PHRASES = """
    convict*
    criminal|previous|police record|history|offence*|conviction*|behaviour|damage
    caution|cautioned for|by|him|her|in
    offence*
    offender*|offending
    reoffend*
    arrest*
    charged with|for
    prosecut*
    sentenced
    prison
    in|from|to jail|custody|gaol|prison|HMP
    jailed|imprison*|incarcerat*|remanded
    on remand|tag|probation|licence|parole|bail
    on a tag
    electronic tag|monitoring
    community|suspended order|sentence|service
    known to ?the police|justice
    burgl*|shoplift*|robbed|robber*|stole|stealing|theft
    drug dealing|dealer
    dealing drugs|cannabis|cocaine|heroin|class|weed
    selling|supplying drugs|cannabis|cocaine|heroin|weed
    assaulted|assaults|assaulting
    assault on|of|against|charge|charges|conviction
    common|indecent|serious assault
    ABH
    GBH
    stabbed|stabbing
    carrying|carries|carried|possession a|of ?a knife|weapon|drugs|class|cannabis|cocaine|indecent
    knife crime
    murder*|manslaughter|arson
    rape|rapist
    fraud
    drink|drunk driv*
    driving ban
    banned from driving
    sex|sexual|schedule|registered offender*|offences|offence
    YOT
    youth court|offending|justice
    gang|gangs
    breach* ?of ?his|her|the bail|order|injunction|tag
    non molestation order
    restraining|exclusion order
    parish hall enquiry
    wanted by
    violent|violence
    criminal
    affray|perjury|forgery|embezzl*|blackmail|kidnap*|vandal*|harassment|money-laundering
    RSO
    SHPO
    pleaded|pled|pleading|found|plead ?not guilty
    guilty of|plea
    is|was|been|are|were|caught ?allegedly ?still dealing|pimping|supplying
    got|given|serving|served|received _ _ months|years|weeks ?suspended|inside|sentence
    sent down
    locked up
    doing time
    nicked
    curfew
    tagged
    lost|losing his|her|their licence
    court case|appearance|date|charge*|summons
    pending court
    up in|before|appear* ?in court
    on the run
    steals|steal|theft|stolen
    sex offend*
    police record
    charged
    probation officer
    schedule one|1
    drink|drunk driv*
    in trouble with ?the police|law
    warrant out
    perpetrator
    parole
    has|had|wears|wearing|with a tag
    young offend*
    has|had|have|received|accepted|got|given a ?police caution
    cautioned
    stopped|found|caught|seen with a knife|weapon|blade|gun|machete
    one|two|three|four|five|several|previous|many|past|spent|old caution|cautions|offences
    inside for|again
"""

NOT = """
    caution tape
    arresting|arrested development
    domestic|family violence|violent
    criminal justice board|system|conference
    fraud alert|warning|prevention
    prison service newsletter
    probation period
    charged _ _ parking
    is|was|fully charged battery
    battery _ charged
    stolen goods policy
    laptop|phone|battery|card|account|us|we|you ?is ?was ?were ?be charged
    charged a|£
    locked up the|building|office|at
    tagged in|on|as|with
    is|was|were dealing with
    dealing with
    tag line|a|the photo|file
"""

VALID = (
    "He has a conviction for burglary.",
    "Dad is out on tag.",
    "She was arrested on Friday.",
    "Rob pleaded guilty.",
    "He got six months suspended.",
    "He is dealing.",
)
INVALID = (
    "Your probation period ends in May.",
    "Fraud alert: do not click.",
    "The laptop was charged.",
    "She is dealing with the post.",
)
ADVERSARIAL = (
    "He has no previous convictions.",
    "Out of HMP since June; on licence.",
)
