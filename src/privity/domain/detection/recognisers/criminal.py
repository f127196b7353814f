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
"""

NOT = """
    caution tape
    arresting|arrested development
    domestic|family violence|violent
    criminal justice board|system|conference
    fraud alert|warning|prevention
    prison service newsletter
    probation period
"""

VALID = (
    "He has a conviction for burglary.",
    "Dad is out on tag.",
    "She was arrested on Friday.",
)
INVALID = (
    "Your probation period ends in May.",
    "Fraud alert: do not click.",
)
ADVERSARIAL = (
    "He has no previous convictions.",
    "Out of HMP since June; on licence.",
)
