"""Income, debt, benefits."""

PHRASES = """
    debt*
    arrears
    bankrupt*
    her|his|their|on|claim*|housing benefits
    benefits claim*|stopped|sanction*|office|cut
    universal|tax|pension credit
    income support|is|of|from
    low income
    claims|claiming|receives|receiving|gets|on ?her|his|their benefit*|income|allowance|PIP|DLA|ESA|JSA
    food bank|parcel|voucher*
    money|financial worries|problems|difficult*|trouble|hardship|support
    owes|owed|owing
    evict*
    cannot|cant|unable _ afford|pay
    salary|wages is|of|are|at
    earns|earning
    loan shark*
    payday loan*
    gambling
    bank account|details|statement*
    sort code
    child maintenance
    housing benefit|subsidy
    legal aid
    rent|council tax|mortgage|electricity|bill|bills _ arrears|unpaid|behind
    behind with|on ?her|his|their|the rent|mortgage|bills
    benefit|benefits ?have|has|had|were|was|are|is|being ?been stopped|sanctioned|cut|claim*|reduced|suspended|refused
    maintenance
    lost|losing|loses her|his|their job|jobs|work
    unemploy*|redundan*|jobless
    skint
    is|are|was|were broke
    credit cards|card debt*|bill*
    lives|living|live off
    repossess*
    homeless
    out of work
    cant|cannot|unable ?to work
    overdraft|overdrawn
    loan sharks|shark
    sacked
    in|out|into|of debt
    sanctioned
    child|housing|disability|incapacity|sickness benefit*|allowance
    income
    poverty
    sleeping rough
    rough sleep*
    on the dole
    dole
"""

NOT = """
    benefits of|from the|early|working|using|our
    employee|staff benefits
    benefit* package
    department|team budget
    repair*|building|site|server|system|planned|scheduled|lift|roof|boiler|for|under|routine maintenance
    maintenance work|works|window|team|contract|on|of|man|engineer
    redundant server|hardware|server|copy
    income tax|generation
    loan of|the
    homeless charity|shelter|week
    poverty week|conference|strategy|statistics
    families|in poverty
    lost work due to
"""

VALID = (
    "She is in rent arrears.",
    "Dad owes two thousand pounds.",
    "They used the food bank.",
    "Her benefits were sanctioned.",
    "Dad has lost his job.",
    "He pays no maintenance.",
)
INVALID = (
    "The benefits of early help are clear.",
    "The roof maintenance is done.",
)
ADVERSARIAL = ("She has no debts.",)
